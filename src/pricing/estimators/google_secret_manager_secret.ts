import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** A version in each place, and reads when instances start. */
export const google_secret_manager_secret = estimator((resource, context) => [
  {
    name: text("version in each place", "配置先ごとのバージョン"),
    product: "gcp/secret-manager/version",
    quantity: Math.max(1, resource.blocks("replication", "user_managed", "replicas").length),
  },
  {
    name: text("reads (ten a deployment)", "読み取り（デプロイごとに 10 回）"),
    product: "gcp/secret-manager/access",
    quantity: context.usage && times(context.usage.whole.deployments, 10),
    ask: ask.traffic,
  },
]);
