import { describe, expect, test } from "vitest";
import { ecsCluster } from "../../runtimes/containers/aws/ecs_cluster/module.gen.ts";
import { ref } from "../../terraform/expression.ts";
import { configurationOf } from "../../terraform/configuration/configuration.ts";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const runner = {
  kind: "worker",
  image: "todo-worker:1",
  instances: [0, 4],
  scale: { queue: { component: "tasks", messagesPerInstance: 5 } },
  spot: "75%",
  offHours: { from: "0 22 * * *", to: "0 7 * * *", zone: "Asia/Tokyo" },
  uses: { tasks: "receive" },
};
const tasks = { kind: "queue" };

describe("a worker on AWS", () => {
  const { at, has, written, resources } = lowered({ tasks, runner });

  test("is reached by nobody", () => {
    const types = resources.map(({ type }) => type);
    expect(types).not.toContain("aws_lb_target_group");
    expect(types).not.toContain("aws_vpc_security_group_ingress_rule");
    expect(written("aws_ecs_task_definition.this")).not.toContain("portMappings");
  });

  test("follows messages that wait or are being worked on, by instance", () => {
    const policy = written("aws_appautoscaling_policy.queue[0]");
    expect(policy).toContain('"target_value":5');
    expect(policy).toContain("ApproximateNumberOfMessagesNotVisible");
    expect(has("aws_appautoscaling_policy.cpu[0]")).toBe(false);
  });

  test("loses no instance that is at work: it scales in when nothing waits and nothing is in hand", () => {
    // Tracking the backlog would stop one of two tasks that have a message each.
    expect(written("aws_appautoscaling_policy.queue[0]")).toContain('"disable_scale_in":true');
    expect(at("aws_cloudwatch_metric_alarm.idle[0]").args).toMatchObject({
      comparison_operator: "LessThanThreshold",
      threshold: 1,
      evaluation_periods: 5,
      treat_missing_data: "notBreaching",
    });
    const idle = written("aws_cloudwatch_metric_alarm.idle[0]");
    expect(idle).toContain('"expression":"waiting + working"');
    expect(idle).toContain("ApproximateNumberOfMessagesVisible");
    expect(idle).toContain("ApproximateNumberOfMessagesNotVisible");
    expect(idle).not.toContain("RunningTaskCount");
    const policy = written("aws_appautoscaling_policy.idle[0]");
    expect(policy).toContain('"adjustment_type":"ExactCapacity"');
    expect(policy).toContain('"scaling_adjustment":0');
  });

  test("neither does CPU stop what follows a queue", () => {
    const both = { ...runner, instances: [1, 4], scale: { ...runner.scale, cpu: "60%" } };
    const cpu = "aws_appautoscaling_policy.cpu[0]";
    expect(lowered({ tasks, runner: both }).written(cpu)).toContain('"disable_scale_in":true');
    const alone = { ...runner, instances: [1, 4], scale: { cpu: "60%" } };
    expect(lowered({ tasks, runner: alone }).written(cpu)).toContain('"disable_scale_in":false');
  });

  test("is stopped bit by bit where its code protects its task", () => {
    const gradual = { ...runner, scale: { queue: { ...runner.scale.queue, scaleIn: "gradual" } } };
    const made = lowered({ tasks, runner: gradual });
    expect(made.written("aws_appautoscaling_policy.queue[0]")).toContain('"disable_scale_in":false');
    expect(made.has("aws_appautoscaling_policy.idle[0]")).toBe(false);
  });

  test("may protect its task wherever the number of tasks changes, and not elsewhere", () => {
    const protect = "module.runner.module.task.aws_iam_role_policy.protect[0]";
    expect(written(protect)).toContain("ecs:UpdateTaskProtection");
    const plain = { kind: "worker", image: "todo-worker:1" };
    expect(lowered({ runner: { ...plain, instances: [1, 3] } }).has(protect)).toBe(true);
    expect(lowered({ runner: { ...plain, instances: [2, 2] } }).has(protect)).toBe(false);
    expect(lowered({ runner: { ...plain, instances: [2, 2], offHours: runner.offHours } }).has(protect)).toBe(true);
  });

  test("is woken from zero by the first message", () => {
    expect(written("aws_cloudwatch_metric_alarm.wake[0]")).toContain("aws_appautoscaling_policy.wake[0]");
    expect(lowered({ tasks, runner: { ...runner, instances: [1, 4] } }).has("aws_appautoscaling_policy.wake[0]")).toBe(
      false,
    );
  });

  test("runs on spare capacity as far as it is told", () => {
    expect(at("aws_ecs_service.this").args.capacity_provider_strategy).toEqual([
      { capacity_provider: "FARGATE", weight: 25 },
      { capacity_provider: "FARGATE_SPOT", weight: 75 },
    ]);
    expect(has("module.ecs_cluster.aws_ecs_cluster_capacity_providers.this")).toBe(true);
    // Whoever takes the cluster's ARN waits for them.
    expect(configurationOf(ecsCluster).outputs.arn?.dependsOn).toEqual([
      ref("aws_ecs_cluster_capacity_providers.this"),
    ]);
  });

  test("rests in its off hours and comes back", () => {
    expect(at('aws_appautoscaling_scheduled_action.this["rest"]').args).toMatchObject({
      schedule: "cron(0 22 * * ? *)",
      timezone: "Asia/Tokyo",
      scalable_target_action: { min_capacity: 0, max_capacity: 0 },
    });
    expect(at('aws_appautoscaling_scheduled_action.this["resume"]').args).toMatchObject({
      scalable_target_action: { min_capacity: 0, max_capacity: 4 },
    });
  });
});

describe("a worker on Google Cloud", () => {
  const plain = { kind: "worker", image: "todo-worker", instances: [2, 2], uses: { tasks: "receive" } };

  test("is a pool of fixed size that may take messages", () => {
    const { at, has, written } = lowered({ tasks, runner: plain }, { target: "gcp" });
    const pool = "google_cloud_run_v2_worker_pool.this";
    expect(at(pool).args.scaling).toEqual({ manual_instance_count: 2 });
    expect(written(pool)).toContain('/todo-worker:",{"$":"param","name":"image_tag"}');
    expect(has('module.runner.module.service_account.google_pubsub_subscription_iam_member.access["tasks"]')).toBe(
      true,
    );
  });

  test.each([
    ["instances", { instances: [1, 3] }],
    ["scale", { scale: { cpu: "60%" } }],
    ["spot", { spot: true }],
    ["offHours", { offHours: runner.offHours }],
  ])("has no %s of that kind", (field, change) => {
    expect(problemsOf({ tasks, runner: { ...plain, ...change } }, { target: "gcp" })).toEqual([
      `unsupported-on components.runner.${field}`,
    ]);
    expect(problemsOf({ tasks, runner: plain }, { target: "gcp" })).toEqual([]);
  });
});

test("follows only a queue that it takes messages from", () => {
  const path = "components.runner.scale.queue.component";
  expect(problemsOf({ tasks, runner: { ...runner, uses: {} } })).toEqual([`needs-field ${path}`]);
  expect(problemsOf({ tasks, runner: { ...runner, uses: { tasks: "send" } } })).toEqual([`needs-field ${path}`]);
  expect(problemsOf({ tasks, runner })).toEqual([]);
});

test("needs a queue to come back from zero", () => {
  const lonely = { kind: "worker", image: "todo-worker:1", instances: [0, 2] };
  expect(problemsOf({ runner: lonely })).toEqual(["needs-field components.runner.instances.0"]);
  expect(problemsOf({ runner: { ...lonely, instances: [1, 2] } })).toEqual([]);
});
