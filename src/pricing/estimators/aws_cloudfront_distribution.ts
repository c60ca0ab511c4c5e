import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Data and requests to users; the edges charged are those of the system's own part of the world. */
export const aws_cloudfront_distribution = estimator((_resource, context) => [
  {
    name: text("data out to users", "利用者への転送"),
    product: "aws/cloudfront/egress",
    quantity: context.usage?.whole.responseGb,
    ask: ask.traffic,
  },
  {
    name: text("HTTPS requests", "HTTPS リクエスト"),
    product: "aws/cloudfront/https-requests",
    quantity: context.usage?.whole.requests,
    ask: ask.traffic,
  },
  {
    name: text("data to the origin", "オリジンへの転送"),
    product: "aws/cloudfront/origin",
    quantity: context.usage?.whole.requestGb,
    ask: ask.traffic,
  },
]);
