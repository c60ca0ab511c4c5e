import { notificationChannels } from "../../lowering/alarms/notified.ts";
import { enableApi, projectNumber } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { limitOf } from "./check.ts";
import { billingBudget } from "./gcp/billing_budget/module.gen.ts";
import type { Budget } from "./schema.ts";

export const gcp: Lowering<Budget, GcpGrant> = {
  firstApply: (systems) =>
    [...new Set(systems.flatMap((system) => ofKind(system, "budget").map((budget) => words(budget, system))))].map(
      (says) => ({ when: "before", says }),
    ),
  becomes: "Cloud Billing budget",
  lower,
};

const words = (budget: Component<Budget>, system: System): string => {
  const account = budget.config.gcp?.billingAccount ?? "BILLING_ACCOUNT";
  return `Google refuses budgets in another currency than that of the billing account: \`gcloud billing accounts describe ${account} --format='value(currencyCode)'\` has to say \`${currencyOf(budget, system)}\`, or the design says another \`limit\`.`;
};

const currencyOf = (budget: Component<Budget>, system: System): string => limitOf(budget, system)?.currency ?? "USD";

function lower(budget: Component<Budget>, context: LowerContext): void {
  const { config } = budget;
  const limit = limitOf(budget, context.system);
  enableApi(context, "billingbudgets.googleapis.com");
  context.module(billingBudget, {
    name: context.name(),
    billing_account: config.gcp?.billingAccount ?? "",
    project_number: projectNumber,
    limit: { amount: limit?.amount ?? "", currency: currencyOf(budget, context.system) },
    alert_percents: config.alertAt.map(({ percent }) => percent),
    forecast_percents: config.forecast ? [100] : [],
    notify: notificationChannels(config.notify, context, "email"),
  });
}
