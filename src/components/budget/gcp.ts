import { notificationChannels } from "../../lowering/alarms/gcp.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { limitOf } from "./check.ts";
import type { Budget } from "./schema.ts";

export const gcp: Lowering<Budget, GcpGrant> = { area: "monitoring", becomes: "Cloud Billing budget", lower };

function lower(budget: Component<Budget>, context: LowerContext): void {
  const { name, config } = budget;
  const limit = limitOf(budget, context.system);
  const [units = "", fraction] = (limit?.amount ?? "").split(".");
  // The API wants the project's number; the id is accepted, and then differs at every plan.
  const project = context.addData("google_project", name, { project_id: projectId });
  context.add(
    "google_billing_budget",
    name,
    {
      billing_account: config.gcp?.billingAccount ?? "",
      display_name: context.name(),
      amount: {
        specified_amount: {
          currency_code: limit?.currency ?? "USD",
          units,
          ...(fraction === undefined ? {} : { nanos: Number(fraction.padEnd(9, "0").slice(0, 9)) }),
        },
      },
      budget_filter: {
        projects: [text`projects/${project("number")}`],
        calendar_period: "MONTH",
        credit_types_treatment: "INCLUDE_ALL_CREDITS",
      },
      threshold_rules: [
        ...config.alertAt.map(({ percent }) => ({ threshold_percent: percent / 100, spend_basis: "CURRENT_SPEND" })),
        ...(config.forecast ? [{ threshold_percent: 1, spend_basis: "FORECASTED_SPEND" }] : []),
      ],
      all_updates_rule: {
        monitoring_notification_channels: notificationChannels(config.notify, context, "email"),
        disable_default_iam_recipients: false,
      },
    },
    {
      dependsOn: [enableApi(context, "billingbudgets.googleapis.com")],
      comment: "Whoever applies this needs Billing Account Costs Manager on the billing account.",
    },
  );
}
