import * as z from "zod";
import { nearest } from "../design/expand.ts";
import { field } from "../design/schema/field.ts";
import { checkAll, checkEach } from "../design/unread.ts";
import { duration, memory, percentage, storage } from "../design/units/index.ts";
import { issue, type Issue } from "../issues/issue.ts";
import type { TrafficConfig as Traffic } from "./configs.gen.ts";

export const levels = ["low", "expected", "high"] as const;
export type Level = (typeof levels)[number];

/** One value for every load level, or one each. */
export type Levelled<Value> = Value | Readonly<Record<Level, Value>>;

const levelled = <Out, In>(schema: z.ZodType<Out, In>): z.ZodType<Levelled<Out>, Levelled<In>> =>
  z.union([schema, z.strictObject({ low: schema, expected: schema, high: schema })]);

const count = () => levelled(z.number().nonnegative());

const tokens = z.strictObject({
  model: field(
    z.union([z.string(), z.strictObject({ aws: z.string().optional(), gcp: z.string().optional() })]),
    "Component of kind `model`, or the cloud's id of a model: `global.anthropic.claude-sonnet-4-5`; `{ aws, gcp }` where they differ.",
    "`model` コンポーネントのキー、またはクラウドでのモデル名。クラウドごとに違えば `{ aws, gcp }`。",
  ),
  by: field(
    z.string(),
    "Component whose requests are counted. Default: the model component, otherwise every request of the system.",
    "リクエストを数えるコンポーネント。既定：モデルのコンポーネント、なければシステム全体。",
  ).optional(),
  callsPerRequest: field(
    count(),
    "Model calls per request, such as 0.2. Default: 1.",
    "そのリクエストあたりの呼び出し数。例：0.2。既定：1。",
  ).optional(),
  input: field(count(), "Input tokens per call.", "1 回の入力トークン数"),
  output: field(count(), "Output tokens per call.", "1 回の出力トークン数"),
  cached: field(
    levelled(percentage()),
    "Share of input tokens read from the prompt cache. Default: 0%.",
    "入力トークンのうちプロンプトキャッシュから読む割合。既定：0%。",
  ).optional(),
});

