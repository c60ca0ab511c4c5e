import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Hours of every node; one backup is free. */
export const aws_elasticache_replication_group = estimator((resource, context) => {
  const node = resource.text("node_type");
  if (node === undefined) return [{ name: "nodes", unpriced: "the node type is not known" }];
  const shards = resource.number("num_node_groups") ?? 1;
  const nodes =
    resource.number("num_cache_clusters") ?? shards * (1 + (resource.number("replicas_per_node_group") ?? 0));
  const engine = resource.text("engine") ?? "redis";
  return [
    { name: node, product: `aws/elasticache/${engine}/${node}`, quantity: times(context.hours, nodes) },
    ...((resource.number("snapshot_retention_limit") ?? 0) > 1
      ? [
          {
            name: "backups after the first",
            product: "aws/elasticache/backup",
            quantity:
              context.own?.storageGb === undefined
                ? undefined
                : times(context.own.storageGb, (resource.number("snapshot_retention_limit") ?? 1) - 1),
            ask: ask.storage,
          },
        ]
      : []),
  ];
});
