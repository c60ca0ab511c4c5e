import { expect, it } from "vitest";
import { isExpression } from "../src/terraform/expression.ts";
import { address, type Resource, type ResourceGraph } from "../src/terraform/graph.ts";
import { aligners, awsMetrics, cloudWatch, googleMetrics, monitoring } from "./alarm-metrics.fixture.ts";
import { designs, lowered, randomDesigns, type NamedDesign } from "./designs.fixture.ts";

/** Every alarm of the systems and of random designs: the API takes it, the metric is there, and it can ring. */

const graphsOf = (all: readonly NamedDesign[]) => all.flatMap(({ raw }) => lowered(raw).graphs);
const written = graphsOf(designs);
const graphs = [...written, ...graphsOf(randomDesigns)];

/** Arguments as they stand in the graph, where what a cloud answers is a reference. */
type Args = Readonly<Record<string, unknown>>;

const ofType = (graph: ResourceGraph, type: string): readonly Resource[] =>
  graph.resources.filter((one) => one.type === type);

/** What is wrong with the resources of a type, each with its address. */
const faults = (
  all: readonly ResourceGraph[],
  type: string,
  ask: (args: Args, graph: ResourceGraph) => readonly string[],
) =>
  all.flatMap((graph) =>
    ofType(graph, type).flatMap((one) => ask(one.args as Args, graph).map((fault) => `${address(one)}: ${fault}`)),
  );

const list = (value: unknown): readonly Args[] => (Array.isArray(value) ? (value as Args[]) : []);
const seconds = (value: unknown): number => Number(/^(\d+)s$/.exec(String(value))?.[1] ?? Number.NaN);

interface Part {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly period: number;
  readonly dimensions: string;
}

/** The metrics that an alarm on AWS looks at. */
function partsOf(alarm: Args): readonly Part[] {
  const part = (id: unknown, metric: Args): Part => ({
    id: String(id),
    namespace: JSON.stringify(metric.namespace),
    name: String(metric.metric_name),
    period: Number(metric.period),
    dimensions: Object.keys(metric.dimensions ?? {})
      .sort()
      .join(),
  });
  if (alarm.metric_name !== undefined) return [part("", alarm)];
  return list(alarm.metric_query).flatMap((query) => {
    const metric = list(query.metric)[0] ?? (query.metric as Args | undefined);
    return metric ? [part(query.id, metric)] : [];
  });
}

const factsOf = ({ namespace, name }: Part) => awsMetrics[`${namespace.replaceAll('"', "")} ${name}`];
/** What filters of a root count in records of its own, by namespace and name. */
const countedIn = (graph: ResourceGraph): ReadonlySet<string> =>
  new Set(
    ofType(graph, "aws_cloudwatch_log_metric_filter").flatMap(({ args }) =>
      [(args as Args).metric_transformation].flat().map((one) => {
        const { namespace, name } = one as Args;
        return `${JSON.stringify(namespace)} ${String(name)}`;
      }),
    ),
  );
const isCounted = ({ namespace, name }: Part, graph: ResourceGraph): boolean =>
  countedIn(graph).has(`${namespace} ${name}`);

it("there are some of either cloud to look at", () => {
  const counted = (type: string) => graphs.flatMap((graph) => ofType(graph, type)).length;
  expect(counted("aws_cloudwatch_metric_alarm")).toBeGreaterThan(50);
  expect(counted("google_monitoring_alert_policy")).toBeGreaterThan(50);
  const ask = (policy: Args) => conditionsOf(policy).map((condition) => metricOf(condition.filter));
  expect(
    new Set(
      graphs.flatMap((graph) =>
        ofType(graph, "google_monitoring_alert_policy").flatMap((one) => ask(one.args as Args)),
      ),
    ).size,
  ).toBeGreaterThan(8);
});

it("no alarm has a part that nothing here looks at", () => {
  const unseen = (alarm: Args) =>
    list(alarm.metric_query).flatMap(({ metric, expression }) =>
      metric === undefined && typeof expression !== "string" && !isExpression(expression)
        ? ["neither metric nor sum"]
        : [],
    );
  expect(faults(graphs, "aws_cloudwatch_metric_alarm", unseen)).toEqual([]);
  const sorts = (policy: Args) => [
    ...(list(policy.conditions).length === 0 ? ["no condition"] : []),
    ...list(policy.conditions).flatMap((one) =>
      Object.keys(one).filter(
        (name) =>
          !["display_name", "condition_threshold", "condition_matched_log"].includes(name) && one[name] !== null,
      ),
    ),
  ];
  expect(faults(graphs, "google_monitoring_alert_policy", sorts)).toEqual([]);
});

it("alarms of AWS look at metrics that are there, as they are published", () => {
  const wrong = (alarm: Args, graph: ResourceGraph) =>
    partsOf(alarm).flatMap((part) => {
      if (isCounted(part, graph)) return [];
      const facts = factsOf(part);
      if (!facts) return [`nobody knows ${part.namespace} ${part.name}`];
      const insights = part.namespace.includes("ContainerInsights")
        ? ofType(graph, "aws_ecs_cluster").filter(
            (one) => !/"(?:enabled|enhanced)"/.test(JSON.stringify(one.args.setting)),
          )
        : [];
      return [
        ...(facts.dimensions.some((names) => [...names].sort().join() === part.dimensions)
          ? []
          : [`by ${part.dimensions}`]),
        ...(part.period % facts.every === 0 ? [] : [`every ${part.period} s`]),
        ...insights.map((one) => `${address(one)} measures no tasks`),
      ];
    });
  expect(faults(graphs, "aws_cloudwatch_metric_alarm", wrong)).toEqual([]);
});

