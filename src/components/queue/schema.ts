import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";
import { alarmsField, type Metrics } from "../../lowering/alarms/field.ts";
import { limits } from "./limits.ts";

export const metrics = { depth: "count", age: "seconds", deadLetters: "count" } as const satisfies Metrics;

const deadLetter = z.strictObject({
  after: field(
    z.int().min(1).max(1000),
    "Number of deliveries after which a message is moved to the dead-letter queue. Google Cloud: 5 to 100.",
    "何回配信しても終わらなければ退避するか。Google Cloud は 5〜100。",
    limits.gcp.deadLetterSource,
  ).default(5),
  retain: field(
    duration({ min: "10m", max: "31d" }),
    "Retention period of dead-letter messages. On AWS it counts from when they were first sent, at most 14 days.",
    "退避したメッセージの保持期間。AWS では最初の送信から数え、最長 14 日。",
  ).default({ seconds: 14 * 86_400 }),
});

export const schema = z.strictObject({
  visibility: field(
    duration({ min: "1s", max: "12h" }),
    "Visibility timeout: how long a message is hidden from other consumers while it is being processed. AWS: up to 12 hours. Google Cloud: 10 seconds to 10 minutes.",
    "処理中のメッセージを他から隠す時間。AWS は最長 12 時間、Google Cloud は 10 秒〜10 分。",
    limits.gcp.source,
  ).default({ seconds: 60 }),
  retain: field(
    duration({ min: "1m", max: "31d" }),
    "Retention period of messages. AWS: 1 minute to 14 days. Google Cloud: 10 minutes to 31 days.",
    "メッセージの保持期間。AWS は 1 分〜14 日、Google Cloud は 10 分〜31 日。",
    limits.aws.source,
  ).default({ seconds: 4 * 86_400 }),
  delay: field(
    duration({ max: "15m" }),
    "Delivery delay of new messages (AWS only).",
    "新しいメッセージを見せるまでの時間（AWS のみ）",
  ).optional(),
  ordered: field(
    z.boolean(),
    "Keeps the order of messages of the same group (FIFO queue, ordering key). On AWS, changing it replaces the queue.",
    "同じグループのメッセージの順序を守ります（FIFO キュー、順序指定キー）。AWS では変更するとキューが作り直されます。",
  ).default(false),
  deadLetter: field(
    deadLetter,
    "Dead-letter queue for messages that cannot be processed.",
    "処理できないメッセージの退避先",
  ).default({
    after: 5,
    retain: { seconds: 14 * 86_400 },
  }),
  encryption: field(
    z.enum(["managed", "customerKey"]),
    "Encryption key: managed by the cloud, or your own (CMK, CMEK).",
    "暗号化の鍵。クラウド管理か、自分の鍵（CMK・CMEK）か。",
  ).default("managed"),
  alarms: alarmsField(metrics).optional(),
});

export type Queue = z.output<typeof schema>;
