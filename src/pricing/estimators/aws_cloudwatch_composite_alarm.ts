import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** An alarm over alarms. */
export const aws_cloudwatch_composite_alarm = estimator(() => [
  { name: text("composite alarm", "複合アラーム"), product: "aws/cloudwatch/composite-alarm", quantity: 1 },
]);
