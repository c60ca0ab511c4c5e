import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Model } from "./schema.ts";

export const noEffect: readonly NoEffect<Model>[] = [
  {
    fields: ["private"],
    on: "gcp",
    why: text(
      "calls of Vertex AI never leave the network of Google.",
      "Vertex AI の呼び出しは Google のネットワークから出ません。",
    ),
    severity: "note",
  },
  {
    fields: ["quota"],
    when: {
      holds: (_, system) => system.requirements.capacity === undefined,
      says: text("without `requirements.capacity`", "`requirements.capacity` がないとき"),
    },
    why: text("there is no promised load to hold it against.", "照らし合わせる負荷の約束がありません。"),
    severity: "note",
  },
];
