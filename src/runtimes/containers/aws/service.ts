import { ownImage } from "../../../components/registry/images.ts";
import { awsCron } from "../../../lowering/cron.ts";
import type { CallOptions } from "../../../lowering/context.ts";
import type { Component } from "../../../system/system.ts";
import type { OffHours } from "../off-hours.ts";

interface Kept {
  readonly image: string;
  readonly offHours?: OffHours | undefined;
}

/** What modules that keep tasks running take, whoever the tasks serve. */
export const serviceInputs = ({ config }: Component<Kept>) => ({
  deployed_by_pipeline: isDeployed(config),
  off_hours: config.offHours && {
    from: awsCron(config.offHours.from),
    to: awsCron(config.offHours.to),
    time_zone: config.offHours.zone,
    instances: config.offHours.instances,
  },
});

/** Pipelines deploy images of the team's own that the design gives no tag. */
function isDeployed({ image }: Kept): boolean {
  const own = ownImage(image);
  return own !== undefined && own.tag === undefined;
}

/** What is promised of the service that a module of this kind makes. */
export function serviceAssertions({ config }: Component<Kept>): NonNullable<CallOptions["assertions"]> {
  const address = `module.service.aws_ecs_service.${isDeployed(config) ? "deployed_by_pipeline" : "this"}[0]`;
  return [
    {
      address,
      path: ["network_configuration", 0, "assign_public_ip"],
      equals: false,
      message: "Tasks have no public address.",
    },
    {
      address,
      path: ["deployment_circuit_breaker", 0, "rollback"],
      equals: true,
      message: "A deployment that does not become healthy is rolled back.",
    },
  ];
}
