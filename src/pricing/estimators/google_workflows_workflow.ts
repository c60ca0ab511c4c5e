import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Steps that run. */
export const google_workflows_workflow = estimator((_resource, context) => [
  {
    name: "steps (five an execution)",
    product: "gcp/workflows/steps",
    quantity: context.own && times(context.own.calls, 5),
    ask: ask.traffic,
  },
]);
