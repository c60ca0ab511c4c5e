import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Pipeline } from "./schema.ts";

export const noEffect: readonly NoEffect<Pipeline>[] = [
  {
    fields: ["branches"],
    on: "aws",
    why: text(
      "the deployment branches of the GitHub environment decide.",
      "GitHub の環境に設定したデプロイブランチに従います。",
    ),
    severity: "note",
  },
  {
    fields: ["tags"],
    on: "gcp",
    why: text(
      "identity pools and service accounts take no labels.",
      "ID プールとサービスアカウントにラベルは付きません。",
    ),
    severity: "note",
  },
];
