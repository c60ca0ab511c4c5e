import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Dashboard } from "./schema.ts";

export const noEffect: readonly NoEffect<Dashboard>[] = [
  {
    fields: ["tags"],
    why: text("dashboards take neither tags nor labels.", "ダッシュボードにタグやラベルは付きません。"),
    severity: "note",
  },
];
