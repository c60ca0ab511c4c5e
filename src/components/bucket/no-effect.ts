import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Bucket } from "./schema.ts";

export const noEffect: readonly NoEffect<Bucket>[] = [
  {
    fields: ["signedUrls"],
    on: "aws",
    why: text(
      "whoever may read or write signs links with its own credentials.",
      "読み書きできるものは自身の認証情報で署名できます。",
    ),
    severity: "note",
  },
];
