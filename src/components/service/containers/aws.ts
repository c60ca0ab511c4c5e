import { alarmInputs } from "../../../lowering/alarms/inputs.ts";
import type { AwsGrant } from "../../../lowering/aws/grant.ts";
import { outputOf, type LowerContext } from "../../../lowering/context.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { restart, serviceDeployment, version } from "../../../runtimes/containers/aws/deployment.ts";
import { grantsOf, restartOn } from "../../../runtimes/containers/aws/granted.ts";
import { pauseService } from "../../../runtimes/containers/aws/pause.ts";
import { hearingOfRollbacks, tellRollbacks } from "../../../runtimes/containers/aws/rollbacks.ts";
import { serviceAssertions, serviceInputs } from "../../../runtimes/containers/aws/service.ts";
import { taskInputs } from "../../../runtimes/containers/aws/task.ts";
import { awsMetrics } from "../../../runtimes/containers/metrics.ts";
import { urlVariable } from "../../../runtimes/containers/variables.ts";
import type { Component } from "../../../system/system.ts";
import { entered } from "../../access/shell.ts";
import { bodyVariables } from "../bodies.ts";
import { routedBy, targetOf } from "../routes.ts";
import type { Service } from "../schema.ts";
import { ecsService, type EcsServiceInputs } from "./aws/ecs_service/module.gen.ts";

export const aws: Lowering<Service, AwsGrant> = {
  becomes: "Amazon ECS on Fargate",
  lower,
  grant,
  charts: true,
  deployment: serviceDeployment,
  version,
  restart,
  pause: pauseService,
  publishesTo: hearingOfRollbacks,
};

function lower(service: Component<Service>, context: LowerContext): void {
  const { name, config, slug, key } = service;
  const granted = grantsOf(context);
  const balancer = routedBy(service, context.system);
  const made = context.module(
    ecsService,
    {
      ...taskInputs(service, granted, context, bodyVariables(config)),
      ...serviceInputs(service),
      shell: entered(context.system).includes(key) || undefined,
      port: config.port,
      tasks: tasksOf(service, balancer !== undefined),
      startup_timeout: Math.ceil(config.startup.seconds),
      drain_timeout: Math.ceil(config.drain.seconds),
      load_balancer: balancer && targetOf(balancer, service),
      discovery_name: context.usedBy().length > 0 ? slug : undefined,
      restart_on: restartOn(granted),
      takes_messages: granted.some(({ grant }) => grant.pulls === true) || undefined,
      tell_rollbacks: tellRollbacks(service, context),
      alarms: alarmInputs(config.alarms, context, awsMetrics),
    },
    { assertions: serviceAssertions },
  );
  context.listed("service_names", name, made("name"));
}

/** What the tasks follow when there is a range. */
function tasksOf({ config }: Component<Service>, isRouted: boolean): EcsServiceInputs["tasks"] {
  const [min, max] = config.instances;
  if (min === max) return { min, max };
  const { cpu, requests } = config.scale ?? {};
  return {
    min,
    max,
    target_cpu: cpu?.percent ?? (requests ? undefined : 70),
    target_requests: requests && isRouted ? (requests.count * 60) / requests.seconds : undefined,
  };
}

function grant(service: Component<Service>): AwsGrant {
  return {
    environment: { [urlVariable(service)]: outputOf(ecsService, service, "url") },
    opens: outputOf(ecsService, service, "connection"),
  };
}
