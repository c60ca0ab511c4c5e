import { text } from "../../facets/text.ts";
import { containersNoEffect } from "../../runtimes/containers/no-effect.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import { guardsOf } from "./bodies.ts";
import type { Service } from "./schema.ts";

export const noEffect: readonly NoEffect<Service>[] = [
  ...containersNoEffect,
  {
    fields: ["scale"],
    on: "gcp",
    why: text(
      "Cloud Run decides by itself how many instances run, from `concurrency` and CPU.",
      "Cloud Run は `concurrency` と CPU からインスタンス数を自動で決めます。",
    ),
    severity: "note",
  },
  {
    fields: ["offHours"],
    on: "gcp",
    why: text(
      "Cloud Run stops instances over the minimum by itself when they are idle.",
      "Cloud Run は最小数を超えるインスタンスをアイドル時に自動で止めます。",
    ),
    severity: "note",
  },
  {
    fields: ["concurrency"],
    on: "aws",
    why: text(
      "ECS gives a task every request that the load balancer sends.",
      "ECS のタスクは、ロードバランサーが送るリクエストをすべて受けます。",
    ),
    severity: "note",
  },
  {
    fields: ["body.freeText"],
    when: {
      holds: (service, system) => guardsOf(service, system).length === 0,
      says: text("without a firewall in front", "前段にファイアウォールがないとき"),
    },
    why: text("nothing there reads bodies.", "本文を調べるものがありません。"),
    severity: "note",
  },
  {
    fields: ["timeout"],
    on: "aws",
    why: text("the `timeout` of the load balancer in front counts.", "前段のロードバランサーの `timeout` に従います。"),
    severity: "note",
  },
];
