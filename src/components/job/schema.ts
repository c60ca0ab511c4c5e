import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";
import { alarmsField, type Metrics } from "../../lowering/alarms/field.ts";
import { containerFields } from "../../runtimes/containers/fields.ts";
import { limits } from "./limits.ts";
import { schedule } from "./schedule.ts";

export const metrics = { failures: "count" } as const satisfies Metrics;

export const schema = z.strictObject({
  ...containerFields,
  schedule: schedule.optional(),
  timeout: field(
    duration({ min: "1s", max: limits.timeout.max }),
    "Timeout of one attempt of a task, after which it is stopped and counts as failed.",
    "タスク 1 回の試行の最長時間。超えると停止され失敗となります。",
    limits.timeout.source,
  ).default({ seconds: 3600 }),
  retries: field(
    z.int().min(0).max(limits.retries.max),
    "Number of retries of a failed task.",
    "失敗したタスクを再試行する回数",
    limits.retries.source,
  ).default(0),
  tasks: field(
    z.int().min(1).max(1000),
    "Number of tasks per run. Each task is given its index, from 0, in `CLOUD_RUN_TASK_INDEX` and the number of tasks in `CLOUD_RUN_TASK_COUNT`, on AWS as well.",
    "1 回の実行のタスク数。各タスクの番号（0 から）は `CLOUD_RUN_TASK_INDEX`、総数は `CLOUD_RUN_TASK_COUNT` に入ります（AWS でも同じ）。",
  ).default(1),
  parallelism: field(
    z.int().min(1).max(limits.parallelism.max),
    "Maximum number of concurrent tasks.",
    "同時に動くタスクの最大数",
    limits.parallelism.source,
  ).default(10),
  alarms: alarmsField(metrics).optional(),
});

export type Job = z.output<typeof schema>;