it("alarms of AWS are of a form that CloudWatch takes", () => {
  const wrong = (alarm: Args) => {
    const parts = partsOf(alarm);
    const period = Math.max(...parts.map((part) => part.period));
    const { below, most, mostAbove } = cloudWatch.evaluated;
    const evaluated = period * Number(alarm.evaluation_periods);
    const expression = list(alarm.metric_query).flatMap((query) =>
      typeof query.expression === "string" ? [query.expression] : [],
    );
    return [
      ...(evaluated <= (period < below ? most : mostAbove) ? [] : [`evaluates ${evaluated} s`]),
      ...(parts.length >= 1 && parts.length <= cloudWatch.metricsOfAlarm ? [] : [`${parts.length} metrics`]),
      ...(new Set(parts.map((part) => part.period)).size === 1 ? [] : ["several periods"]),
      ...parts
        .filter(({ id }) => id !== "" && !expression.some((one) => new RegExp(`\\b${id}\\b`).test(one)))
        .map(({ id }) => `${id} is not used`),
      ...(Number(alarm.datapoints_to_alarm ?? 1) <= Number(alarm.evaluation_periods)
        ? []
        : ["more points than periods"]),
    ];
  };
  expect(faults(graphs, "aws_cloudwatch_metric_alarm", wrong)).toEqual([]);
});

it("alarms of AWS that are written can ring", () => {
  const wrong = (alarm: Args) => {
    const threshold = Number(alarm.threshold);
    if (String(alarm.comparison_operator).startsWith("LessThan")) return threshold > 0 ? [] : ["below nothing"];
    const shares = list(alarm.metric_query).some((query) =>
      JSON.stringify(query.expression ?? "").startsWith('"100 *'),
    );
    const max = shares ? 100 : Math.min(...partsOf(alarm).map((part) => factsOf(part)?.max ?? Infinity));
    return threshold < max ? [] : [`above ${threshold} of ${max}`];
  };
  expect(faults(written, "aws_cloudwatch_metric_alarm", wrong)).toEqual([]);
});

const conditionsOf = (policy: Args): readonly Args[] =>
  list(policy.conditions).flatMap((condition): readonly Args[] => {
    const found = condition.condition_threshold as Args | readonly Args[] | undefined;
    if (found === undefined) return [];
    return Array.isArray(found) ? (found as readonly Args[]) : [found as Args];
  });

const asPlain = (text: unknown): string => JSON.stringify(text).replaceAll("\\", "");
const metricOf = (filter: unknown): string => /metric\.type ?= ?"([^"]+)"/.exec(asPlain(filter))?.[1] ?? "";

it("alert policies look at metrics that are there, as they are published", () => {
  const wrong = (policy: Args) =>
    conditionsOf(policy).flatMap((condition) =>
      [condition.filter, condition.denominator_filter].flatMap((filter, index) => {
        if (filter === undefined || filter === null) return [];
        const facts = googleMetrics[metricOf(filter)];
        if (!facts) return [`nobody knows ${metricOf(filter)}`];
        const [aggregation] = list(index === 0 ? condition.aggregations : condition.denominator_aggregations);
        const aligner = aligners[String(aggregation?.per_series_aligner)];
        return [
          ...(aligner?.kinds.includes(facts.kind) && aligner.values.includes(facts.value)
            ? []
            : [`${metricOf(filter)} by ${String(aggregation?.per_series_aligner)}`]),
          ...(facts.byContainer && !asPlain(filter).includes("metric.labels.container_name")
            ? [`${metricOf(filter)} of every container`]
            : []),
        ];
      }),
    );
  expect(faults(graphs, "google_monitoring_alert_policy", wrong)).toEqual([]);
});

it("alert policies are of a form that Cloud Monitoring takes", () => {
  const { step, longestAlignment, longestDuration, shortestAutoClose } = monitoring;
  const wrong = (policy: Args) => [
    ...conditionsOf(policy).flatMap((condition) => {
      const duration = seconds(condition.duration);
      const aligned = [...list(condition.aggregations), ...list(condition.denominator_aggregations)].map((one) =>
        seconds(one.alignment_period),
      );
      return [
        ...(duration % step === 0 && duration <= longestDuration ? [] : [`lasts ${String(condition.duration)}`]),
        ...(aligned.every((one) => one >= step && one % step === 0 && one <= longestAlignment)
          ? []
          : [`aligned to ${aligned.join()}`]),
        ...(duration === 0 && (condition.evaluation_missing_data ?? null) !== null
          ? ["says of missing data what nobody takes"]
          : []),
      ];
    }),
    ...(list(policy.conditions).some((one) => one.condition_matched_log !== undefined)
      ? list(policy.alert_strategy).flatMap((one) => [
          ...(list(one.notification_rate_limit).length === 1 || one.notification_rate_limit !== undefined
            ? []
            : ["tells of logs without a limit"]),
          ...(seconds(one.auto_close) >= shortestAutoClose ? [] : ["closes too soon"]),
        ])
      : []),
  ];
  expect(faults(graphs, "google_monitoring_alert_policy", wrong)).toEqual([]);
});

it("alert policies that are written can ring", () => {
  const wrong = (policy: Args) =>
    conditionsOf(policy).flatMap((condition) => {
      const threshold = Number(condition.threshold_value);
      if (condition.comparison === "COMPARISON_LT") return threshold > 0 ? [] : ["below nothing"];
      const max = condition.denominator_filter ? 1 : (googleMetrics[metricOf(condition.filter)]?.max ?? Infinity);
      return threshold < max ? [] : [`above ${threshold} of ${max}`];
    });
  expect(faults(written, "google_monitoring_alert_policy", wrong)).toEqual([]);
});
