import { ask, estimator } from "../estimator.ts";

/** Data and requests to users; the edges charged are those of the system's own part of the world. */
export const aws_cloudfront_distribution = estimator((_resource, context) => [
  {
    name: "data out to users",
    product: "aws/cloudfront/egress",
    quantity: context.usage?.whole.responseGb,
    ask: ask.traffic,
  },
  {
    name: "HTTPS requests",
    product: "aws/cloudfront/https-requests",
    quantity: context.usage?.whole.requests,
    ask: ask.traffic,
  },
  {
    name: "data to the origin",
    product: "aws/cloudfront/origin",
    quantity: context.usage?.whole.requestGb,
    ask: ask.traffic,
  },
]);
