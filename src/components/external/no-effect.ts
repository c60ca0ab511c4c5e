import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { External } from "./schema.ts";

export const noEffect: readonly NoEffect<External>[] = [
  {
    fields: ["tags", "renamedFrom"],
    why: text(
      "nothing is created of a service that somebody else runs.",
      "他者が運営するサービスについては何も作成しません。",
    ),
    severity: "note",
  },
];
