import type { NoEffect } from "../../system/no-effect.ts";
import { text } from "../../text/text.ts";
import type { LowerContext } from "../context.ts";
import { enableApi } from "./apis.ts";

/** Days that the `_Default` bucket of a project keeps logs, and the most that any does: https://cloud.google.com/logging/quotas, read 2026-11. */
const days = { default: 30, most: 3650 };

const DAY = 86_400;

/**
 * Days for which logs need a log bucket of their own, where the project's default is too short. They are in `_Default` as
 * well and not kept out of it: whoever may read logs reads that bucket and no other, and a project has few exclusions.
 */
export function ownLogDays(retain: { readonly seconds: number }, context: LowerContext): number | undefined {
  const wanted = Math.ceil(retain.seconds / DAY);
  if (wanted <= days.default) return undefined;
  enableApi(context, "logging.googleapis.com");
  return Math.min(wanted, days.most);
}

/** A shorter period is what the `_Default` bucket makes of it, which keeps the logs of all alike. */
export const keptAMonth = <Config>(
  field: string,
  retain: (config: Config) => { readonly seconds: number } | undefined,
): NoEffect<Config> => ({
  fields: [field],
  on: "gcp",
  when: {
    holds: ({ config }) => (retain(config)?.seconds ?? Infinity) < days.default * DAY,
    says: text("below 30 days", "30 日未満のとき"),
  },
  why: text(
    "the _Default log bucket of the project keeps all logs for 30 days.",
    "プロジェクトの _Default ログバケットはすべてのログを 30 日保持します。",
  ),
  severity: "note",
});
