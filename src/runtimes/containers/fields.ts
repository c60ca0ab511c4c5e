import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { cpu, duration, memory } from "../../design/units/index.ts";

const bare = String.raw`[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?`;
const external = String.raw`(?:[A-Za-z0-9.-]+(?::\d+)?/)(?:[a-z0-9._-]+/)*[a-z0-9._-]+(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?`;

const image = field(
  z
    .string()
    .regex(new RegExp(`^(?:${bare}|${external})$`))
    .meta({ examples: ["todo-api", "todo-api:1.4.2", "ghcr.io/example/api:1"] }),
  "Image to run. A name without a host is an image that the team builds, kept in the registry. Without a tag, it runs under the tag of its environment (`env-prod`), which each deployment moves to another image; with one, Terraform deploys that version. Write other images with their host, such as `docker.io/library/nginx:1.29`.",
  "動かすイメージ。名前だけならチームがビルドしてレジストリに置きます。タグがなければ環境のタグ（`env-prod`）で動き、デプロイのたびにこのタグを別のイメージへ移します。タグがあればその版を Terraform がデプロイします。他は `docker.io/library/nginx:1.29` のようにホスト名から書きます。",
);

const environmentVariables = field(
  z.record(
    z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
      .meta({ form: "variable-name", examples: ["FEATURE_FLAGS", "API_BASE"] }),
    z.string(),
  ),
  "Environment variables. No secrets: use a secret component.",
  "環境変数。秘密は書かず secret コンポーネントを使います。",
);

const logs = z.strictObject({
  retain: field(duration({ min: "1d" }), "Retention period of logs.", "ログの保持期間").default({
    seconds: 30 * 86_400,
  }),
  level: field(
    z.enum(["debug", "info", "warn", "error"]),
    "Log level, passed to the container as `LOG_LEVEL`.",
    "`LOG_LEVEL` としてコンテナに渡します。",
  ).optional(),
});

/** Fields of every kind that runs one container. */
export const containerFields = {
  image,
  cpu: field(
    cpu(),
    "vCPUs per instance. Fargate: 0.25, 0.5, 1, 2, 4, 8, 16. Cloud Run: 0.08 to 1, 2, 4, 6, 8.",
    "インスタンスあたりの vCPU。Fargate は 0.25・0.5・1・2・4・8・16、Cloud Run は 0.08〜1・2・4・6・8。",
  ).default(1),
  memory: field(
    memory(),
    "Memory per instance; the allowed values depend on `cpu`.",
    "インスタンスあたりのメモリ。許される値は `cpu` によります。",
  ).default({ mebibytes: 2048 }),
  environment: environmentVariables.optional(),
  command: field(
    z.array(z.string()).min(1),
    "Arguments that replace the image's own (`CMD` in the Dockerfile).",
    "イメージの `CMD` の代わりに渡す引数",
  ).optional(),
  architecture: field(
    z.enum(["x86_64", "arm64"]),
    "Processor architecture; Cloud Run supports x86_64 only.",
    "プロセッサ。Cloud Run は x86_64 のみ。",
  ).default("x86_64"),
  readOnlyFilesystem: field(
    z.boolean(),
    "Makes the file system of the container read-only, except for `/tmp` (AWS only).",
    "`/tmp` を除きイメージのファイルを読み取り専用にします（AWS のみ）。",
  ).default(true),
  logs: field(logs, "Logs.", "ログ").default({ retain: { seconds: 30 * 86_400 } }),
  tracing: field(
    z.boolean(),
    "Distributed tracing to AWS X-Ray or Cloud Trace: permissions and OpenTelemetry variables, and on AWS a collector beside the container.",
    "AWS X-Ray または Cloud Trace への分散トレース。権限と OpenTelemetry の変数、AWS ではコレクターを並べます。",
  ).default(false),
} as const;

/** What is made into a container on either cloud; kinds that run one have these fields. */
export type Runnable = z.output<z.ZodObject<typeof containerFields>> & {
  readonly port?: number;
  readonly drain?: { readonly seconds: number };
};
