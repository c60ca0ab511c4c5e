import { nearest } from "../../design/expand.ts";
import { formatMemory } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Target } from "../../terraform/graph.ts";
import type { Redis } from "./schema.ts";

interface NodeType {
  readonly name: string;
  /** MiB left for data by default. */
  readonly mebibytes: number;
  /** Whether the cloud gives an SLA for it. */
  readonly sla: boolean;
}

/** A quarter is reserved for backups and failover (`reserved-memory-percent`). */
const elastiCache = (name: string, gibibytes: number): NodeType => ({
  name,
  mebibytes: Math.floor(gibibytes * 1024 * 0.75),
  sla: true,
});

/**
 * Memory of the node, in GiB. Larger and older types can be named exactly.
 * Source: https://aws.amazon.com/elasticache/pricing/, read 2026-11.
 */
const aws: readonly NodeType[] = [
  elastiCache("cache.t4g.micro", 0.5),
  elastiCache("cache.t4g.small", 1.37),
  elastiCache("cache.t4g.medium", 3.09),
  elastiCache("cache.m7g.large", 6.38),
  elastiCache("cache.r7g.large", 13.07),
  elastiCache("cache.r7g.xlarge", 26.32),
  elastiCache("cache.r7g.2xlarge", 52.82),
  elastiCache("cache.r7g.4xlarge", 105.81),
  elastiCache("cache.r7g.8xlarge", 209.55),
  elastiCache("cache.r7g.12xlarge", 317.77),
  elastiCache("cache.r7g.16xlarge", 419.09),
];

/**
 * Default writable keyspace.
 * Source: https://cloud.google.com/memorystore/docs/valkey/instance-node-specification, read 2026-11.
 */
const gcp: readonly NodeType[] = [
  { name: "shared-core-nano", mebibytes: 1068, sla: false },
  { name: "standard-small", mebibytes: 4959, sla: true },
  { name: "highmem-medium", mebibytes: 9918, sla: true },
  { name: "highmem-xlarge", mebibytes: 44_250, sla: true },
];

const offered: Readonly<Record<Target, readonly NodeType[]>> = { aws, gcp };

/** The node type on a target, or what is wrong with the size. High availability wants a type with an SLA. */
export function nodeType(config: Redis, target: Target): { type: string } | { issue: Issue } {
  const { size, highAvailability } = config;
  const types = offered[target];
  if ("mebibytes" in size) {
    const found = types.find((one) => one.mebibytes >= size.mebibytes && (one.sla || !highAvailability));
    if (found) return { type: found.name };
    const max = formatMemory({ mebibytes: types.at(-1)?.mebibytes ?? 0 });
    return { issue: issue("out-of-range", ["size"], { got: formatMemory(size), max }) };
  }
  const named = size[target];
  if (named === undefined) {
    return { issue: issue("missing-key", ["size", target], { key: target, expected: `"${types[0]?.name ?? ""}"` }) };
  }
  const names = types.map((one) => one.name);
  // AWS has hundreds of types, of which the list above is only what sizes are chosen from.
  if (target === "aws" || names.includes(named)) return { type: named };
  const near = nearest(named, names);
  return { issue: issue("not-allowed", ["size", target], { got: named, ...(near && { near }), allowed: names }) };
}

/** MiB for data of a node type; undefined for one that is not listed here. */
export const mebibytesFor = (type: string, target: Target): number | undefined =>
  offered[target].find(({ name }) => name === type)?.mebibytes;

/** Where the memory that is left for data is written. */
export const memorySources: Readonly<Record<Target, string>> = {
  aws: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-memory-management.html",
  gcp: "https://cloud.google.com/memorystore/docs/valkey/instance-node-specification",
};
