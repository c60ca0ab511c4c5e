import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { ownImage } from "../registry/images.ts";
import { hasNat } from "../network/aws.ts";
import type { Network } from "../network/schema.ts";
import { cloudRun } from "./limits.ts";
import { secretsAmong } from "./plain-variables.ts";
import { routedBy } from "./routes.ts";
import { metrics, type Service } from "./schema.ts";
import { checkSize } from "./sizes.ts";

export function check(service: Component<Service>, system: System): readonly Issue[] {
  const { config } = service;
  const [min, max] = config.instances;
  return [
    ...(min > max ? [issue("min-over-max", ["instances"], { min, max })] : []),
    ...checkSize(config, system.target),
    ...secretsAmong(config.environment),
    ...reserved(config.environment),
    ...checkAlarms(config.alarms, metrics),
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
  const [network] = ofKind<Network>(system, "network");
  if (network && !hasNat(network)) {
    issues.push(issue("needs-field", [], { field: `components.${network.key}.nat`, why: "image-pull" }));
  }
  return issues;
}

function checkGcp(config: Service): readonly Issue[] {
  const issues: Issue[] = [];
  if (config.architecture === "arm64") {
    issues.push(
      issue("unsupported-on", ["architecture"], {
        target: "gcp",
        what: "arm64",
        instead: 'each({ aws: "arm64", gcp: "x86_64" })',
        source: "https://cloud.google.com/run/docs/container-contract",
      }),
    );
  }
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
  if (!ownImage(config.image) && !pullable(config.image)) {
    issues.push(
      issue("unsupported-on", ["image"], {
        target: "gcp",
        what: config.image,
        instead: "an image on Docker Hub (docker.io), or one in Artifact Registry (*.pkg.dev)",
        source: cloudRun.imageSource,
      }),
    );
  }
  return issues;
}

/** Cloud Run pulls from Artifact Registry and Docker Hub only. */
function pullable(image: string): boolean {
  const [host = ""] = image.split("/");
  const named = host.includes(".") || host.includes(":") || host === "localhost";
  return !named || host === "docker.io" || /(?:^|\.)(?:pkg\.dev|gcr\.io)$/.test(host);
}

/**
 * Whether pipelines deploy the image or Terraform does must be the same everywhere: Terraform cannot
 * ignore changes in one environment and follow them in another.
 */
export function checkAcross(systems: readonly System[]): readonly { system: System; issue: Issue }[] {
  const tagged = new Map<string, boolean>();
  return systems.flatMap((system) =>
    ofKind<Service>(system, "service").flatMap((service) => {
      const own = ownImage(service.config.image);
      const id = `${system.target} ${service.key}`;
      const stated = own === undefined || own.tag !== undefined;
      const first = tagged.get(id);
      if (first === undefined) tagged.set(id, stated);
      if (first === undefined || first === stated) return [];
      const facts = { field: "image", other: "image", why: "tag-everywhere" };
      return [{ system, issue: issue("conflict", ["components", service.key, "image"], facts) }];
    }),
  );
}
