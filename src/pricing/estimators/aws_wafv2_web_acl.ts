import { ask, estimator } from "../estimator.ts";

/** The list, each of its rules, and the requests that it looks at. */
export const aws_wafv2_web_acl = estimator((resource, context) => {
  const { whole } = context.usage ?? {};
  const requests = resource.text("scope") === "CLOUDFRONT" ? whole?.requests : whole?.originRequests;
  return [
    { name: "web ACL", product: "aws/waf/acl", quantity: 1 },
    { name: "rules", product: "aws/waf/rule", quantity: resource.blocks("rule").length },
    { name: "requests", product: "aws/waf/requests", quantity: requests, ask: ask.traffic },
  ];
});
