import * as z from "zod";
import { alarmsField, type Metrics } from "../../lowering/alarms/field.ts";
import { field } from "../../design/schema/field.ts";
import { dailyWindow, duration, memory, weeklyWindow } from "../../design/units/index.ts";
import { backupDays, maxReplicas, versions } from "./limits.ts";

export const metrics = {
  cpu: "percent",
  memory: "percent",
  connections: "count",
  evictions: "count",
} as const satisfies Metrics;

const exact = z.strictObject({
  aws: field(
    z
      .string()
      .regex(/^cache\.[a-z0-9]+\.[a-z0-9]+$/)
      .meta({ examples: ["cache.t4g.micro", "cache.r7g.large"] }),
    "Node type of ElastiCache.",
    "ElastiCache のノードタイプ",
  ).optional(),
  gcp: field(
    z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)+$/)
      .meta({ examples: ["shared-core-nano", "standard-small"] }),
    "Node type of Memorystore for Valkey.",
    "Memorystore for Valkey のノードタイプ",
  ).optional(),
});

export const schema = z.strictObject({
  engine: field(
    z.enum(["valkey", "redis"]),
    "`valkey` is compatible with Redis and cheaper; `redis` (Redis OSS) is available on AWS only.",
    "`valkey` は Redis 互換で安いです。`redis`（Redis OSS）は AWS のみ。",
  ).default("valkey"),
  version: field(
    z.enum(
      [...new Set(Object.values(versions).flatMap((one) => [...one.aws, ...one.gcp]))].sort() as [string, ...string[]],
    ),
    "Version of the engine. Default: Valkey 8.0, Redis 7.1.",
    "エンジンのバージョン。既定：Valkey 8.0、Redis 7.1。",
  ).optional(),
  size: field(
    z.union([memory(), exact]),
    "Memory for data (the smallest node type that has it after what the cloud reserves), or the exact node type on each cloud.",
    "データ用のメモリ（クラウドの予約分を除いて足りる最小のノードタイプ）、またはクラウドごとの正確なノードタイプ",
  ).default({ mebibytes: 256 }),
  highAvailability: field(
    z.boolean(),
    "A replica in another zone, with automatic failover.",
    "別ゾーンのレプリカ。自動で切り替わります。",
  ).default(false),
  replicas: field(
    z.int().min(0).max(maxReplicas.count),
    "Number of replicas, 0 to 5. Default: 1 with `highAvailability`, otherwise 0.",
    "レプリカ数（0〜5）。既定：`highAvailability` なら 1、それ以外は 0。",
    maxReplicas.source,
  ).optional(),
  eviction: field(
    z.enum([
      "noeviction",
      "allkeys-lru",
      "allkeys-lfu",
      "allkeys-random",
      "volatile-lru",
      "volatile-lfu",
      "volatile-random",
      "volatile-ttl",
    ]),
    "Eviction policy when memory is full. Job queues need `noeviction`: a lost key is a lost job.",
    "メモリが足りないときに消すもの。ジョブキューには `noeviction`（キーが消えるとジョブが消えます）。",
  ).default("volatile-lru"),
  backup: field(
    z.strictObject({
      retain: field(
        duration({ min: "1d", max: `${backupDays.gcp.max}d` }),
        "Retention period of daily snapshots, in whole days: up to 35 on AWS, up to 365 on Google Cloud.",
        "日次スナップショットの保持日数。AWS は 35 日、Google Cloud は 365 日まで。",
        backupDays.aws.source,
      ),
      window: field(
        dailyWindow(),
        "Time window of the snapshot. Google Cloud uses only the hour of its start.",
        "取得する時間帯。Google Cloud では開始の時だけが使われます。",
      ).default({ startMinutesUtc: 18 * 60, durationMinutes: 60 }),
    }),
    "Daily snapshots. Default: none, since a cache can be refilled.",
    "日次スナップショット。既定：なし（キャッシュは作り直せます）。",
  ).optional(),
  maintenance: field(
    weeklyWindow(),
    "Maintenance window, at least one hour. Default: chosen by the cloud.",
    "更新の時間帯（1 時間以上）。指定しなければクラウドが選びます。",
  ).optional(),
  logs: field(
    z.strictObject({
      retain: field(duration({ min: "1d" }), "Retention period of logs.", "ログの保持期間"),
    }),
    "Engine log and slow log (AWS; Memorystore writes to the project's log bucket).",
    "エンジンログとスローログ（AWS。Memorystore はプロジェクトのログバケットに書く）。",
  ).default({ retain: { seconds: 30 * 86_400 } }),
  alarms: alarmsField(metrics).optional(),
});

export type Redis = z.output<typeof schema>;
