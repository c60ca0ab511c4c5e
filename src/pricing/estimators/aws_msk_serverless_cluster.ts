import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** The cluster and its partitions by the hour, data in and out, and storage. */
export const aws_msk_serverless_cluster = estimator((_resource, context) => {
  const topics = context.all("aws_msk_topic");
  const partitions = topics.reduce((sum, topic) => sum + (topic.number("partition_count") ?? 1), 0);
  const { own, hours } = context;
  return [
    { name: text("cluster", "クラスター"), product: "aws/msk-serverless/cluster", quantity: hours },
    {
      name: text("partitions", "パーティション"),
      product: "aws/msk-serverless/partition",
      quantity: times(hours, Math.max(1, partitions)),
    },
    {
      name: text("data in", "受信データ"),
      product: "aws/msk-serverless/in",
      quantity: own?.messageGb,
      ask: ask.traffic,
    },
    {
      name: text("data out", "送信データ"),
      product: "aws/msk-serverless/out",
      quantity: own?.messageGb,
      ask: ask.traffic,
    },
    {
      name: text("storage", "ストレージ"),
      product: "aws/msk-serverless/storage",
      quantity: own?.storageGb,
      ask: ask.storage,
    },
  ];
});
