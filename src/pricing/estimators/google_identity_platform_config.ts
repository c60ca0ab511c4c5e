import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

const FREE_USERS = 50_000;

/** Active users after the first 50,000, which are free. */
export const google_identity_platform_config = estimator((_resource, context) => [
  {
    name: text("active users after 50,000", "50,000 人を超えるアクティブユーザー"),
    product: "gcp/identity/mau",
    quantity: context.usage && Math.max(0, context.usage.whole.users - FREE_USERS),
    ask: ask.traffic,
  },
]);
