import { without } from "../../facets/facets.fixture.ts";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { lowered, ops, problemsOf } from "../../components/lowered.fixture.ts";
import { defineKind } from "../kind.ts";
import { cloudwatchAlarms } from "../aws/modules/cloudwatch_alarms/module.gen.ts";
import { alertPolicies } from "../gcp/modules/alert_policies/module.gen.ts";
import { alarmsField, checkAlarms, type Alarms } from "./field.ts";
import { alarmInputs, gcpAlarmInputs } from "./inputs.ts";

const metrics = { cpu: "percent", latency: "seconds", errors: "percent", size: "bytes", failures: "count" } as const;
const plain = (metric_name: string, statistic: string, period?: number) => ({
  namespace: "Test",
  metric_name,
  statistic,
  dimensions: {},
  ...(period === undefined ? {} : { period }),
});
const awsMetrics = {
  cpu: plain("Cpu", "Average"),
  latency: plain("Latency", "p95"),
  errors: {
    expression: "100 * errors / requests",
    label: "5xx",
    parts: { errors: plain("Errors", "Sum"), requests: plain("Requests", "Sum") },
  },
  size: plain("Size", "Average", 86_400),
  failures: { ...plain("Failures", "Sum"), events: true },
};
const gcpMetrics = {
  cpu: { filter: "cpu", aligner: "ALIGN_MEAN", unit: "ratio" },
  latency: { filter: "latency", aligner: "ALIGN_PERCENTILE_95", unit: "milliseconds" },
  errors: { filter: "errors", denominator: "requests", aligner: "ALIGN_RATE", reducer: "REDUCE_SUM", unit: "ratio" },
  size: { filter: "size", aligner: "ALIGN_MAX" },
  failures: { filter: "failures", aligner: "ALIGN_DELTA", events: true },
};

const thing = defineKind({
  name: "thing",
  summary: { en: "", ja: "" },
  schema: z.strictObject({ alarms: alarmsField(metrics).optional() }),
  check: ({ config }) => checkAlarms(config.alarms as Alarms | undefined, metrics),
  facets: without,
  differences: [],
  clouds: {
    aws: {
      becomes: "",
      lower: ({ config }, context) => {
        const alarms = alarmInputs(config.alarms, context);
        context.module(cloudwatchAlarms, { name: context.name(), alarms, metrics: awsMetrics });
      },
    },
    gcp: {
      becomes: "",
      lower: ({ config }, context) => {
        const alarms = gcpAlarmInputs(config.alarms, context);
        context.module(alertPolicies, { name: context.name(), alarms, metrics: gcpMetrics });
      },
    },
  },
});

const web = (alarm: object) => ({ kind: "thing", alarms: { first: { notify: ["ops"], ...alarm } } });
const system = { environments: { dev: {}, prod: {} } };
const onAws = (alarm: object) =>
  lowered({ ops, web: web(alarm) }, { kinds: { thing }, system }).args('aws_cloudwatch_metric_alarm.this["first"]');
const onGcp = (alarm: object, channel: object = ops) =>
  lowered({ ops: channel, web: web(alarm) }, { target: "gcp", kinds: { thing }, system }).args(
    'google_monitoring_alert_policy.this["first"]',
  );
const condition = (alarm: object) =>
  (onGcp(alarm).conditions as { condition_threshold: object }[])[0]?.condition_threshold;

const problems = (alarm: object) => problemsOf({ ops, web: web(alarm) }, { kinds: { thing }, system });

describe("the alarms of a component", () => {
  it("take one threshold in the unit of the metric, for whole minutes and less than a day", () => {
    expect(problems({ metric: "cpu", above: "80%" })).toEqual([]);
    expect(problems({ metric: "cpu" })).toEqual(["missing-key components.web.alarms.first.above"]);
    expect(problems({ metric: "cpu", above: "80%", below: "10%" })).toEqual(["conflict components.web.alarms.first"]);
    expect(problems({ metric: "cpu", above: "80s" })).toEqual(["bad-format components.web.alarms.first.above"]);
    expect(problems({ metric: "cpu", above: "80%", for: "90s" })).toEqual([
      "bad-format components.web.alarms.first.for",
    ]);
    expect(problems({ metric: "cpu", above: "80%", for: "24h" })).toEqual([
      "out-of-range components.web.alarms.first.for",
    ]);
  });
});

describe("a CloudWatch alarm", () => {
  it("looks at one point a minute and tells when it starts and when it ends", () => {
    expect(onAws({ metric: "cpu", above: "80%", for: "10m" })).toMatchObject({
      comparison_operator: "GreaterThanThreshold",
      threshold: 80,
      period: 60,
      evaluation_periods: 10,
      statistic: "Average",
      alarm_actions: [{ to: "module.ops.aws_sns_topic.this" }],
      ok_actions: [{ to: "module.ops.aws_sns_topic.this" }],
    });
  });

  it("looks at one point of a metric that has but one a day", () => {
    expect(onAws({ metric: "size", above: "5GiB" })).toMatchObject({
      threshold: 5 * 2 ** 30,
      period: 86_400,
      evaluation_periods: 1,
    });
  });

  it("takes percentiles as extended statistics", () => {
    const alarm = onAws({ metric: "latency", above: "1s" });
    expect(alarm).toMatchObject({ extended_statistic: "p95", threshold: 1 });
    expect(alarm).not.toHaveProperty("statistic");
  });

  it("computes a ratio from its parts and returns only the result", () => {
    const alarm = onAws({ metric: "errors", above: "5%" });
    expect(alarm).not.toHaveProperty("period");
    expect(alarm.metric_query).toMatchObject([
      { id: "result", return_data: true },
      { id: "errors", metric: { period: 60 } },
      { id: "requests", metric: { period: 60 } },
    ]);
  });

  it("counts single events over its whole time, and one is enough", () => {
    expect(onAws({ metric: "failures", above: 0, for: "1h" })).toMatchObject({ period: 3600, evaluation_periods: 1 });
  });

  it("takes silence for a fault only when it asks for more", () => {
    expect(onAws({ metric: "cpu", above: "80%" })).toMatchObject({ treat_missing_data: "notBreaching" });
    expect(onAws({ metric: "cpu", below: "5%" })).toMatchObject({ treat_missing_data: "breaching" });
  });
});

describe("an alert policy", () => {
  it("has the threshold in the unit of the time series", () => {
    expect(condition({ metric: "cpu", above: "99.9%" })).toMatchObject({ threshold_value: 0.999, duration: "300s" });
    expect(condition({ metric: "latency", above: "1s" })).toMatchObject({ threshold_value: 1000 });
  });

  it("counts single events over its whole time, and one is enough", () => {
    const found = condition({ metric: "failures", above: 0, for: "1h" });
    expect(found).toMatchObject({ duration: "0s", aggregations: [{ alignment_period: "3600s" }] });
    expect(found).not.toHaveProperty("evaluation_missing_data");
  });

  it("divides by a series that is reduced in the same way", () => {
    const aggregation = { per_series_aligner: "ALIGN_RATE", cross_series_reducer: "REDUCE_SUM" };
    expect(condition({ metric: "errors", above: "5%" })).toMatchObject({
      denominator_filter: "requests",
      aggregations: [aggregation],
      denominator_aggregations: [aggregation],
    });
  });

  it("tells nobody, and is still valid, where its channel is absent", () => {
    const absent = { ...ops, environments: ["prod"] };
    expect(onGcp({ metric: "cpu", above: "80%" }, absent)).toMatchObject({ notification_channels: [] });
  });
});
