import { text } from "../../facets/text.ts";
import { keptAMonth } from "../../lowering/gcp/log-bucket.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Stream } from "./schema.ts";

export const noEffect: readonly NoEffect<Stream>[] = [
  {
    fields: ["brokers", "storage"],
    on: "gcp",
    why: text("the cloud manages brokers and their disks.", "ブローカーとそのディスクはクラウドが管理します。"),
    severity: "note",
  },
  {
    fields: ["version"],
    on: "gcp",
    why: text("the cloud chooses the version of Kafka.", "Kafka のバージョンはクラウドが選びます。"),
    severity: "note",
  },
  keptAMonth("logs.retain", ({ logs }) => logs.retain),
];
