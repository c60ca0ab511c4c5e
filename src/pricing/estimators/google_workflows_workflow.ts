import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Steps that run. */
export const google_workflows_workflow = estimator((_resource, context) => [
  {
    name: text("steps (five per execution)", "ステップ（実行ごとに 5 つ）"),
    product: "gcp/workflows/steps",
    quantity: context.own && times(context.own.calls, 5),
    ask: ask.traffic,
  },
]);
