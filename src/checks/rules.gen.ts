// Written by scripts/rules.mjs from the folder `rules/`; do not edit.
import type { Rule } from "./rule.ts";
import { rule as acceptExpired } from "./rules/accept-expired.ts";
import { rule as acceptUnknownRule } from "./rules/accept-unknown-rule.ts";
import { rule as backupRetentionShort } from "./rules/backup-retention-short.ts";
import { rule as budgetWithoutAlert } from "./rules/budget-without-alert.ts";
import { rule as noBudget } from "./rules/no-budget.ts";
import { rule as postgresHighAvailability } from "./rules/postgres-high-availability.ts";
import { rule as serviceWithoutAlarm } from "./rules/service-without-alarm.ts";

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  acceptExpired,
  acceptUnknownRule,
  backupRetentionShort,
  budgetWithoutAlert,
  noBudget,
  postgresHighAvailability,
  serviceWithoutAlarm,
];
