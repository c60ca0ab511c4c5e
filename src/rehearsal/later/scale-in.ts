import { address, type Resource } from "../../terraform/graph.ts";
import { knownText } from "../step.ts";
import type { Root } from "../world.ts";
import { containersOf } from "./containers.ts";
import { isNamedIn, mayDo } from "./rights.ts";
import { faultsOf, stated, type Fault, type Stage } from "./stage.ts";

/** What counts messages that somebody works on. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html, read 2026-11-28. */
const underWay = "ApproximateNumberOfMessagesNotVisible";
const waiting = "ApproximateNumberOfMessagesVisible";

/**
 * Seconds that ECS waits after SIGTERM where nothing is stated, and at most on Fargate.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html, read 2026-11-28.
 */
const stopTimeout = 30;

/**
 * Takes instances away, as scalers, schedules, deployments and rebalancing do: what answers requests is given the time
 * that the design states, and what works on something is not stopped at it, unless its own code lets go.
 */
export const scaleIn = (root: Root): readonly Fault[] =>
  faultsOf("scale-in", root, (stage) => {
    for (const one of stage.managed) {
      if (one.type === "aws_ecs_service") loses(one, stage);
      if (one.type === "google_cloud_run_v2_service") keepsItsProcessor(one, stage);
    }
  });

interface Stated {
  readonly drain?: { readonly seconds: number };
  readonly scale?: { readonly queue?: { readonly scaleIn?: string } };
}

const configOf = (resource: Resource, { root: { system } }: Stage): Stated =>
  system.components[resource.component]?.config ?? {};

function loses(service: Resource, stage: Stage): void {
  const [task] = stage.referred(service.args.task_definition, /^aws_ecs_task_definition$/);
  const { drain, scale } = configOf(service, stage);
  const grace = drain?.seconds ?? 0;
  if (task) stopsInTime(service, task, grace, stage);
  for (const group of stage.referred(service.args.load_balancer, /^aws_lb_target_group$/)) {
    const delay = stage.cloud.value(group.args.deregistration_delay ?? null);
    if (typeof delay === "number" && delay < grace)
      stage.tell(group, `requests under way are cut off after ${delay} s, and may take ${grace} s`);
  }
  if (!task || !worksByItself(task, stage)) return;
  if (service.args.availability_zone_rebalancing !== "DISABLED")
    stage.tell(service, "ECS stops tasks at work to spread them over zones");
  const protects = mayProtect(task, stage);
  for (const policy of ofService(service, /^aws_appautoscaling_(policy|scheduled_action)$/, stage))
    takesAway(
      policy,
      service,
      { protects, waits: scale?.queue !== undefined && scale.queue.scaleIn !== "gradual" },
      stage,
    );
}

/** What nobody calls is at work whenever it runs, and what asks for messages whether it is called or not. */
const worksByItself = (task: Resource, stage: Stage): boolean =>
  containersOf(task, stage)?.[0]?.portMappings === undefined ||
  ["sqs:ReceiveMessage", "kafka-cluster:ReadData"].some((action) => mayDo(task, { action }, stage));

function stopsInTime(service: Resource, task: Resource, grace: number, stage: Stage): void {
  const app = containersOf(task, stage)?.[0];
  const seconds = app?.stopTimeout ?? stopTimeout;
  if (app && seconds < grace)
    stage.tell(service, `${app.name} is killed after ${seconds} s, and is to have ${grace} s`);
}

interface Work {
  /** Its code may protect the task that it runs in. */
  readonly protects: boolean;
  /** Its code does not, so that it is to be stopped only when nothing is under way. */
  readonly waits: boolean;
}

function takesAway(policy: Resource, service: Resource, { protects, waits }: Work, stage: Stage): void {
  const told = `${address(policy)} stops tasks of it`;
  if (policy.type === "aws_appautoscaling_scheduled_action") {
    if (!protects) stage.tell(service, `${told} at an hour, and its code may not protect the one that it runs in`);
    return;
  }
  if (policy.args.policy_type === "TargetTrackingScaling") {
    const [off] = stated(policy, "target_tracking_scaling_policy_configuration.disable_scale_in");
    if (off === true) return;
    if (waits) stage.tell(service, `${told} as the load goes down, though one may be at work`);
    else if (!protects)
      stage.tell(service, `${told} as the load goes down, and its code may not protect the one that it runs in`);
    return;
  }
  const lowers =
    stated(policy, "step_scaling_policy_configuration.adjustment_type").includes("ExactCapacity") ||
    stated(policy, "step_scaling_policy_configuration.step_adjustment.scaling_adjustment").some(
      (one) => typeof one === "number" && one < 0,
    );
  if (!lowers) return;
  const alarms = stage.managed.filter(
    (one) =>
      one.type === "aws_cloudwatch_metric_alarm" &&
      stage.referred(one.args.alarm_actions, /^aws_appautoscaling_policy$/).includes(policy),
  );
  for (const alarm of alarms) {
    const counted = JSON.stringify(alarm.args.metric_query ?? alarm.args.metric_name ?? "");
    if (!counted.includes(underWay) || !counted.includes(waiting))
      stage.tell(service, `${told} by ${address(alarm)}, which does not count the messages that are being worked on`);
    if (alarm.args.treat_missing_data !== "notBreaching")
      stage.tell(service, `${told} by ${address(alarm)} when nobody knows how many messages there are`);
  }
}

/** What scales a service: it names it by its target. */
function ofService(service: Resource, types: RegExp, stage: Stage): readonly Resource[] {
  const targets = stage.managed.filter(
    (one) =>
      one.type === "aws_appautoscaling_target" &&
      stage.referred(one.args.resource_id, /^aws_ecs_service$/).includes(service),
  );
  return stage.managed.filter(
    (one) =>
      types.test(one.type) &&
      stage.referred(one.args.resource_id, /^aws_appautoscaling_target$/).some((target) => targets.includes(target)),
  );
}

const mayProtect = (task: Resource, stage: Stage): boolean =>
  mayDo(task, { action: "ecs:UpdateTaskProtection" }, stage);

/** Cloud Run takes the processor away between requests: who takes messages by itself would stand still with one in hand. */
function keepsItsProcessor(service: Resource, stage: Stage): void {
  if (!takesMessages(service, stage)) return;
  if (stated(service, "template.containers.resources.cpu_idle").some((one) => one !== false))
    stage.tell(service, "it takes messages, and has no processor between requests to work on them");
}

/** Its account receives from a subscription, or is in a group of consumers by Kafka's own rules. */
const takesMessages = (service: Resource, stage: Stage): boolean =>
  stage.managed.some((one) => {
    if (one.type === "google_pubsub_subscription_iam_member")
      return one.args.role === "roles/pubsub.subscriber" && isNamedIn(one.args.member, service, stage);
    if (one.type !== "google_managed_kafka_acl") return false;
    const group = knownText(stage.cloud, one.args.acl_id) ?? "";
    return group.startsWith("consumerGroup/") && isNamedIn(one.args.acl_entries, service, stage);
  });
