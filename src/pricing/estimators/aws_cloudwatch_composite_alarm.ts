import { estimator } from "../estimator.ts";

/** An alarm over alarms. */
export const aws_cloudwatch_composite_alarm = estimator(() => [
  { name: "composite alarm", product: "aws/cloudwatch/composite-alarm", quantity: 1 },
]);
