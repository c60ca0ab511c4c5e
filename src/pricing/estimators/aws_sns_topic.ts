import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Alarms and budgets speak up seldom. */
const QUIET = 100;

/** Messages published. */
export const aws_sns_topic = estimator((_resource, context) => [
  {
    name: text("messages (100 where no component publishes)", "メッセージ（発行するコンポーネントがなければ 100 件）"),
    product: "aws/sns/publish",
    quantity: context.usage && (context.own && context.own.calls > 0 ? context.own.calls : QUIET),
    ask: ask.traffic,
  },
]);
