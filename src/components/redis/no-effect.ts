import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Redis } from "./schema.ts";

export const noEffect: readonly NoEffect<Redis>[] = [
  {
    fields: ["logs"],
    on: "gcp",
    why: text(
      "Memorystore writes to the log bucket of the project, which says how long logs are kept.",
      "Memorystore はプロジェクトのログバケットに書き、保持期間もそれに従います。",
    ),
    severity: "note",
  },
];
