import * as z from "zod";
import { alarmsField, type Metrics } from "../../lowering/alarms/field.ts";
import { field } from "../../design/schema/field.ts";
import { duration, memory, storage } from "../../design/units/index.ts";
import { capacity, versions } from "./limits.ts";

export const metrics = { lag: "count", disk: "percent" } as const satisfies Metrics;

const topic = z.strictObject({
  partitions: field(
    z.int().min(1).max(1000),
    "Number of partitions: how many consumers of a group can read concurrently. It can be raised but never lowered.",
    "パーティション数（グループ内で同時に読める数）。増やせるが減らせません。",
  ).default(3),
  retain: field(duration({ min: "1m", max: "3650d" }), "Retention period of messages.", "メッセージの保持期間").default(
    {
      seconds: 7 * 86_400,
    },
  ),
  replication: field(
    z.int().min(1).max(3),
    "Replication factor: copies of each message, each on another broker. Cannot be changed after the topic is created.",
    "各メッセージの複製数。トピック作成後は変えられません。",
  ).default(3),
  compact: field(
    z.boolean(),
    "Log compaction: keeps the last message of each key and drops earlier ones.",
    "キーごとに最後のメッセージを残し、古いものを消します。",
  ).default(false),
});

const size = z.strictObject({
  aws: field(
    z
      .string()
      .regex(/^kafka\.[a-z0-9]+\.[a-z0-9]+$/)
      .meta({ examples: ["kafka.t3.small", "kafka.m7g.large"] }),
    "Broker type of MSK. Default: `kafka.t3.small`.",
    "MSK のブローカータイプ。既定 `kafka.t3.small`。",
    "https://docs.aws.amazon.com/msk/latest/developerguide/broker-instance-types.html",
  ).optional(),
  gcp: field(
    z.strictObject({
      cpu: field(z.int().min(capacity.minCpu).max(1000), "vCPUs of the whole cluster.", "クラスタ全体の vCPU"),
      memory: field(
        memory(),
        "Memory of the whole cluster, 1 to 8 GiB per vCPU.",
        "クラスタ全体のメモリ（vCPU あたり 1〜8 GiB）",
      ),
    }),
    "Capacity of Managed Service for Apache Kafka, which manages the brokers. Default: 3 vCPU, 3 GiB.",
    "Managed Service for Apache Kafka の容量（ブローカーは自動）。既定 3 vCPU、3 GiB。",
    capacity.source,
  ).optional(),
});

export const schema = z.strictObject({
  topics: field(
    z.record(
      z
        .string()
        .regex(/^[a-zA-Z0-9._-]{1,249}$/)
        .meta({ form: "topic-name", examples: ["orders", "chat.events"] }),
      topic,
    ),
    "Topics by name.",
    "トピック（名前ごと）",
  ),
  mode: field(
    z.enum(["provisioned", "serverless"]),
    "`serverless` (AWS only) has no brokers to size, but Terraform cannot create its topics; producers do.",
    "`serverless`（AWS のみ）はブローカーの設計が不要。ただし Terraform はトピックを作れず、プロデューサーが作成します。",
  ).default("provisioned"),
  brokers: field(
    z.int().min(2).max(30),
    "Number of brokers (AWS, provisioned), a multiple of the zones. Default: the minimum that holds the copies of every topic.",
    "ブローカー数（AWS の provisioned）。ゾーン数の倍数。既定：複製を置ける最小数。",
  ).optional(),
  size: field(size, "Size on each cloud.", "クラウドごとのサイズ").optional(),
  storage: field(
    storage(),
    "Disk size per broker (AWS, provisioned). Google Cloud has no limit.",
    "ブローカーごとのディスク（AWS の provisioned）。Google Cloud は上限なし。",
  ).default({ gibibytes: 100 }),
  version: field(
    z.enum(Object.keys(versions) as [keyof typeof versions, ...(keyof typeof versions)[]]),
    "Kafka version (AWS, provisioned). Chosen by the cloud on Google Cloud.",
    "Kafka のバージョン（AWS の provisioned）。Google Cloud は自動。",
  ).default("3.9"),
  logs: field(
    z.strictObject({ retain: field(duration({ min: "1d" }), "Retention period.", "保持期間") }),
    "Logs of the cluster and their retention period (on AWS: of the brokers, provisioned only).",
    "クラスターのログと保持期間（AWS では provisioned のブローカーログのみ）。",
  ).default({ retain: { seconds: 30 * 86_400 } }),
  alarms: alarmsField(metrics).optional(),
});

export type Stream = z.output<typeof schema>;
