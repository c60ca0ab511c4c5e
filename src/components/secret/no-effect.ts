import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Secret } from "./schema.ts";

export const noEffect: readonly NoEffect<Secret>[] = [
  {
    fields: ["class"],
    on: "gcp",
    why: text("Secret Manager keeps secrets and parameters alike.", "Secret Manager はどちらも同じように保管します。"),
    severity: "note",
  },
];
