import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Audit } from "./schema.ts";

export const noEffect: readonly NoEffect<Audit>[] = [
  {
    fields: ["trail.allRegions"],
    on: "gcp",
    why: text("Google Cloud records the calls of all regions.", "Google Cloud は全リージョンの呼び出しを記録します。"),
    severity: "note",
  },
  {
    fields: ["export.retain"],
    on: "gcp",
    when: {
      holds: ({ config }) => config.export?.to !== undefined,
      says: text("beside `export.to`", "`export.to` があるとき"),
    },
    why: text(
      "the named bucket keeps objects as its own fields say.",
      "指定したバケットの保持はそのバケットの設定に従います。",
    ),
    severity: "note",
  },
];
