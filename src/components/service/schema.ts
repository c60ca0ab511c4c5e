import * as z from "zod";
import { alarmsField, type Metrics } from "../../lowering/alarms/field.ts";
import { field } from "../../design/schema/field.ts";
import { duration, memory, percentage, rate } from "../../design/units/index.ts";
import { containerFields } from "../../runtimes/containers/fields.ts";
import { offHours } from "../../runtimes/containers/off-hours.ts";
import { bodyLimits } from "./limits.ts";

export const metrics = {
  cpu: "percent",
  memory: "percent",
  errors: "percent",
  latency: "seconds",
  instances: "count",
} as const satisfies Metrics;

const scale = z.strictObject({
  cpu: field(
    percentage({ min: 10, max: 90 }),
    "Target CPU utilization for scaling (AWS only). Default without `requests`: `70%`.",
    "保つ CPU 使用率（AWS のみ）。`requests` もなければ `70%`。",
  ).optional(),
  requests: field(
    rate(),
    "Target number of requests per instance for scaling; needs a load balancer (AWS only).",
    "保つインスタンスあたりのリクエスト数。ロードバランサーが必要（AWS のみ）。",
  ).optional(),
});

const body = z.strictObject({
  max: field(
    memory(),
    "Largest body, passed as `MAX_BODY_BYTES`: the service refuses what is larger. A firewall in front lets bodies of this size through, and by default 8 KiB. Cloud Run takes 32 MiB.",
    "本文の最大サイズ。`MAX_BODY_BYTES` に入り、それを超えるものはサービスが拒みます。前段のファイアウォールはこのサイズまで通します（既定は 8 KiB）。Cloud Run の上限は 32 MiB。",
    bodyLimits.gcp.source,
  ).optional(),
  freeText: field(
    z.boolean(),
    "Bodies hold prompts, code or markup, which look like attacks: a firewall in front refuses none for its text. Default: whether a model is reached, directly, over queues or at a vendor.",
    "本文にプロンプト・コード・マークアップなど、攻撃に見える文章が入るか。その場合、前段のファイアウォールは本文の内容では拒否しません。既定：モデルに（直接、キュー経由、または外部事業者で）届くかどうか。",
  ).optional(),
});

export const schema = z.strictObject({
  ...containerFields,
  port: field(
    z.int().min(1).max(65_535),
    "Port that the container listens on, passed to it as `PORT`.",
    "待ち受けるポート。コンテナには `PORT` で渡ります。",
  ).default(8080),
  health: field(
    z
      .string()
      .regex(/^\/[^\s?#]*$/)
      .meta({ examples: ["/", "/health-check"] }),
    "Path that returns 200 when the service is ready.",
    "応答可能なら 200 を返すパス",
  ).default("/"),
  startup: field(
    duration({ min: "10s", max: "240s" }),
    "Longest time to become ready after a start.",
    "起動して応答できるまでの最長時間",
    "https://cloud.google.com/run/docs/configuring/healthchecks",
  ).default({ seconds: 60 }),
  instances: field(
    z.tuple([z.int().min(0).max(1000), z.int().min(1).max(1000)]),
    "Minimum and maximum number of instances. 0 (scale to zero) is possible on Google Cloud only.",
    "インスタンスの最小数と最大数。0（ゼロスケール）は Google Cloud のみ。",
  ).default([1, 2]),
  scale: field(
    scale,
    "What scaling follows. Cloud Run scales by itself, on `concurrency` and CPU.",
    "増減の基準。Cloud Run は `concurrency` と CPU から自動で決めます。",
  ).optional(),
  concurrency: field(
    z.int().min(1).max(1000),
    "Maximum number of concurrent requests per instance (Google Cloud only).",
    "インスタンスが同時に受けるリクエスト数（Google Cloud のみ）",
    "https://cloud.google.com/run/docs/about-concurrency",
  ).default(80),
  timeout: field(
    duration({ min: "1s", max: "60m" }),
    "Request timeout (Google Cloud; on AWS the load balancer's applies).",
    "リクエストに答える最長時間（Google Cloud。AWS ではロードバランサー側の設定）。",
    "https://cloud.google.com/run/docs/configuring/request-timeout",
  ).default({ seconds: 300 }),
  drain: field(
    duration({ min: "2s", max: "120s" }),
    "Time to finish requests before an instance is stopped (AWS; Cloud Run gives 10 seconds).",
    "停止前にリクエストを終えるための時間（AWS。Cloud Run は 10 秒）。",
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
  ).default({ seconds: 30 }),
  body: field(body, "Bodies of requests.", "リクエストの本文").optional(),
  offHours: offHours.optional(),
  alarms: alarmsField(metrics).optional(),
});

export type Service = z.output<typeof schema>;
