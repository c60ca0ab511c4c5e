import { text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { ownerOf } from "../../system/accounts.ts";
import type { CheckAcross } from "../../system/kind-language.ts";
import { acmLimits } from "./limits.ts";
import { managedNameOf, namesOf, zoneNameOf } from "./names.ts";
import type { Domain } from "./schema.ts";

export const check = (domain: Component<Domain>, system: System): readonly Issue[] =>
  checkAll(
    () => checkNames(domain),
    () => checkCommonName(domain.config, system),
  );

function checkNames(domain: Component<Domain>): readonly Issue[] {
  const names = namesOf(domain);
  const pathOf = (index: number) => (index === 0 ? ["name"] : ["alternatives", index - 1]);
  return checkEach(names, (name, index) =>
    checkAll(
      () => {
        const zone = zoneNameOf(domain);
        return zone === undefined || name === zone || name.endsWith(`.${zone}`)
          ? []
          : [
              issue("bad-format", pathOf(index), {
                got: name,
                expected: "name-in-zone",
                examples: [zone, `www.${zone}`],
              }),
            ];
      },
      () => {
        const first = names.indexOf(name);
        return first === index
          ? []
          : [issue("name-collision", pathOf(index), { key: name, other: pathOf(first).join("."), name })];
      },
    ),
  );
}

const checkCommonName = ({ name }: Domain, { target }: System): readonly Issue[] =>
  target === "aws" && name.length > acmLimits.commonName.max
    ? [
        issue("name-too-long", ["name"], {
          name,
          length: name.length,
          max: acmLimits.commonName.max,
          what: text("first name of an ACM certificate", "ACM 証明書の最初の名前"),
        }),
      ]
    : [];

/** Whoever asks for a name is sent to one zone: what stands in a second of that name, elsewhere, nobody finds. */
export const checkAcross: CheckAcross = (systems) => {
  const first = new Map<string, System>();
  const told = new Set<string>();
  return systems.flatMap((system) =>
    ofKind(system, "domain").flatMap((domain) => {
      const zone = managedNameOf(domain);
      if (zone === undefined) return [];
      const place = `${system.target} ${zone}`;
      const other = first.get(place) ?? system;
      first.set(place, other);
      const path = ["components", domain.key, "zone"];
      if (ownerOf(other) === ownerOf(system) || told.has(place)) return [];
      told.add(place);
      const environments = [other.environment, system.environment];
      return [{ system, issue: issue("zone-twice", path, { zone, environments, target: system.target }) }];
    }),
  );
};
