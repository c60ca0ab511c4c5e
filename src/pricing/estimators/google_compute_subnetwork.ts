import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Subnets are free; flow logs are charged as log volume. */
export const google_compute_subnetwork = estimator((resource, context) => [
  { name: text("subnet", "サブネット"), free: text("subnets are free", "サブネットは無料") },
  ...(resource.has("log_config") && context.first
    ? [
        {
          name: text("flow logs", "フローログ"),
          product: "gcp/logging/vended",
          quantity: context.usage?.whole.flowLogGb,
          ask: ask.traffic,
        },
      ]
    : []),
]);
