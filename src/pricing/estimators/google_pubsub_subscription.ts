import { over } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Data delivered. */
export const google_pubsub_subscription = estimator((_resource, context) => {
  if (!context.first) return [{ name: "failed messages", free: "only messages that failed reach it" }];
  return [
    {
      name: "data delivered",
      product: "gcp/pubsub/throughput",
      quantity: context.own && over(context.own.messageGb, 1024),
      ask: ask.traffic,
    },
  ];
});
