import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Each filter feeds a metric. */
export const aws_cloudwatch_log_metric_filter = estimator(() => [
  { name: text("metric", "メトリクス"), product: "aws/cloudwatch/metric", quantity: 1 },
]);
