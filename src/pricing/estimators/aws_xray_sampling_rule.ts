import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Traces that are recorded. */
export const aws_xray_sampling_rule = estimator((resource, context) => [
  {
    name: text("traces recorded", "記録されるトレース"),
    product: "aws/xray/traces",
    quantity: context.usage && times(context.usage.whole.requests, resource.number("fixed_rate") ?? 0.05),
    ask: ask.traffic,
  },
]);
