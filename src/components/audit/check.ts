import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import type { Audit } from "./schema.ts";

export function check({ config }: Component<Audit>, system: System): readonly Issue[] {
  const issues: Issue[] = [];
  const { trail, changes, cis } = config;
  if (!trail && changes) issues.push(issue("missing-key", ["trail"], { key: "trail", expected: '{ retain: "365d" }' }));
  if (system.target === "aws" && !trail && cis)
    issues.push(issue("missing-key", ["trail"], { key: "trail", expected: '{ retain: "365d" }' }));
  for (const [field, span] of [
    ["trail", trail?.retain],
    ["export", config.export?.retain],
  ] as const) {
    if (span && span.seconds % 86_400 !== 0)
      issues.push(
        issue("bad-format", [field, "retain"], {
          got: `${span.seconds}s`,
          expected: "whole-days",
          examples: ["365d"],
        }),
      );
  }
  if (system.target === "aws" && config.export) {
    issues.push(
      issue("unsupported-on", ["export"], {
        target: "aws",
        what: "a log export for a whole account",
        instead:
          "The trail is in a bucket already; logs of components stay in CloudWatch as long as their retention says. Write each({ gcp: { ... }, aws: null }).",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3Export.html",
      }),
    );
  }
  return issues;
}

/** An account has one configuration recorder a region, and a project one audit configuration. */
export function checkAcross(systems: readonly System[]): readonly { system: System; issue: Issue }[] {
  const first = new Map<string, string>();
  return systems.flatMap((system) =>
    Object.values(system.components).flatMap((component) => {
      const place = component.kind === "audit" ? placeOf(component as Component<Audit>, system) : undefined;
      if (place === undefined) return [];
      const other = first.get(place);
      if (other === undefined) {
        first.set(place, `${system.environment}/${component.key}`);
        return [];
      }
      return [{ system, issue: issue("duplicate-singleton", ["components", component.key], { kind: "audit", other }) }];
    }),
  );
}

/** Accounts that the design does not state may well differ. */
function placeOf({ config }: Component<Audit>, { target, account, project, region }: System): string | undefined {
  if (target === "gcp") return config.trail ? `gcp ${project}` : undefined;
  return config.changes && account !== undefined ? `aws ${account} ${region}` : undefined;
}
