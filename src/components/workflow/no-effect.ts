import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Workflow } from "./schema.ts";

export const noEffect: readonly NoEffect<Workflow>[] = [
  {
    fields: ["logs.retain"],
    on: "gcp",
    why: text(
      "the log bucket of the project says how long logs are kept.",
      "ログの保持期間はプロジェクトのログバケットに従います。",
    ),
    severity: "note",
  },
  {
    fields: ["tracing"],
    on: "gcp",
    when: { holds: ({ config }) => config.tracing, says: text("where it is true", "true のとき") },
    why: text("Workflows sends no traces.", "Workflows はトレースを送りません。"),
    severity: "note",
  },
];
