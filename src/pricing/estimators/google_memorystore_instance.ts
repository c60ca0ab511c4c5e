import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { estimator } from "../estimator.ts";

/** Nodes by the hour: shards, and the replicas of each. */
export const google_memorystore_instance = estimator((resource, context) => {
  const node = (resource.text("node_type") ?? "HIGHMEM_MEDIUM").toLowerCase();
  const nodes = (resource.number("shard_count") ?? 1) * (1 + (resource.number("replica_count") ?? 0));
  return [{ name: text("nodes", "ノード"), product: `gcp/memorystore/${node}`, quantity: times(context.hours, nodes) }];
});
