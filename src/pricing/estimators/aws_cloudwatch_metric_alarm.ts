import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** One metric each, more where an expression joins them; short periods and anomalies cost more. */
export const aws_cloudwatch_metric_alarm = estimator((resource) => {
  const metrics = resource.blocks("metric_query").filter((query) => query.has("metric"));
  const periods = [resource.number("period"), ...metrics.map((query) => query.number("metric", "period"))];
  if (resource.has("threshold_metric_id"))
    return [{ name: text("anomaly alarm", "異常検知アラーム"), product: "aws/cloudwatch/alarm-anomaly", quantity: 1 }];
  const fast = periods.some((period) => period !== undefined && period < 60);
  return [
    {
      name: fast ? text("high-resolution alarm", "高解像度アラーム") : text("alarm", "アラーム"),
      product: fast ? "aws/cloudwatch/alarm-high-resolution" : "aws/cloudwatch/alarm",
      quantity: Math.max(1, metrics.length),
    },
  ];
});
