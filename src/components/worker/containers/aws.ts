import { alarmInputs } from "../../../lowering/alarms/inputs.ts";
import type { AwsGrant } from "../../../lowering/aws/grant.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { restart, serviceDeployment, version } from "../../../runtimes/containers/aws/deployment.ts";
import { grantsOf, restartOn } from "../../../runtimes/containers/aws/granted.ts";
import { pauseService } from "../../../runtimes/containers/aws/pause.ts";
import { hearingOfRollbacks, tellRollbacks } from "../../../runtimes/containers/aws/rollbacks.ts";
import { serviceAssertions, serviceInputs } from "../../../runtimes/containers/aws/service.ts";
import { taskInputs } from "../../../runtimes/containers/aws/task.ts";
import { awsMetrics } from "../../../runtimes/containers/metrics.ts";
import type { Component } from "../../../system/system.ts";
import { entered } from "../../access/shell.ts";
import { queueName } from "../../queue/aws-grant.ts";
import type { Worker } from "../schema.ts";
import { ecsWorker, type EcsWorkerInputs } from "./aws/ecs_worker/module.gen.ts";

export const aws: Lowering<Worker, AwsGrant> = {
  becomes: "Amazon ECS on Fargate",
  lower,
  charts: true,
  deployment: serviceDeployment,
  version,
  restart,
  pause: pauseService,
  publishesTo: hearingOfRollbacks,
};

function lower(worker: Component<Worker>, context: LowerContext): void {
  const { name, config, key } = worker;
  const granted = grantsOf(context);
  const made = context.module(
    ecsWorker,
    {
      ...taskInputs(worker, granted, context),
      ...serviceInputs(worker),
      shell: entered(context.system).includes(key) || undefined,
      tasks: tasksOf(worker, context),
      spot_percent: typeof config.spot === "boolean" ? (config.spot ? 100 : 0) : Math.round(config.spot.percent),
      drain_timeout: Math.ceil(config.drain.seconds),
      restart_on: restartOn(granted),
      tell_rollbacks: tellRollbacks(worker, context),
      alarms: alarmInputs(config.alarms, context, awsMetrics),
    },
    { assertions: serviceAssertions },
  );
  context.listed("service_names", name, made("name"));
}

/** What the tasks follow when there is a range. */
function tasksOf({ config }: Component<Worker>, context: LowerContext): EcsWorkerInputs["tasks"] {
  const { instances, scale = {} } = config;
  const [min, max] = instances;
  if (min === max) return { min, max };
  const queue = scale.queue && context.find(scale.queue.component);
  return {
    min,
    max,
    target_cpu: scale.cpu?.percent ?? (queue ? undefined : 70),
    queue: queue && {
      name: queueName(queue),
      messages_per_task: scale.queue?.messagesPerInstance ?? 1,
      tasks_protect_themselves: scale.queue?.scaleIn === "gradual" || undefined,
    },
  };
}
