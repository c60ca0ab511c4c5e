import { ask, estimator } from "../estimator.ts";

/** Subnets are free; flow logs are charged as log volume. */
export const google_compute_subnetwork = estimator((resource, context) => [
  { name: "subnet", free: "subnets are free" },
  ...(resource.has("log_config") && context.first
    ? [
        {
          name: "flow logs",
          product: "gcp/logging/vended",
          quantity: context.usage?.whole.flowLogGb,
          ask: ask.traffic,
        },
      ]
    : []),
]);
