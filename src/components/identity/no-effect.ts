import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Identity } from "./schema.ts";

export const noEffect: readonly NoEffect<Identity>[] = [
  {
    fields: ["password"],
    on: "gcp",
    why: text(
      "the policy of Identity Platform is set in its console.",
      "Identity Platform の規則はコンソールで設定します。",
    ),
    severity: "note",
  },
  {
    fields: ["advancedSecurity"],
    on: "gcp",
    when: { holds: ({ config }) => config.advancedSecurity, says: text("where it is true", "true のとき") },
    why: text("Identity Platform has no such protection.", "Identity Platform にこの保護はありません。"),
    severity: "error",
  },
  {
    fields: ["tags"],
    on: "gcp",
    why: text("Identity Platform and Firebase take no labels.", "Identity Platform と Firebase にラベルは付きません。"),
    severity: "note",
  },
];
