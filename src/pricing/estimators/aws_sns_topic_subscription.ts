import { text } from "../../facets/text.ts";
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
  if (product === undefined)
    return [
      {
        name: text("deliveries", "配信"),
        free: text(`deliveries to ${protocol} are free`, `${protocol} への配信は無料`),
      },
    ];
  return [
    {
      name: text("deliveries (100 where no component publishes)", "配信（発行するコンポーネントがなければ 100 件）"),
      product,
      quantity: context.usage && (context.own && context.own.calls > 0 ? context.own.calls : QUIET),
      ask: ask.traffic,
    },
  ];
});
