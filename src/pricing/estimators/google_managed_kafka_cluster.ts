import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** vCPUs and memory by the hour. */
export const google_managed_kafka_cluster = estimator((resource, context) => {
  const memory = resource.number("capacity_config", "memory_bytes");
  return [
    {
      name: "vCPU",
      product: "gcp/kafka/vcpu",
      quantity: times(context.hours, resource.number("capacity_config", "vcpu_count") ?? 3),
    },
    {
      name: "memory",
      product: "gcp/kafka/memory",
      quantity: times(context.hours, (memory ?? 3 * 1024 ** 3) / 1024 ** 3),
    },
    { name: "storage", product: "gcp/kafka/storage", quantity: context.own?.storageGb, ask: ask.storage },
  ];
});
