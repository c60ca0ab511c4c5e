import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Perimeter } from "./schema.ts";

export const noEffect: readonly NoEffect<Perimeter>[] = [
  {
    fields: ["tags"],
    on: "gcp",
    why: text("a perimeter takes no labels.", "境界にラベルは付きません。"),
    severity: "note",
  },
];
