import { estimator } from "../estimator.ts";

/** A dashboard. */
export const aws_cloudwatch_dashboard = estimator(() => [
  { name: "dashboard", product: "aws/cloudwatch/dashboard", quantity: 1 },
]);
