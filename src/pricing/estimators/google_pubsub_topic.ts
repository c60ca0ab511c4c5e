import { text } from "../../facets/text.ts";
import { over } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Data published. */
export const google_pubsub_topic = estimator((_resource, context) => [
  {
    name: text("data published", "発行データ"),
    product: "gcp/pubsub/throughput",
    quantity: context.own && over(context.own.messageGb, 1024),
    ask: ask.traffic,
  },
]);
