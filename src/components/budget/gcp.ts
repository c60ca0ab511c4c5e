import { enableApi, projectNumber } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { inEnvironments } from "../../system/accounts.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { addressesOf, limitOf } from "./check.ts";
import { billingBudget } from "./gcp/billing_budget/module.gen.ts";
import type { Budget } from "./schema.ts";

export const gcp: Lowering<Budget, GcpGrant> = {
  firstApply: (systems) =>
    [...new Set(systems.flatMap((system) => ofKind(system, "budget").map((budget) => words(budget, system))))].map(
      (says) => ({ when: "before", says }),
    ),
  becomes: "Cloud Billing budget",
  lower: () => undefined,
  account,
};

const words = (budget: Component<Budget>, system: System): string => {
  const account = budget.config.gcp?.billingAccount ?? "BILLING_ACCOUNT";
  return `Google refuses budgets in another currency than that of the billing account: \`gcloud billing accounts describe ${account} --format='value(currencyCode)'\` has to say \`${currencyOf(budget, system)}\`, or the design says another \`limit\`.`;
};

const currencyOf = (budget: Component<Budget>, system: System): string => limitOf(budget, system)?.currency ?? "USD";

/**
 * A budget belongs to the billing account: whoever may make one may change those of all its projects. So a person applies
 * it, and pipelines only read it.
 */
function account(budget: Component<Budget>, context: LowerContext): void {
  enableApi(context, "billingbudgets.googleapis.com");
  for (const { system, component } of inEnvironments(context.system, budget)) {
    const { config, slug } = component;
    const limit = limitOf(component, system);
    const emails = addressesOf(component, system);
    if (emails.length > 0) enableApi(context, "monitoring.googleapis.com");
    context.module(
      billingBudget,
      {
        name: `${system.prefix}-${slug}`,
        billing_account: config.gcp?.billingAccount ?? "",
        project_number: projectNumber,
        limit: { amount: limit?.amount ?? "", currency: currencyOf(component, system) },
        alert_percents: config.alertAt.map(({ percent }) => percent),
        forecast_percents: config.forecast ? [100] : [],
        emails,
      },
      { suffix: system.environment, comment: `Budget of ${system.environment}` },
    );
  }
}
