import { topicArn } from "../../lowering/alarms/notified.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { param } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { costBudget } from "./aws/cost_budget/module.gen.ts";
import { limitOf } from "./check.ts";
import type { Budget } from "./schema.ts";

export const aws: Lowering<Budget, AwsGrant> = {
  firstApply: [
    {
      when: "after",
      says: "Activate the tags `system` and `environment` as cost allocation tags in the billing console of the account that pays. They can be chosen there up to a day after the first resource has them; the budget counts nothing before.",
    },
  ],
  becomes: "AWS Budgets",
  lower,
};

function lower(budget: Component<Budget>, context: LowerContext): void {
  const { config } = budget;
  const { system } = context;
  context.module(costBudget, {
    name: context.name(),
    limit_usd: limitOf(budget, system)?.amount ?? "",
    counted_tags: { system: system.tags.system ?? system.name, environment: param("environment") },
    alert_percents: config.alertAt.map(({ percent }) => percent),
    forecast_percents: config.forecast ? [100] : [],
    notify: config.notify.flatMap((key) => context.find(key) ?? []).map(topicArn),
  });
}
