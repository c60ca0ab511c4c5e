import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Priority of the rule that every policy ends with. */
const DEFAULT_PRIORITY = 2_147_483_647;

/** The policy, its rules, and the requests that it looks at. */
export const google_compute_region_security_policy = estimator((resource, context) => {
  const rules = resource.blocks("rules").filter((rule) => rule.number("priority") !== DEFAULT_PRIORITY).length;
  return [
    { name: text("policy", "ポリシー"), product: "gcp/armor/policy", quantity: 1 },
    { name: text("rules", "ルール"), product: "gcp/armor/rule", quantity: rules },
    {
      name: text("requests", "リクエスト"),
      product: "gcp/armor/requests",
      quantity: context.usage?.whole.originRequests,
      ask: ask.traffic,
    },
  ];
});
