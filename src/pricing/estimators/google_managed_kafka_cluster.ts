import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** vCPUs and memory by the hour. */
export const google_managed_kafka_cluster = estimator((resource, context) => {
  const memory = resource.number("capacity_config", "memory_bytes");
  return [
    {
      name: text("vCPU", "vCPU"),
      product: "gcp/kafka/vcpu",
      quantity: times(context.hours, resource.number("capacity_config", "vcpu_count") ?? 3),
    },
    {
      name: text("memory", "メモリ"),
      product: "gcp/kafka/memory",
      quantity: times(context.hours, (memory ?? 3 * 1024 ** 3) / 1024 ** 3),
    },
    {
      name: text("storage", "ストレージ"),
      product: "gcp/kafka/storage",
      quantity: context.own?.storageGb,
      ask: ask.storage,
    },
  ];
});
