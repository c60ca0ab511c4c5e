import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Budget } from "./schema.ts";

export const noEffect: readonly NoEffect<Budget>[] = [
  {
    fields: ["tags"],
    on: "gcp",
    why: text("budgets of a billing account take no labels.", "請求先アカウントの予算にラベルは付きません。"),
    severity: "note",
  },
];
