import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./containers/aws.ts";
import { check } from "./check.ts";
import { cheaperStanding } from "../../runtimes/containers/cheaper.ts";
import { facets } from "./facets.ts";
import { gcp } from "./containers/gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const worker = defineKind({
  name: "worker",
  summary: {
    en: "A container that works all the time and answers no requests: it takes messages from a queue, or runs long tasks.",
    ja: "リクエストを受けず常時動くコンテナ。キューのメッセージ処理や長時間タスクに使います。",
  },
  schema,
  requires: ["network", "registry"],
  consumes: true,
  check,
  noEffect,
  facets,
  cheaper: cheaperStanding,
  compared: {
    moreIsSafer: [["logs", "retain"]],
    same: ["architecture", "readOnlyFilesystem"],
  },
  cloudWatchLogs: "logs",
  longestName: {
    gcp: {
      most: 30,
      what: { en: "service account", ja: "サービスアカウント" },
      source: "https://cloud.google.com/iam/docs/service-accounts-create",
    },
  },
  runtimes: { containers: { aws, gcp } },
  differences: [
    {
      en: "On AWS instances follow the length of a queue or the CPU, down to zero. A worker pool of Cloud Run has a fixed number of instances; more, or none, is for whoever changes the number (CREMA does it by queue length).",
      ja: "AWS ではキューの長さや CPU に応じて 0 まで増減します。Cloud Run のワーカープールは固定数で、増減は外部（キューの長さなら CREMA）が行います。",
    },
    {
      en: "Spare capacity at a discount (Fargate Spot) is on AWS only.",
      ja: "割引の余剰キャパシティ（Fargate Spot）は AWS のみ。",
    },
    {
      en: "On AWS instances that follow a queue stop when it is empty and nothing is in flight; off hours and a scale-in by CPU stop busy ones, unless the code protects its task.",
      ja: "AWS では、キューに応じて増えたインスタンスはキューが空で処理中のメッセージもないときに止まります。時間帯と CPU による縮小では、コードがタスクを保護しない限り処理中のものも止まります。",
    },
    {
      en: "ECS gives `drain` to finish or hand back work before a stop, up to 2 minutes; Cloud Run gives 10 seconds. Longer work must survive a stop, as messages do that are not yet acknowledged.",
      ja: "停止前の猶予は ECS が `drain`（最長 2 分）、Cloud Run は 10 秒。それより長い処理は中断に耐える必要があります（未確認のメッセージは再配信されます）。",
    },
    {
      en: "Fargate starts at 0.25 vCPU, worker pools at 1.",
      ja: "Fargate は 0.25 vCPU から、ワーカープールは 1 vCPU から。",
    },
    {
      en: "A deployment that fails is rolled back by ECS, which tells the channels of the alarms. On Google Cloud the command that deploys fails.",
      ja: "失敗したデプロイは、ECS では自動で元に戻り、アラームの通知先に知らされます。Google Cloud ではデプロイのコマンドが失敗します。",
    },
  ],
});
