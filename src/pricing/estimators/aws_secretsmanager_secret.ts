import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** The secret in each region, and reads when instances start. */
export const aws_secretsmanager_secret = estimator((resource, context) => [
  {
    name: text("secret", "シークレット"),
    product: "aws/secrets-manager/secret",
    quantity: 1 + resource.blocks("replica").length,
  },
  {
    name: text("reads (ten a deployment)", "読み取り（デプロイごとに 10 回）"),
    product: "aws/secrets-manager/calls",
    quantity: context.usage && times(context.usage.whole.deployments, 10),
    ask: ask.traffic,
  },
]);
