import type { NoEffect } from "../../system/no-effect.ts";
import { text } from "../../text/text.ts";

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
