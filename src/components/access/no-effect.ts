import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Access } from "./schema.ts";
import { entered, enterable } from "./shell.ts";

export const noEffect: readonly NoEffect<Access>[] = [
  {
    fields: ["shell"],
    on: "aws",
    when: {
      holds: ({ config }, system) =>
        config.shell.length > 0 && enterable(system).length > 0 && entered(system).length === 0,
      says: text(
        "where the file system of all services and workers is read-only",
        "すべてのサービス・ワーカーのファイルシステムが読み取り専用のとき",
      ),
    },
    why: text(
      "ECS Exec writes files into the container; set `readOnlyFilesystem: false` where people may open a shell.",
      "ECS Exec はコンテナ内にファイルを書きます。シェルを開く対象では `readOnlyFilesystem: false` にしてください。",
    ),
    severity: "error",
  },
  {
    fields: ["tags"],
    on: "gcp",
    why: text("roles and entitlements take no labels.", "ロールと利用資格にラベルは付きません。"),
    severity: "note",
  },
];
