import { notificationChannels } from "../../lowering/alarms/notified.ts";
import { enableApi, projectNumber } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { limitOf } from "./check.ts";
import { billingBudget } from "./gcp/billing_budget/module.gen.ts";
import type { Budget } from "./schema.ts";

export const gcp: Lowering<Budget, GcpGrant> = { becomes: "Cloud Billing budget", lower };

function lower(budget: Component<Budget>, context: LowerContext): void {
  const { config } = budget;
  const limit = limitOf(budget, context.system);
  enableApi(context, "billingbudgets.googleapis.com");
  context.module(billingBudget, {
    name: context.name(),
    billing_account: config.gcp?.billingAccount ?? "",
    project_number: projectNumber,
    limit: { amount: limit?.amount ?? "", currency: limit?.currency ?? "USD" },
    alert_percents: config.alertAt.map(({ percent }) => percent),
    forecast_percents: config.forecast ? [100] : [],
    notify: notificationChannels(config.notify, context, "email"),
  });
}
