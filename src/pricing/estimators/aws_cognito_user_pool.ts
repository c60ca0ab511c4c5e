import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Users that are active in a month. */
export const aws_cognito_user_pool = estimator((resource, context) => [
  {
    name: text("active users", "アクティブユーザー"),
    product: `aws/cognito/${(resource.text("user_pool_tier") ?? "ESSENTIALS").toLowerCase()}`,
    quantity: context.usage?.whole.users,
    ask: ask.traffic,
  },
]);