/** The load that a system is expected to carry; usage-based prices follow from it. */
export const trafficSchema = z.strictObject({
  users: field(count(), "Monthly active users.", "月間アクティブユーザー数").optional(),
  tenants: field(count(), "Number of tenants; used with `usersPerTenant` instead of `users`.", "テナント数").optional(),
  usersPerTenant: field(count(), "Users per tenant.", "1 テナントのユーザー数").optional(),
  sessionsPerUser: field(
    count(),
    "Sessions per user per month. Default: 20.",
    "1 ユーザーの月間セッション数。既定：20。",
  ).optional(),
  requestsPerSession: field(
    count(),
    "Requests per session. Default: 20.",
    "1 セッションのリクエスト数。既定：20。",
  ).optional(),
  requestSize: field(
    levelled(memory()),
    "Size of a request. Default: 2KiB.",
    "リクエストの大きさ。既定：2KiB。",
  ).optional(),
  responseSize: field(
    levelled(memory()),
    "Size of a response. Default: 20KiB.",
    "レスポンスの大きさ。既定：20KiB。",
  ).optional(),
  requestDuration: field(
    levelled(duration()),
    "Processing time per request. Default: 200ms.",
    "1 リクエストの処理時間。既定：200ms。",
  ).optional(),
  busyHours: field(
    levelled(z.number().positive().max(24)),
    "Hours per day in which requests arrive. Default: 10.",
    "リクエストが来る 1 日の時間数。既定：10。",
  ).optional(),
  requestsPerSecondPerInstance: field(
    levelled(z.number().positive()),
    "Requests per second that one instance can serve. Default: 50.",
    "1 インスタンスが処理する毎秒リクエスト数。既定：50。",
  ).optional(),
  calls: field(
    z.record(z.string(), count()),
    "Calls to a component per request to each component that uses it: `{ db: 3 }`. Default: 1.",
    "利用側の 1 リクエストあたりの呼び出し数：`{ db: 3 }`。既定：1。",
  ).optional(),
  readShare: field(
    levelled(percentage()),
    "Share of reads where the access is `readwrite`. Default: 80%.",
    "`readwrite` での読み取りの割合。既定：80%。",
  ).optional(),
  cacheHitRatio: field(
    levelled(percentage()),
    "Share of requests that the CDN answers (cache hit ratio). Default: 0%.",
    "CDN が応答する割合。既定：0%。",
  ).optional(),
  messageSize: field(
    levelled(memory()),
    "Size of a message. Default: 4KiB.",
    "メッセージの大きさ。既定：4KiB。",
  ).optional(),
  logPerRequest: field(
    levelled(memory()),
    "Log volume per request and component. Default: 1KiB.",
    "1 リクエストあたりのログ量。既定：1KiB。",
  ).optional(),
  flowLogPerRequest: field(
    levelled(memory()),
    "Flow log volume per request. Default: 1KiB.",
    "1 リクエストあたりのフローログ量。既定：1KiB。",
  ).optional(),
  externalPerRequest: field(
    levelled(memory()),
    "Data exchanged with the internet per request, in addition to the response. Default: none.",
    "応答以外にサービスがインターネットとやりとりする量（1 リクエスト）。既定：なし。",
  ).optional(),
  crossZoneShare: field(
    levelled(percentage()),
    "Share of internal traffic that crosses zones. Default: 50%.",
    "ゾーンをまたぐ内部通信の割合。既定：50%。",
  ).optional(),
  stored: field(
    z.record(z.string(), levelled(storage())),
    'Initial amount of data per component: `{ files: "100GiB" }`.',
    '開始時に持つデータ量：`{ files: "100GiB" }`',
  ).optional(),
  storageGrowth: field(
    z.record(z.string(), levelled(storage())),
    'Data growth per month and component: `{ files: "5GiB" }`.',
    '1 か月に増えるデータ量：`{ files: "5GiB" }`',
  ).optional(),
  growthMonths: field(
    levelled(z.number().nonnegative()),
    "Months of growth to include in the price. Default: 6, the average of the first year.",
    "何か月分の増加を見込むか。既定：6（初年度の平均）。",
  ).optional(),
  deployments: field(count(), "Deployments per month. Default: 20.", "月間デプロイ回数。既定：20。").optional(),
  imageSize: field(
    levelled(memory()),
    "Size of a container image. Default: 500MiB.",
    "コンテナイメージの大きさ。既定：500MiB。",
  ).optional(),
  tokens: field(z.array(tokens), "Calls to language models.", "言語モデルの呼び出し").optional(),
});

export type { Traffic };

const isLevelled = (value: unknown): value is Readonly<Record<Level, unknown>> =>
  typeof value === "object" && value !== null && "expected" in value;

/** The value of a field at a load level. */
export const atLevel = <Value>(value: Levelled<Value>, level: Level): Value =>
  isLevelled(value) ? value[level] : value;

/** Components that the traffic names must exist; users must be stated one way. */
export function checkTraffic(traffic: Traffic, keys: readonly string[]): readonly Issue[] {
  const known = (key: string, ...path: readonly (string | number)[]): readonly Issue[] => {
    if (keys.includes(key)) return [];
    const near = nearest(key, keys);
    return [issue("unknown-component", ["traffic", ...path], { got: key, ...(near && { near }), allowed: keys })];
  };
  return checkAll(
    ...(["calls", "stored", "storageGrowth"] as const).map(
      (name) => () => Object.keys(traffic[name] ?? {}).flatMap((key) => known(key, name, key)),
    ),
    () =>
      checkEach(traffic.tokens ?? [], ({ by }, index) => (by === undefined ? [] : known(by, "tokens", index, "by"))),
    () =>
      traffic.users !== undefined && traffic.tenants !== undefined
        ? [issue("conflict", ["traffic", "users"], { field: "users", other: "tenants", why: "traffic-users" })]
        : [],
    () =>
      traffic.tenants !== undefined && traffic.usersPerTenant === undefined
        ? [issue("needs-field", ["traffic"], { field: "usersPerTenant", why: "tenants" })]
        : [],
  );
}
