import { same, text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Hours of every node; one backup is free. */
export const aws_elasticache_replication_group = estimator((resource, context) => {
  const node = resource.text("node_type");
  if (node === undefined)
    return [{ name: text("nodes", "ノード"), unpriced: text("the node type is not known", "ノードタイプが不明") }];
  const shards = resource.number("num_node_groups") ?? 1;
  const nodes =
    resource.number("num_cache_clusters") ?? shards * (1 + (resource.number("replicas_per_node_group") ?? 0));
  const kept = resource.number("snapshot_retention_limit") ?? 0;
  const engine = resource.text("engine") ?? "redis";
  return [
    { name: same(node), product: `aws/elasticache/${engine}/${node}`, quantity: times(context.hours, nodes) },
    ...(kept > 1
      ? [
          {
            name: text("backups after the first", "2 つ目以降のバックアップ"),
            product: "aws/elasticache/backup",
            quantity: context.own?.storageGb === undefined ? undefined : times(context.own.storageGb, kept - 1),
            ask: ask.storage,
          },
        ]
      : []),
  ];
});
