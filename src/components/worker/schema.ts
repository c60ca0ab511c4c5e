import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { duration, percentage } from "../../design/units/index.ts";
import { alarmsField, type Metrics } from "../../lowering/alarms/field.ts";
import { containerFields } from "../../runtimes/containers/fields.ts";
import { offHours } from "../../runtimes/containers/off-hours.ts";

export const metrics = { cpu: "percent", memory: "percent", instances: "count" } as const satisfies Metrics;

const scale = z.strictObject({
  queue: field(
    z.strictObject({
      component: field(
        reference("queue"),
        "Queue whose messages are counted. The worker must use it.",
        "メッセージ数を見るキュー。ワーカーが利用しているもの。",
      ),
      messagesPerInstance: field(
        z.int().min(1).max(1_000_000),
        "Target number of messages per instance for scaling, waiting and in flight.",
        "保つインスタンスあたりのメッセージ数（待機中と処理中の合計）",
      ),
      scaleIn: field(
        z.enum(["idle", "gradual"]),
        "When instances are stopped. `idle`: down to the minimum at once, when the queue has been empty for five minutes and no message is in flight, so that nothing under way is stopped. `gradual`: as the number of messages goes down; ECS may pick a busy instance, so the code must protect its task while it works.",
        "インスタンスを止めるとき。`idle`：キューが 5 分間空で処理中のメッセージもないときに最小数まで減らし、処理中のものは止めません。`gradual`：メッセージが減るにつれて減らします。処理中のインスタンスが選ばれることもあるため、コードは処理の間タスクを保護する必要があります。",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-scale-in-protection.html",
      ).default("idle"),
    }),
    "Scales on the length of a queue (AWS only).",
    "キューの長さに応じて増減します（AWS のみ）。",
  ).optional(),
  cpu: field(
    percentage({ min: 10, max: 90 }),
    "Target CPU utilization for scaling (AWS only). Default without `queue`: `70%`.",
    "保つ CPU 使用率（AWS のみ）。`queue` もなければ `70%`。",
  ).optional(),
});

export const schema = z.strictObject({
  ...containerFields,
  instances: field(
    z.tuple([z.int().min(0).max(1000), z.int().min(1).max(1000)]),
    "Minimum and maximum number of instances; 0 is possible on AWS with `scale.queue`. On Google Cloud both must be the same, since worker pools do not scale automatically.",
    "インスタンスの最小数と最大数。0 は AWS で `scale.queue` があるとき。Google Cloud では同じ数にします（ワーカープールは自動で増減しません）。",
    "https://cloud.google.com/run/docs/configuring/workerpools/manual-scaling",
  ).default([1, 1]),
  scale: field(scale, "What scaling follows.", "増減の基準").optional(),
  drain: field(
    duration({ min: "2s", max: "120s" }),
    "Time to finish or return work before an instance is stopped (AWS; Cloud Run gives 10 seconds).",
    "停止前に処理を終えるか戻すための時間（AWS。Cloud Run は 10 秒）。",
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
  ).default({ seconds: 120 }),
  spot: field(
    z.union([z.boolean(), percentage({ min: 1, max: 100 })]),
    "Runs all or a share of the instances on spare capacity (Spot) at a discount; AWS may stop them with two minutes' notice (AWS only).",
    "割引の余剰キャパシティで動かします（すべて、または割合）。AWS は 2 分前の通知で停止することがあります（AWS のみ）。",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html",
  ).default(false),
  offHours: offHours.optional(),
  alarms: alarmsField(metrics).optional(),
});

export type Worker = z.output<typeof schema>;
