import { z } from "zod";
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
  run: field(reference("job"), "Job that runs to its end.", "終わるまで実行するジョブ").optional(),
  call: field(
    z.strictObject({
      service: field(reference("service"), "Service that is called.", "呼び出すサービス"),
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
    "Service that is called over HTTP (Google Cloud only).",
    "HTTP で呼び出すサービス（Google Cloud のみ）",
  ).optional(),
  wait: field(
    duration({ min: "1s", max: "365d" }),
    "Waits before the next step.",
    "次のステップまで待つ時間",
  ).optional(),
  retry: field(
    z.int().min(1).max(10),
    "How often the step is tried again after a failure, besides the job's own retries.",
    "失敗したステップを再試行する回数（ジョブ自身の再試行とは別）",
  ).optional(),
  timeout: field(
    duration({ min: "1s", max: "365d" }),
    "Longest time of the step. A call takes 30 minutes at most.",
    "ステップの最長時間。呼び出しは最長 30 分。",
    "https://cloud.google.com/workflows/quotas",
  ).optional(),
});

export const schema = z.strictObject({
  steps: field(
    z.array(step).min(1).max(100),
    "Steps, one after the other; one that fails ends the workflow. Each has one of `run`, `call` and `wait`.",
    "順に実行するステップ。失敗したらそこで終わります。それぞれ `run`・`call`・`wait` のどれか 1 つを持ちます。",
  ),
  schedule: schedule.optional(),
  logs: field(
    z.strictObject({ retain: field(duration({ min: "1d" }), "How long they are kept.", "保持期間") }),
    "How long the records of failed runs are kept (AWS; the project's logs on Google Cloud).",
    "失敗した実行の記録の保持期間（AWS。Google Cloud ではプロジェクトのログ）。",
  ).default({ retain: { seconds: 30 * 86_400 } }),
  tracing: field(z.boolean(), "Traces to AWS X-Ray (AWS only).", "AWS X-Ray への分散トレース（AWS のみ）").default(
    false,
  ),
  alarms: alarmsField(metrics).optional(),
});

export type Workflow = z.output<typeof schema>;
export type Step = Workflow["steps"][number];
