import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { CheckAcross } from "../../system/kind-language.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { checkContainer, taggedEverywhere } from "../../runtimes/containers/check.ts";
import { cloudRun } from "../../runtimes/containers/limits.ts";
import { checkOffHours } from "../../runtimes/containers/off-hours.ts";
import { routedBy } from "./routes.ts";
import { metrics, type Service } from "./schema.ts";

export function check(service: Component<Service>, system: System): readonly Issue[] {
  const { config } = service;
  const [min, max] = config.instances;
  return [
    ...(min > max ? [issue("min-over-max", ["instances"], { min, max })] : []),
    ...checkContainer(config, system),
    ...reserved(config.environment),
    ...checkAlarms(config.alarms, metrics),
    ...checkOffHours(config, system.target, true),
    ...(system.target === "aws" ? checkAws(service, system) : checkGcp(config)),
  ];
}

/** Variables that the platforms set themselves. */
const reserved = (environment: Service["environment"]): readonly Issue[] =>
  Object.keys(environment ?? {})
    .filter((name) => name === "PORT" || /^K_(?:SERVICE|REVISION|CONFIGURATION)$/.test(name))
    .map((name) =>
      issue("conflict", ["environment", name], {
        field: `environment.${name}`,
        other: "port",
        why: "reserved-variable",
      }),
    );

function checkAws(service: Component<Service>, system: System): readonly Issue[] {
  const { config } = service;
  const issues: Issue[] = [];
  if (config.instances[0] === 0) {
    issues.push(
      issue("unsupported-on", ["instances", 0], {
        target: "aws",
        what: "0 instances",
        instead: `each({ aws: [1, ${config.instances[1]}], gcp: [0, ${config.instances[1]}] })`,
      }),
    );
  }
  if (!routedBy(service, system)) {
    if (config.scale?.requests) {
      issues.push(
        issue("unsupported-on", ["scale", "requests"], {
          target: "aws",
          what: "scaling by requests without a load balancer",
          instead: 'scale: { cpu: "70%" }',
        }),
      );
    }
    for (const [name, { metric }] of Object.entries(config.alarms ?? {})) {
      if (metric !== "errors" && metric !== "latency") continue;
      issues.push(
        issue("unsupported-on", ["alarms", name, "metric"], {
          target: "aws",
          what: `the metric ${metric} of a service without a load balancer`,
          instead: "cpu, memory or instances",
        }),
      );
    }
  }
  return issues;
}

function checkGcp(config: Service): readonly Issue[] {
  const issues: Issue[] = [];
  if (config.cpu < 1 && config.concurrency !== 1) {
    issues.push(
      issue("unsupported-pair", ["concurrency"], {
        what: `Cloud Run with ${config.cpu} vCPU`,
        got: `concurrency ${config.concurrency}`,
        allowed: ["concurrency 1", "cpu 1"],
        source: cloudRun.source,
      }),
    );
  }
  return issues;
}

export const checkAcross: CheckAcross = taggedEverywhere((system) => ofKind(system, "service"));
