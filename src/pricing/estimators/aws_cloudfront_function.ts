import { ask, estimator } from "../estimator.ts";

/** Charged by invocation. */
export const aws_cloudfront_function = estimator((_resource, context) => [
  {
    name: "invocations",
    product: "aws/cloudfront/function-invocations",
    quantity: context.usage?.whole.requests,
    ask: ask.traffic,
  },
]);
