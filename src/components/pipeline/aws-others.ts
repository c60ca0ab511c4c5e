import type { MadeResource } from "../../lowering/context.ts";
import { isEnvironment } from "../../system/accounts.ts";
import { ofKind, type System } from "../../system/system.ts";
import { parseAddress } from "../../terraform/graph.ts";
import type { Adopted } from "../../terraform/permissions/aws/adopted.ts";
import type { Others } from "../../terraform/permissions/aws/others.ts";
import { compareText } from "../../text/order.ts";
import { nameArgument, nameIn } from "../../terraform/imports/names.ts";
import { namesOf } from "../domain/names.ts";

/** Tags that every root puts on all that it makes. */
export const tagsOf = ({ name, environment, tags }: System) => ({ system: tags.system ?? name, environment });

/** By what the pipeline of an environment tells what is not its own. */
export function othersOf(system: System, made: readonly MadeResource[], account: System): Others {
  const own = [...recordsOf(system), ...valuesOf(made, "aws_service_discovery_private_dns_namespace", "name")];
  const others = (account.environments ?? []).filter((one) => isEnvironment(one) && one !== system).flatMap(recordsOf);
  return {
    tags: tagsOf(system),
    opened: rules.flatMap((type) => valuesOf(made, type, "security_group_id")).sort(compareText),
    records: { own, others: [...new Set(others)].filter((name) => isBelowOne(name, own) && !isAboveOne(name, own)) },
  };
}

/** What the environment makes no more, under the name that it has. What its account adopts is not the environment's. */
export function adoptedBy(system: System, made: readonly MadeResource[]): readonly Adopted[] {
  const all = [system.adopt, ...Object.values(system.components).map(({ base }) => base.adopt)];
  return all.flatMap((adopt = {}) =>
    Object.entries(adopt).flatMap(([at, entry]) => {
      const { type } = parseAddress(at);
      const name = typeof entry === "string" ? nameIn(type, entry) : entry.name;
      const argument = nameArgument(type) ?? "";
      const isMade = made.some((one) => one.type === type && one.known[argument] === name);
      return name !== undefined && isMade ? [{ type, name }] : [];
    }),
  );
}

const rules = ["aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule"];

/** Of a wildcard the name that its certificate is proven at. */
const recordsOf = (system: System): readonly string[] => [
  ...new Set(
    ofKind(system, "domain")
      .flatMap(namesOf)
      .map((name) => name.replace(/^\*\./, "")),
  ),
];

const isWithin = (name: string, other: string): boolean => name === other || name.endsWith(`.${other}`);
const isBelowOne = (name: string, own: readonly string[]): boolean => own.some((one) => isWithin(name, one));
const isAboveOne = (name: string, own: readonly string[]): boolean => own.some((one) => isWithin(one, name));

const valuesOf = (made: readonly MadeResource[], type: string, argument: string): readonly string[] => [
  ...new Set(
    made.flatMap(({ type: one, known: { [argument]: value } }) =>
      one === type && typeof value === "string" ? [value] : [],
    ),
  ),
];
