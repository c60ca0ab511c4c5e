import type { PlainMetric } from "../../../lowering/alarms/aws.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Reference } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { queueName } from "../../queue/aws-grant.ts";
import { clusterName } from "../../../runtimes/containers/aws/cluster.ts";
import { cpuUse, scalingTarget, track, type ScalingTarget } from "../../../runtimes/containers/aws/scaling.ts";
import type { Worker } from "../schema.ts";

/** Metrics of a queue and its worker by the names that expressions call them. */
function parts(queue: Component, serviceName: Reference): Readonly<Record<string, PlainMetric>> {
  const messages = (name: string): PlainMetric => ({
    namespace: "AWS/SQS",
    name,
    statistic: "Maximum",
    dimensions: { QueueName: queueName(queue) },
  });
  return {
    waiting: messages("ApproximateNumberOfMessagesVisible"),
    working: messages("ApproximateNumberOfMessagesNotVisible"),
    running: {
      namespace: "ECS/ContainerInsights",
      name: "RunningTaskCount",
      statistic: "Average",
      dimensions: { ClusterName: clusterName, ServiceName: serviceName },
    },
  };
}

/** What the instances of a worker follow when there is a range. */
export function scaling(worker: Component<Worker>, serviceName: Reference, context: LowerContext): void {
  const { instances, scale = {} } = worker.config;
  const [min, max] = instances;
  const target = scalingTarget(worker, serviceName, context);
  if (min === max) return;
  const queue = scale.queue && context.find(scale.queue.component);
  const percent = scale.cpu?.percent ?? (queue ? undefined : 70);
  if (percent !== undefined) track(worker, target, "cpu", cpuUse(percent), context);
  if (!queue) return;
  const measured = parts(queue, serviceName);
  track(
    worker,
    target,
    "queue",
    {
      target_value: scale.queue?.messagesPerInstance ?? 1,
      customized_metric_specification: {
        metrics: [
          {
            id: "backlog",
            label: "Messages an instance",
            // Messages being worked on count, so that no instance stops while it holds one.
            expression: "(waiting + working) / IF(FILL(running, 0) > 1, running, 1)",
            return_data: true,
          },
          ...Object.entries(measured).map(([id, metric]) => ({
            id,
            return_data: false,
            metric_stat: {
              stat: metric.statistic,
              metric: {
                namespace: metric.namespace,
                metric_name: metric.name,
                dimensions: Object.entries(metric.dimensions).map(([name, value]) => ({ name, value })),
              },
            },
          })),
        ],
      },
    },
    context,
  );
  if (min === 0) wake(worker, target, measured, context);
}

/** From zero, a share of the present number stays zero: the first message starts one instance. */
function wake(
  worker: Component<Worker>,
  target: ScalingTarget,
  measured: Readonly<Record<string, PlainMetric>>,
  context: LowerContext,
): void {
  const name = `${worker.name}_wake`;
  const feature = "scale_to_zero";
  const policy = context.add(
    "aws_appautoscaling_policy",
    name,
    {
      name: context.name("wake"),
      policy_type: "StepScaling",
      ...target,
      step_scaling_policy_configuration: {
        adjustment_type: "ChangeInCapacity",
        metric_aggregation_type: "Maximum",
        cooldown: 60,
        step_adjustment: [{ metric_interval_lower_bound: "0", scaling_adjustment: 1 }],
      },
    },
    { feature },
  );
  context.add(
    "aws_cloudwatch_metric_alarm",
    name,
    {
      alarm_name: context.name("wake"),
      alarm_description: `Messages wait and no instance of ${worker.key} runs.`,
      comparison_operator: "GreaterThanOrEqualToThreshold",
      threshold: 1,
      evaluation_periods: 1,
      treat_missing_data: "notBreaching",
      alarm_actions: [policy("arn")],
      metric_query: [
        {
          id: "stalled",
          label: "Messages that no instance takes",
          expression: "IF(FILL(running, 0) < 1, waiting, 0)",
          return_data: true,
        },
        ...["waiting", "running"].flatMap((id) => {
          const metric = measured[id];
          if (!metric) return [];
          const { namespace, name: metric_name, statistic: stat, dimensions } = metric;
          return [{ id, metric: { namespace, metric_name, stat, period: 60, dimensions } }];
        }),
      ],
    },
    { feature },
  );
}
