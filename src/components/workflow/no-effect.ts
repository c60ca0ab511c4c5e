import { text } from "../../facets/text.ts";
import { keptAMonth } from "../../lowering/gcp/log-bucket.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Workflow } from "./schema.ts";

export const noEffect: readonly NoEffect<Workflow>[] = [
  {
    fields: ["tracing"],
    on: "gcp",
    when: { holds: ({ config }) => config.tracing, says: text("where it is true", "true のとき") },
    why: text("Workflows sends no traces.", "Workflows はトレースを送りません。"),
    severity: "note",
  },
  keptAMonth("logs.retain", ({ logs }) => logs.retain),
];
