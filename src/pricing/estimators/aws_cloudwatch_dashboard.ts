import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** A dashboard. */
export const aws_cloudwatch_dashboard = estimator(() => [
  { name: text("dashboard", "ダッシュボード"), product: "aws/cloudwatch/dashboard", quantity: 1 },
]);
