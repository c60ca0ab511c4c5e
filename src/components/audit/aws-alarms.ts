import { topicArn } from "../../lowering/alarms/aws.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { eachKey, eachValue, param, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { awsPatterns } from "./cis-aws.ts";
import type { Audit } from "./schema.ts";

/** One alarm a pattern: a single record within five minutes is enough. */
export function addAlarms(
  { name, key }: Component<Audit>,
  notify: readonly string[],
  group: Reference,
  context: LowerContext,
): void {
  const feature = { feature: "alarms" };
  const namespace = text`Audit/${param("name_prefix")}`;
  context.add(
    "aws_cloudwatch_log_metric_filter",
    name,
    {
      name: text`${context.name()}-${eachKey}`,
      log_group_name: group,
      pattern: eachValue("pattern"),
      metric_transformation: { name: eachKey, namespace, value: "1", default_value: "0" },
    },
    {
      ...feature,
      forEach: Object.fromEntries(Object.entries(awsPatterns).map(([one, pattern]) => [one, { pattern }])),
      comment: "Patterns of the CIS AWS Foundations Benchmark.",
    },
  );
  context.add(
    "aws_cloudwatch_metric_alarm",
    name,
    {
      alarm_name: text`${context.name()}-${eachKey}`,
      alarm_description: text`Audit records of ${key} show ${eachKey}. Who did it, the records say.`,
      namespace,
      metric_name: eachKey,
      statistic: "Sum",
      period: 300,
      evaluation_periods: 1,
      comparison_operator: "GreaterThanOrEqualToThreshold",
      threshold: 1,
      treat_missing_data: "notBreaching",
      alarm_actions: notify.flatMap((one) => {
        const channel = context.find(one);
        return channel ? [topicArn(channel)] : [];
      }),
    },
    {
      ...feature,
      forEach: Object.fromEntries(Object.keys(awsPatterns).map((one) => [one, null])),
      dependsOn: [`aws_cloudwatch_log_metric_filter.${name}`],
    },
  );
}
