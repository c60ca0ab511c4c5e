import type { AwsGrant, Opening } from "../../../lowering/aws/grant.ts";
import type { Link, LowerContext } from "../../../lowering/context.ts";
import type { Argument } from "../../../terraform/argument.ts";
import { compareText } from "../../../text/order.ts";
import type { EcsTaskInputs } from "./ecs_task/module.gen.ts";

export interface Granted {
  readonly link: Link;
  readonly grant: AwsGrant;
}

type Values = Readonly<Record<string, Argument<string>>>;

export const grantsOf = (context: LowerContext): readonly Granted[] =>
  context.uses().map((link) => ({ link, grant: context.grant("aws", link) }));

/** What the code may do: a document for each connection, by the name of what is used. */
export const policiesOf = (granted: readonly Granted[]): Values =>
  sorted(
    granted.flatMap(({ link: { to }, grant: { policies = {} } }) => {
      const documents = Object.entries(policies);
      return documents.map(([what, document]) => [documents.length === 1 ? to.slug : `${to.slug}-${what}`, document]);
    }),
  );

/** Ways to what is used. One way is named once, whoever else leads there: AWS refuses a rule that is there already. */
export function connectionsOf(granted: readonly Granted[]): EcsTaskInputs["connections"] {
  const ways = new Map<string, readonly [string, Argument<Opening>]>();
  for (const { link, grant } of granted) {
    const way = JSON.stringify(grant.opens);
    if (grant.opens !== undefined && !ways.has(way)) ways.set(way, [link.to.slug, grant.opens]);
  }
  return sorted([...ways.values()]);
}

/** Variables that ECS fills at start, and the keys that it needs for that. */
export const secretsOf = (
  granted: readonly Granted[],
): Pick<EcsTaskInputs, "secrets" | "parameters" | "secret_key_arns"> => ({
  secrets: sorted(granted.flatMap(({ grant }) => Object.entries(grant.secrets ?? {}))),
  parameters: sorted(granted.flatMap(({ grant }) => Object.entries(grant.parameters ?? {}))),
  secret_key_arns: unique(granted.flatMap(({ grant }) => grant.keyArns ?? [])),
});

/** Versions of what is read at start, by name. */
export const restartOn = (granted: readonly Granted[]): Values =>
  sorted(granted.flatMap(({ grant }) => Object.entries(grant.restartOn ?? {})));

const unique = (values: readonly Argument<string>[]): readonly Argument<string>[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/** By name, so that the order of `uses` does not matter. */
const sorted = <Item>(entries: readonly (readonly [string, Item])[]): Readonly<Record<string, Item>> =>
  Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));
