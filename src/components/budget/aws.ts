import { topicArn } from "../../lowering/alarms/aws.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { param } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { limitOf } from "./check.ts";
import type { Budget } from "./schema.ts";

export const aws: Lowering<Budget, AwsGrant> = {
  firstApply: [
    `Activate the tags \`system\` and \`environment\` as cost allocation tags in the billing console; the budget counts nothing before.`,
  ],
  area: "monitoring",
  becomes: "AWS Budgets",
  lower,
};

function lower(budget: Component<Budget>, context: LowerContext): void {
  const { name, config } = budget;
  const topics = config.notify.flatMap((key) => {
    const channel = context.find(key);
    return channel ? [topicArn(channel)] : [];
  });
  const alert = (notification_type: "ACTUAL" | "FORECASTED", threshold: number) => ({
    notification_type,
    comparison_operator: "GREATER_THAN",
    threshold,
    threshold_type: "PERCENTAGE",
    subscriber_sns_topic_arns: topics,
  });
  context.add(
    "aws_budgets_budget",
    name,
    {
      name: context.name(),
      budget_type: "COST",
      time_unit: "MONTHLY",
      limit_amount: limitOf(budget, context.system)?.amount ?? "",
      limit_unit: "USD",
      metrics: ["UnblendedCost"],
      filter_expression: {
        and: [
          { tags: { key: "system", values: [context.system.tags.system ?? context.system.name] } },
          { tags: { key: "environment", values: [param("environment")] } },
        ],
      },
      // No topic, no alert: the channel may be left out of this environment.
      notification:
        topics.length === 0
          ? []
          : [
              ...config.alertAt.map(({ percent }) => alert("ACTUAL", percent)),
              ...(config.forecast ? [alert("FORECASTED", 100)] : []),
            ],
    },
    {
      comment:
        "Counts only what carries these tags. Activate `system` and `environment` as cost allocation tags in the billing console first; costs before that are not counted.",
    },
  );
}
