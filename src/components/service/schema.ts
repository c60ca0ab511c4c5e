import { z } from "zod";
import { alarmsField, type Metrics } from "../../lowering/alarms/field.ts";
import { field } from "../../design/schema/field.ts";
import { cpu, duration, memory, percentage, rate } from "../../design/units/index.ts";

export const metrics = {
  cpu: "percent",
  memory: "percent",
  errors: "percent",
  latency: "seconds",
  instances: "count",
} as const satisfies Metrics;

const bare = String.raw`[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?`;
const external = String.raw`(?:[A-Za-z0-9.-]+(?::\d+)?/)(?:[a-z0-9._-]+/)*[a-z0-9._-]+(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?`;

export const image = field(
  z
    .string()
    .regex(new RegExp(`^(?:${bare}|${external})$`))
    .meta({ examples: ["todo-api", "todo-api:1.4.2", "ghcr.io/example/api:1"] }),
  "Image to run. A bare name is built by the team and kept in the registry; without a tag, the pipeline deploys it. Others name their host, such as `docker.io/library/nginx:1.29`.",
  "動かすイメージ。名前だけならチームがビルドしてレジストリに置く（タグがなければパイプラインがデプロイする）。他は `docker.io/library/nginx:1.29` のようにホスト名から書く。",
);

export const environmentVariables = field(
  z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), z.string()),
  "Environment variables. No secrets: use a secret component.",
  "環境変数。秘密は書かず secret コンポーネントを使う。",
);

const logs = z.strictObject({
  retain: field(duration({ min: "1d" }), "How long logs are kept.", "ログの保持期間。").default({
    seconds: 30 * 86_400,
  }),
  level: field(
    z.enum(["debug", "info", "warn", "error"]),
    "Given to the container as `LOG_LEVEL`.",
    "`LOG_LEVEL` としてコンテナに渡す。",
  ).optional(),
});

const scale = z.strictObject({
  cpu: field(
    percentage({ min: 10, max: 90 }),
    "CPU use that instances are added and taken away to keep (AWS only). Default without `requests`: `70%`.",
    "保つ CPU 使用率（AWS のみ）。`requests` もなければ `70%`。",
  ).optional(),
  requests: field(
    rate(),
    "Requests an instance that instances are added and taken away to keep; needs a load balancer (AWS only).",
    "保つインスタンスあたりのリクエスト数。ロードバランサーが必要（AWS のみ）。",
  ).optional(),
});

export const schema = z.strictObject({
  image,
  port: field(
    z.int().min(1).max(65_535),
    "Port that it listens on; the container finds it in `PORT`.",
    "待ち受けるポート。コンテナには `PORT` で渡る。",
  ).default(8080),
  health: field(
    z
      .string()
      .regex(/^\/[^\s?#]*$/)
      .meta({ examples: ["/", "/health-check"] }),
    "Path that answers 200 when it is ready to serve.",
    "応答可能なら 200 を返すパス。",
  ).default("/"),
  startup: field(
    duration({ min: "10s", max: "240s" }),
    "How long it may take to become ready.",
    "起動して応答できるまでの最長時間。",
    "https://cloud.google.com/run/docs/configuring/healthchecks",
  ).default({ seconds: 60 }),
  cpu: field(
    cpu(),
    "vCPUs an instance. Fargate: 0.25, 0.5, 1, 2, 4, 8, 16. Cloud Run: 0.08 to 1, 2, 4, 6, 8.",
    "インスタンスあたりの vCPU。Fargate は 0.25・0.5・1・2・4・8・16、Cloud Run は 0.08〜1・2・4・6・8。",
  ).default(1),
  memory: field(
    memory(),
    "Memory an instance; what is allowed depends on `cpu`.",
    "インスタンスあたりのメモリ。許される値は `cpu` による。",
  ).default({ mebibytes: 2048 }),
  instances: field(
    z.tuple([z.int().min(0).max(1000), z.int().min(1).max(1000)]),
    "Fewest and most instances. 0 (scale to zero) on Google Cloud only.",
    "インスタンスの最小数と最大数。0（ゼロスケール）は Google Cloud のみ。",
  ).default([1, 2]),
  scale: field(
    scale,
    "What instances follow; Cloud Run decides by itself, from `concurrency` and CPU.",
    "増減の基準。Cloud Run は `concurrency` と CPU から自動で決める。",
  ).optional(),
  concurrency: field(
    z.int().min(1).max(1000),
    "Requests at once an instance (Google Cloud only).",
    "インスタンスが同時に受けるリクエスト数（Google Cloud のみ）。",
    "https://cloud.google.com/run/docs/about-concurrency",
  ).default(80),
  timeout: field(
    duration({ min: "1s", max: "60m" }),
    "Longest time to answer a request (Google Cloud; on AWS it is the load balancer's).",
    "リクエストに答える最長時間（Google Cloud。AWS ではロードバランサー側の設定）。",
    "https://cloud.google.com/run/docs/configuring/request-timeout",
  ).default({ seconds: 300 }),
  drain: field(
    duration({ min: "2s", max: "120s" }),
    "Time to finish requests before an instance stops (AWS; Cloud Run gives 10 seconds).",
    "停止前にリクエストを終えるための時間（AWS。Cloud Run は 10 秒）。",
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
  ).default({ seconds: 30 }),
  environment: environmentVariables.optional(),
  command: field(
    z.array(z.string()).min(1),
    "Arguments in place of the image's own (Dockerfile `CMD`).",
    "イメージの `CMD` の代わりに渡す引数。",
  ).optional(),
  architecture: field(
    z.enum(["x86_64", "arm64"]),
    "Processor; Cloud Run has x86_64 only.",
    "プロセッサ。Cloud Run は x86_64 のみ。",
  ).default("x86_64"),
  readOnlyFilesystem: field(
    z.boolean(),
    "Makes the image's files read-only, `/tmp` excepted (AWS only).",
    "`/tmp` を除きイメージのファイルを読み取り専用にする（AWS のみ）。",
  ).default(true),
  logs: field(logs, "Logs.", "ログ。").default({ retain: { seconds: 30 * 86_400 } }),
  tracing: field(
    z.boolean(),
    "Traces to AWS X-Ray or Cloud Trace: permission and OpenTelemetry variables, on AWS a collector beside the container.",
    "AWS X-Ray または Cloud Trace への分散トレース。権限と OpenTelemetry の変数、AWS ではコレクターを並べる。",
  ).default(false),
  alarms: alarmsField(metrics).optional(),
});

export type Service = z.output<typeof schema>;
