import { formatMoney } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import type { Channel } from "../channel/schema.ts";
import { awsLimits, gcpLimits } from "./limits.ts";
import type { Budget } from "./schema.ts";

/** The limit that holds: its own, or what the requirements promise. */
export const limitOf = ({ config }: Component<Budget>, system: System): Budget["limit"] =>
  config.limit ?? system.requirements.budget;

export function check(budget: Component<Budget>, system: System): readonly Issue[] {
  const limit = limitOf(budget, system);
  if (!limit) return [issue("needs-field", ["limit"], { field: "limit", why: "budget-limit" })];
  return system.target === "aws" ? checkAws(budget, limit) : checkGcp(budget, system);
}

function checkAws({ config }: Component<Budget>, limit: NonNullable<Budget["limit"]>): readonly Issue[] {
  const issues: Issue[] = [];
  if (limit.currency !== "USD") {
    issues.push(
      issue("unsupported-on", ["limit"], {
        target: "aws",
        what: formatMoney(limit),
        instead: 'each({ aws: "$600/month", gcp: "¥90,000/month" })',
      }),
    );
  }
  const notifications = config.alertAt.length + (config.forecast ? 1 : 0);
  if (notifications > awsLimits.notifications) {
    issues.push(
      issue("out-of-range", ["alertAt"], {
        got: notifications,
        max: awsLimits.notifications,
        unit: "alerts of a budget on AWS",
      }),
    );
  }
  if (config.notify.length > awsLimits.topics) {
    issues.push(
      issue("out-of-range", ["notify"], {
        got: config.notify.length,
        max: awsLimits.topics,
        unit: "channels of a budget on AWS",
      }),
    );
  }
  return issues;
}

function checkGcp({ config }: Component<Budget>, system: System): readonly Issue[] {
  const issues: Issue[] = [];
  if (config.gcp?.billingAccount === undefined) {
    issues.push(
      issue("needs-field", ["gcp", "billingAccount"], { field: "gcp.billingAccount", why: "billing-account" }),
    );
  }
  const addresses = config.notify.flatMap(
    (key) => (system.components[key] as Component<Channel> | undefined)?.config.email ?? [],
  );
  if (addresses.length > gcpLimits.channels) {
    issues.push(
      issue("out-of-range", ["notify"], {
        got: addresses.length,
        max: gcpLimits.channels,
        unit: "addresses of a budget on Google Cloud",
      }),
    );
  }
  return issues;
}
