import { awsCron } from "../../../lowering/cron.ts";
import type { CallOptions } from "../../../lowering/context.ts";
import type { Component } from "../../../system/system.ts";
import type { OffHours } from "../off-hours.ts";

interface Kept {
  readonly offHours?: OffHours | undefined;
}

/** What modules that keep tasks running take, whoever the tasks serve. */
export const serviceInputs = ({ config }: Component<Kept>) => ({
  off_hours: config.offHours && {
    from: awsCron(config.offHours.from),
    to: awsCron(config.offHours.to),
    time_zone: config.offHours.zone,
    tasks: config.offHours.instances,
  },
});

/** What is promised of the service that a module of this kind makes. */
export const serviceAssertions: NonNullable<CallOptions["assertions"]> = [
  {
    address: "module.service.aws_ecs_service.this",
    path: ["network_configuration", 0, "assign_public_ip"],
    equals: false,
    message: "Tasks have no public address.",
  },
  {
    address: "module.service.aws_ecs_service.this",
    path: ["deployment_circuit_breaker", 0, "rollback"],
    equals: true,
    message: "A deployment that does not become healthy is rolled back.",
  },
];
