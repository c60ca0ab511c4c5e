/** Percentage above which an alert says nothing any more; neither cloud sets a lower bound. */
export const maxAlertPercent = 1000;

/**
 * Notifications of one AWS budget, and SNS topics of one notification.
 * Source: https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Notification.html, read 2026-11.
 */
export const awsLimits = {
  notifications: 10,
  topics: 1,
  source: "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Notification.html",
} as const;

/**
 * Notification channels of one Cloud Billing budget.
 * Source: https://cloud.google.com/billing/docs/reference/budget/rest/v1/billingAccounts.budgets, read 2026-11.
 */
export const gcpLimits = {
  channels: 5,
  source: "https://cloud.google.com/billing/docs/reference/budget/rest/v1/billingAccounts.budgets",
} as const;
