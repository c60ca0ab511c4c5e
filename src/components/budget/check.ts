import { text, type Text } from "../../text/text.ts";
import { checkAll } from "../../design/unread.ts";
import { formatMoney } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import type { Channel } from "../channel/schema.ts";
import { awsLimits, gcpLimits } from "./limits.ts";
import type { Budget } from "./schema.ts";

/** The limit that holds: its own, or what the requirements promise. */
export const limitOf = ({ config }: Component<Budget>, system: System): Budget["limit"] =>
  config.limit ?? system.requirements.budget;

export const check = (budget: Component<Budget>, system: System): readonly Issue[] =>
  checkAll(
    () => (limitOf(budget, system) ? [] : [issue("needs-field", ["limit"], { field: "limit", why: "budget-limit" })]),
    () => (system.target === "aws" ? checkAws(budget, system) : checkGcp(budget, system)),
  );

const checkAws = (budget: Component<Budget>, system: System): readonly Issue[] =>
  checkAll(
    () => {
      const limit = limitOf(budget, system);
      return limit && limit.currency !== "USD"
        ? [
            issue("unsupported-on", ["limit"], {
              target: "aws",
              what: formatMoney(limit),
              instead: 'each({ aws: "$600/month", gcp: "¥90,000/month" })',
            }),
          ]
        : [];
    },
    () => {
      const { alertAt, forecast } = budget.config;
      const count = alertAt.length + (forecast ? 1 : 0);
      return atMost(
        ["alertAt"],
        count,
        awsLimits.notifications,
        text("alerts of a budget on AWS", "件の通知（AWS の予算）"),
      );
    },
    () =>
      atMost(
        ["notify"],
        budget.config.notify.length,
        awsLimits.topics,
        text("channels of a budget on AWS", "件の通知先（AWS の予算）"),
      ),
  );

const atMost = (path: readonly string[], got: number, max: number, unit: Text): readonly Issue[] =>
  got > max ? [issue("out-of-range", path, { got, max, unit })] : [];

/** Whom a budget tells by e-mail, which is all that Cloud Billing writes to. */
export const addressesOf = ({ config }: Component<Budget>, system: System): readonly string[] => [
  ...new Set(
    config.notify.flatMap((key) => (system.components[key] as Component<Channel> | undefined)?.config.email ?? []),
  ),
];

const checkGcp = (budget: Component<Budget>, system: System): readonly Issue[] =>
  checkAll(
    () =>
      budget.config.gcp?.billingAccount === undefined
        ? [issue("needs-field", ["gcp", "billingAccount"], { field: "gcp.billingAccount", why: "billing-account" })]
        : [],
    () => {
      const addresses = addressesOf(budget, system);
      return atMost(
        ["notify"],
        addresses.length,
        gcpLimits.channels,
        text("addresses of a budget on Google Cloud", "件のメールアドレス（Google Cloud の予算）"),
      );
    },
  );
