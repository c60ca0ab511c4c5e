import { text } from "../../facets/text.ts";
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
  {
    fields: ["logs.retain"],
    on: "gcp",
    why: text(
      "the log bucket of the project says how long logs are kept.",
      "ログの保持期間はプロジェクトのログバケットに従います。",
    ),
    severity: "note",
  },
];
