import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";
import { alarmsField, type Metrics } from "../../lowering/alarms/field.ts";
import { schedule } from "../job/schedule.ts";

export const metrics = { failures: "count" } as const satisfies Metrics;

const step = z.strictObject({
  name: field(
    z
      .string()
      .regex(/^[a-z][a-zA-Z0-9]*$/)
      .max(40)
      .meta({ examples: ["extract"] }),
    "Name of the step.",
    "ステップの名前",
  ),
  run: field(reference("job"), "Job to run until it ends.", "終わるまで実行するジョブ").optional(),
  call: field(
    z.strictObject({
      service: field(reference("service"), "Service to call.", "呼び出すサービス"),
      path: field(
        z
          .string()
          .regex(/^\/\S*$/)
          .meta({ examples: ["/reports/daily"] }),
        "Path of the request.",
        "リクエストのパス",
      ),
      method: field(z.enum(["GET", "POST"]), "HTTP method.", "HTTP メソッド").default("POST"),
    }),
    "Service to call over HTTP (Google Cloud only).",
    "HTTP で呼び出すサービス（Google Cloud のみ）",
  ).optional(),
  wait: field(
    duration({ min: "1s", max: "365d" }),
    "Time to wait before the next step.",
    "次のステップまで待つ時間",
  ).optional(),
  retry: field(
    z.int().min(1).max(10),
    "Number of retries of a failed step, in addition to the job's own retries.",
    "失敗したステップを再試行する回数（ジョブ自身の再試行とは別）",
  ).optional(),
  timeout: field(
    duration({ min: "1s", max: "365d" }),
    "Timeout of the step. A call may take up to 30 minutes.",
    "ステップの最長時間。呼び出しは最長 30 分。",
    "https://cloud.google.com/workflows/quotas",
  ).optional(),
});

export const schema = z.strictObject({
  steps: field(
    z.array(step).min(1).max(100),
    "Steps, run in sequence; a failed step ends the workflow. Each has one of `run`, `call` and `wait`.",
    "順に実行するステップ。失敗したらそこで終わります。それぞれ `run`・`call`・`wait` のどれか 1 つを持ちます。",
  ),
  schedule: schedule.optional(),
  logs: field(
    z.strictObject({ retain: field(duration({ min: "1d" }), "Retention period.", "保持期間") }),
    "Logs of failed runs and their retention period.",
    "失敗した実行のログと保持期間",
  ).default({ retain: { seconds: 30 * 86_400 } }),
  tracing: field(
    z.boolean(),
    "Distributed tracing to AWS X-Ray (AWS only).",
    "AWS X-Ray への分散トレース（AWS のみ）",
  ).default(false),
  alarms: alarmsField(metrics).optional(),
});

export type Workflow = z.output<typeof schema>;
export type Step = Workflow["steps"][number];
