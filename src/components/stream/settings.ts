import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { text } from "../../terraform/expression.ts";
import { ofKind, type Component, type Connection, type System } from "../../system/system.ts";
import { zones } from "../network/plan.ts";
import type { Stream } from "./schema.ts";

export const produces = ({ access }: Connection): boolean => access !== "consume";
export const consumes = ({ access }: Connection): boolean => access !== "produce";

/** The group that a component reads as; nobody else may. */
export const groupOf = (reader: Component, context: LowerContext): Argument<string> =>
  text`${context.systemName()}-${reader.slug}`;

/** Those that read, in the order of the design; each reads as a group of its own. */
export const readers = (stream: Component, system: System): readonly Component[] =>
  (system.usedBy.get(stream.key) ?? []).filter(consumes).flatMap(({ from }) => system.components[from] ?? []);

/** How many zones the brokers are spread over: one subnet each. */
export function zoneCount(system: System): number {
  const [network] = ofKind(system, "network");
  if (!network) return 2;
  const { existing } = network.config;
  return existing?.aws ? (existing.aws.data ?? existing.aws.private).length : zones(network, system).length;
}

export const largestReplication = ({ topics }: Stream): number =>
  Math.max(1, ...Object.values(topics).map((topic) => topic.replication));

/** As designed, or the smallest multiple of the zones that can hold every copy. */
export function brokersOf(config: Stream, system: System): number {
  const each = zoneCount(system);
  return config.brokers ?? each * Math.ceil(largestReplication(config) / each);
}
