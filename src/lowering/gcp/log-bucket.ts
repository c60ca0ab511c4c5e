import type { NoEffect } from "../../system/no-effect.ts";
import { text } from "../../text/text.ts";

/** Days that the `_Default` bucket of a project keeps logs, and the most that any does: https://cloud.google.com/logging/quotas, read 2026-11. */
const days = { default: 30, most: 3650 };

/** Days that a log bucket must keep logs, where the project's default is too short. */
export function daysBeyondDefault(retain: { readonly seconds: number }): number | undefined {
  const wanted = Math.ceil(retain.seconds / 86_400);
  return wanted > days.default ? Math.min(wanted, days.most) : undefined;
}

/** How long logs are kept is no matter of who writes them on Google Cloud. */
export const keptByLogBucket = (field: string): NoEffect<unknown> => ({
  fields: [field],
  on: "gcp",
  why: text(
    "the log bucket of the project says how long logs are kept.",
    "ログの保持期間はプロジェクトのログバケットに従います。",
  ),
  severity: "note",
});
