import { text } from "../../facets/text.ts";
import { isExpression, isRecord, type Value } from "../../terraform/expression.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";
import { SECONDS_PER_HOUR } from "../month.ts";

/** Transitions of an execution whose definition cannot be counted. */
const TRANSITIONS = 5;

const statesOf = (definition: Value | undefined): number => {
  const content =
    definition !== undefined && isExpression(definition) && definition.$ === "call" ? definition.args[0] : undefined;
  const states = isRecord(content) ? content.States : undefined;
  return isRecord(states) ? Object.keys(states).length : TRANSITIONS;
};

/** Standard workflows by state transition, express ones by request. */
export const aws_sfn_state_machine = estimator((resource, context) => {
  const calls = context.own?.calls;
  if (resource.text("type") === "EXPRESS")
    return [
      {
        name: text("requests", "リクエスト"),
        product: "aws/step-functions/express-requests",
        quantity: calls,
        ask: ask.traffic,
      },
      {
        name: text("duration (64 MB)", "実行時間（64 MB）"),
        product: "aws/step-functions/express-duration",
        quantity:
          calls === undefined || !context.usage
            ? undefined
            : times(calls, context.usage.load.requestSeconds / SECONDS_PER_HOUR, 0.0625),
        ask: ask.traffic,
      },
    ];
  const states = statesOf(resource.get("definition"));
  return [
    {
      name: text(`transitions (${states} per execution)`, `遷移（実行ごとに ${states}）`),
      product: "aws/step-functions/transitions",
      quantity: calls === undefined ? undefined : times(calls, states),
      ask: ask.traffic,
    },
  ];
});
