import { checkAll, checkEach } from "../../design/unread.ts";
import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";
import {
  bytesOf,
  duration,
  formatDuration,
  formatMemory,
  formatPercentage,
  memory,
  percentage,
} from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";

/** What a metric is measured in, and so how its threshold is written. */
export type MetricUnit = "percent" | "seconds" | "count" | "bytes";

/** Metrics of a kind by name: `{ cpu: "percent", latency: "seconds" }`. */
export type Metrics = Readonly<Record<string, MetricUnit>>;

const threshold = z.union([z.number(), percentage(), duration(), memory()]);

/** Alarms of a component, by name: the `alarms` field of a kind. */
export const alarmsField = <const M extends Metrics>(metrics: M) => {
  const names = Object.keys(metrics) as (keyof M & string)[];
  return field(
    z.record(
      z
        .string()
        .regex(/^[a-z][a-zA-Z0-9]*$/)
        .meta({ form: "alarm-name", examples: ["slow", "queueTooLong"] }),
      z.strictObject({
        metric: field(z.enum(names), `Metric: ${names.join(", ")}.`, `測るもの：${names.join("、")}`),
        above: field(
          threshold,
          "Fires when the metric is above this: `80%`, `1s`, `5GiB` or a count.",
          "これを超えたら通知：`80%`、`1s`、`5GiB`、個数",
        ).optional(),
        below: field(threshold, "Fires when the metric is below this.", "これを下回ったら通知").optional(),
        for: field(
          duration({ min: "1m", max: "23h" }),
          "How long the condition must last, in whole minutes; at most 23 hours, since neither cloud evaluates more than a day.",
          "続くべき時間（分単位、23 時間まで。どちらのクラウドも 1 日より前は見ない）。",
          "https://cloud.google.com/monitoring/quotas#alerting",
        ).default({ seconds: 300 }),
        notify: field(z.array(reference("channel")).min(1), "Channels to notify.", "通知先のチャンネル"),
      }),
    ),
    "Alarms by name: metric, threshold, duration and channels to notify.",
    "アラーム（名前ごと）：メトリクス、閾値、継続時間、通知先",
  );
};

export interface Alarm {
  readonly metric: string;
  readonly above?: Threshold | undefined;
  readonly below?: Threshold | undefined;
  readonly for: { readonly seconds: number };
  readonly notify: readonly string[];
}
export type Threshold =
  number | { readonly percent: number } | { readonly seconds: number } | { readonly mebibytes: number };
export type Alarms = Readonly<Record<string, Alarm>>;

/** A threshold as a plain number in the unit of its metric. */
export function amountOf(threshold: Threshold): number {
  if (typeof threshold === "number") return threshold;
  if ("percent" in threshold) return threshold.percent;
  return "seconds" in threshold ? threshold.seconds : bytesOf(threshold);
}

const unitOf = (threshold: Threshold): MetricUnit => {
  if (typeof threshold === "number") return "count";
  if ("percent" in threshold) return "percent";
  return "seconds" in threshold ? "seconds" : "bytes";
};

/** A threshold as an author writes it. */
function writtenThreshold(threshold: Threshold): string {
  if (typeof threshold === "number") return String(threshold);
  if ("percent" in threshold) return formatPercentage(threshold);
  return "seconds" in threshold ? formatDuration(threshold) : formatMemory(threshold);
}

const examples: Readonly<Record<MetricUnit, string>> = { percent: "80%", seconds: "1s", count: "10", bytes: "5GiB" };

/** What the schema cannot say of alarms: exactly one threshold, in the metric's unit, over whole minutes. */
export const checkAlarms = (alarms: Alarms | undefined, metrics: Metrics): readonly Issue[] =>
  checkEach(alarms ?? {}, (alarm, name) => {
    const at = ["alarms", name];
    const unit = () => metrics[alarm.metric] ?? "count";
    const [above, below] = (["above", "below"] as const).map((side) => Object.hasOwn(alarm, side));
    return checkAll(
      () => (above && below ? [issue("conflict", at, { field: "above", other: "below", why: "one-threshold" })] : []),
      () =>
        above || below
          ? []
          : [issue("missing-key", [...at, "above"], { key: "above", expected: `"${examples[unit()]}"` })],
      ...(["above", "below"] as const).map((side) => () => {
        const value = alarm[side];
        if (value === undefined || unitOf(value) === unit()) return [];
        const facts = { got: writtenThreshold(value), expected: unit(), examples: [examples[unit()]] };
        return [issue("bad-format", [...at, side], facts)];
      }),
      () =>
        alarm.for.seconds % 60 === 0
          ? []
          : [
              issue("bad-format", [...at, "for"], {
                got: formatDuration(alarm.for),
                expected: "whole-minutes",
                examples: ["5m"],
              }),
            ],
    );
  });
