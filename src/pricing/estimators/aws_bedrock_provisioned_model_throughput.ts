import { estimator } from "../estimator.ts";

/** Bought by the hour at a price that AWS quotes. */
export const aws_bedrock_provisioned_model_throughput = estimator(() => [
  { name: "model units", unpriced: "AWS quotes the price of provisioned throughput" },
]);
