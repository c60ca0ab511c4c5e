import { text } from "../../facets/text.ts";
import { over } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Data delivered. */
export const google_pubsub_subscription = estimator((_resource, context) => {
  if (!context.first)
    return [
      {
        name: text("failed messages", "失敗したメッセージ"),
        free: text("only messages that failed reach it", "失敗したメッセージだけが届きます"),
      },
    ];
  return [
    {
      name: text("data delivered", "配信データ"),
      product: "gcp/pubsub/throughput",
      quantity: context.own && over(context.own.messageGb, 1024),
      ask: ask.traffic,
    },
  ];
});
