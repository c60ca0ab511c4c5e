import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const workflow = defineKind({
  name: "workflow",
  summary: {
    en: "Steps that run one after the other: jobs, calls and waits, with retries and a record of every run.",
    ja: "順に実行するステップ：ジョブ、呼び出し、待機。再試行と実行記録を備えます。",
  },
  schema,
  accepts: {
    start: {
      en: "Start it: the state machine in `<KEY>_STATE_MACHINE_ARN` (AWS), the workflow in `<KEY>_WORKFLOW` (Google Cloud).",
      ja: "開始します。AWS では `<KEY>_STATE_MACHINE_ARN` のステートマシン、Google Cloud では `<KEY>_WORKFLOW` のワークフロー。",
    },
  },
  check,
  noEffect,
  facets,
  cloudWatchLogs: "logs",
  clouds: { aws, gcp },
  differences: [
    {
      en: "Workflows calls services in the network directly. Step Functions does not reach them; there, a job makes the call.",
      ja: "Workflows はネットワーク内のサービスを直接呼べます。Step Functions からは届かないため、呼び出しはジョブが行います。",
    },
    {
      en: "Whoever may start a workflow may start every workflow of the project on Google Cloud; on AWS just this one.",
      ja: "開始の権限は、Google Cloud ではプロジェクトのすべてのワークフローに及びます。AWS ではこの 1 つだけ。",
    },
    {
      en: "Traces (X-Ray) and logs with a retention of their own are on AWS only.",
      ja: "トレース（X-Ray）と独自の保持期間のログは AWS のみ。",
    },
  ],
});
