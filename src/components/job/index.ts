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
      en: "An image without a tag on AWS: after Terraform has changed the task definition, let the pipeline deploy again; runs take the newest version.",
      ja: "タグなしイメージの場合、AWS では Terraform がタスク定義を変えた後にパイプラインで再デプロイします（実行には最新版が使われます）。",
    },
  ],
});
