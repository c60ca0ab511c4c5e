import type { FirstStep } from "../../lowering/first-step.ts";
import type { AccountNeeds } from "../../lowering/kind.ts";
import type { System } from "../../system/system.ts";
import { childrenElsewhere, zonesOf, zonesPart, type Zone } from "./zones.ts";

/** Output of a root: the name servers that a person enters, by zone. */
export const nameServersOutput = `${zonesPart}_name_servers`;

/** Other projects in which a root looks zones up. */
export const projectsLookedUp = (root: System): readonly string[] =>
  [...new Set(childrenElsewhere(root).map((zone) => zone.root.project))].filter((one) => one !== root.project);

/** Zones of other roots that a root looks up must be there, and to be seen. */
export function lookUps(root: System): AccountNeeds {
  const children = childrenElsewhere(root);
  const projects = projectsLookedUp(root);
  const list = (items: readonly string[]): string => items.map((item) => `\`${item}\``).join(", ");
  return {
    roots: [...new Set(children.map((zone) => zone.root.environment))],
    says: [
      ...(children.length > 0
        ? [
            `It looks up zones that other roots make, and enters their name servers in its own: ${list(children.map(({ name }) => name))}.`,
          ]
        : []),
      ...(projects.length > 0
        ? [`Whoever plans or applies it needs the role \`roles/dns.reader\` in ${list(projects)}.`]
        : []),
    ],
  };
}

/** What a person enters in a parent zone before environments are applied, of which the certificates wait for it. */
export function delegations(systems: readonly System[]): readonly FirstStep[] {
  const root = systems.find(({ roots }) => roots !== undefined);
  const zones = root ? zonesOf(root).filter(({ delegatedBy }) => delegatedBy === "person") : [];
  if (zones.length === 0) return [];
  return [
    {
      when: "between",
      says: [
        `Enter the name servers of these zones where the name is delegated from; \`terraform output ${nameServersOutput}\` in the root that makes a zone tells them. Go on when \`dig +short NS <zone>\` answers with them: an apply waits for its certificates, and is repeated where it gave up:`,
        "",
        ...zones.map((zone) => `- \`${zone.name}\` of \`${zone.root.environment}\`: ${placeOf(zone)}`),
      ].join("\n"),
      delegates: zones.map(({ name }) => name),
    },
  ];
}

const placeOf = ({ name, parent }: Zone): string =>
  parent
    ? `an NS record \`${name}\` in the zone \`${parent.name}\`, which \`${parent.root.environment}\` makes and whose owner enters it`
    : "NS records in its parent zone, or at the registrar of the domain";
