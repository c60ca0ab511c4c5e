import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Charged by invocation. */
export const aws_cloudfront_function = estimator((_resource, context) => [
  {
    name: text("invocations", "呼び出し"),
    product: "aws/cloudfront/function-invocations",
    quantity: context.usage?.whole.requests,
    ask: ask.traffic,
  },
]);
