import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Topic } from "./schema.ts";

export const noEffect: readonly NoEffect<Topic>[] = [
  {
    fields: ["ordered"],
    on: "gcp",
    why: text("the `ordered` of each queue decides.", "キューごとの `ordered` に従います。"),
    severity: "note",
  },
];
