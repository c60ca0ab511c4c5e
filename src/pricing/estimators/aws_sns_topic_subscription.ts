import { ask, estimator } from "../estimator.ts";

/** Alarms and budgets speak up seldom. */
const QUIET = 100;

/** Deliveries by e-mail and HTTP; other clouds services get theirs free. */
export const aws_sns_topic_subscription = estimator((resource, context) => {
  const protocol = resource.text("protocol") ?? "";
  const product = protocol.startsWith("email")
    ? "aws/sns/email"
    : protocol.startsWith("http")
      ? "aws/sns/http"
      : undefined;
  if (product === undefined) return [{ name: "deliveries", free: `deliveries to ${protocol} are free` }];
  return [
    {
      name: "deliveries (100 where no component publishes)",
      product,
      quantity: context.usage && (context.own && context.own.calls > 0 ? context.own.calls : QUIET),
      ask: ask.traffic,
    },
  ];
});
