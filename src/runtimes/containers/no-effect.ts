import { text } from "../../facets/text.ts";
import { keptAMonth } from "../../lowering/gcp/log-bucket.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Runnable } from "./fields.ts";

/** What every kind that runs a container may write for two clouds and Cloud Run has no form of. */
export const containersNoEffect: readonly NoEffect<Runnable>[] = [
  {
    fields: ["readOnlyFilesystem"],
    on: "gcp",
    why: text(
      "files that a container of Cloud Run writes are kept in its own memory and vanish with it.",
      "Cloud Run のコンテナが書くファイルはそのインスタンスのメモリに置かれ、停止とともに消えます。",
    ),
    severity: "note",
  },
  {
    fields: ["drain"],
    on: "gcp",
    why: text("Cloud Run gives 10 seconds before it stops an instance.", "Cloud Run の停止前の猶予は 10 秒です。"),
    severity: "note",
  },
  keptAMonth("logs.retain", ({ logs }) => logs.retain),
];
