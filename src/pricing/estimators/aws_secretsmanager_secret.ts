import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** The secret in each region, and reads when instances start. */
export const aws_secretsmanager_secret = estimator((resource, context) => [
  { name: "secret", product: "aws/secrets-manager/secret", quantity: 1 + resource.blocks("replica").length },
  {
    name: "reads (ten a deployment)",
    product: "aws/secrets-manager/calls",
    quantity: context.usage && times(context.usage.whole.deployments, 10),
    ask: ask.traffic,
  },
]);
