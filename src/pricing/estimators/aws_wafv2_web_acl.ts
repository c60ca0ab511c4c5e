import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** The list, each of its rules, and the requests that it looks at. */
export const aws_wafv2_web_acl = estimator((resource, context) => {
  const { whole } = context.usage ?? {};
  const requests = resource.text("scope") === "CLOUDFRONT" ? whole?.requests : whole?.originRequests;
  return [
    { name: text("web ACL", "Web ACL"), product: "aws/waf/acl", quantity: 1 },
    { name: text("rules", "ルール"), product: "aws/waf/rule", quantity: resource.blocks("rule").length },
    { name: text("requests", "リクエスト"), product: "aws/waf/requests", quantity: requests, ask: ask.traffic },
  ];
});
