import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./containers/aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./containers/gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const job = defineKind({
  name: "job",
  summary: {
    en: "A container that runs to its end: on a schedule, from a workflow, or when another component starts it.",
    ja: "終わるまで動くコンテナ。スケジュール、ワークフロー、または他のコンポーネントから開始します。",
  },
  schema,
  requires: ["network", "registry"],
  consumes: true,
  accepts: {
    run: {
      en: "Start it: the state machine in `<KEY>_STATE_MACHINE_ARN` (AWS), the job in `<KEY>_JOB` (Google Cloud).",
      ja: "開始します。AWS では `<KEY>_STATE_MACHINE_ARN` のステートマシン、Google Cloud では `<KEY>_JOB` のジョブ。",
    },
  },
  check,
  noEffect,
  facets,
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
      en: "Cloud Run jobs have timeout, retries and parallel tasks themselves; ECS has none of these, so a state machine of Step Functions runs the tasks.",
      ja: "Cloud Run ジョブはタイムアウト・再試行・並列を自身で持ちます。ECS にはないため、Step Functions のステートマシンがタスクを動かします。",
    },
    {
      en: "Fargate starts at 0.25 vCPU, Cloud Run jobs at 1.",
      ja: "Fargate は 0.25 vCPU から、Cloud Run ジョブは 1 vCPU から。",
    },
    {
      en: 'Migrations of a database are a job with the image of the service, a `command` such as `["alembic", "upgrade", "head"]` and `uses: { db: "readwrite" }`: what it makes belongs to all who write. A pipeline that names it in `runs` may run it before it rolls out.',
      ja: 'データベースのマイグレーションは、サービスと同じイメージ、`["alembic", "upgrade", "head"]` のような `command`、`uses: { db: "readwrite" }` のジョブです。作ったものは書き込む側すべてのものになります。パイプラインの `runs` に書けば、デプロイの前に実行できます。',
    },
  ],
});
