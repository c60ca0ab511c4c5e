import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { checkSchedule } from "../job/schedule.ts";
import { metrics, type Step, type Workflow } from "./schema.ts";

export const check = ({ config }: Component<Workflow>, system: System): readonly Issue[] => [
  ...config.steps.flatMap((step, index) => checkStep(step, ["steps", index], config.steps.slice(0, index), system)),
  ...checkSchedule(config.schedule, system.target),
  ...checkAlarms(config.alarms, metrics),
];

/** Longest time that a call may take: https://cloud.google.com/workflows/quotas, read 2026-11. */
const longestCall = 1800;

function checkStep(
  step: Step,
  at: readonly (string | number)[],
  earlier: readonly Step[],
  system: System,
): readonly Issue[] {
  const kinds = (["run", "call", "wait"] as const).filter((one) => step[one] !== undefined);
  const [first, second] = kinds;
  if (first === undefined) return [issue("missing-key", [...at, "run"], { key: "run", expected: "job" })];
  if (second !== undefined)
    return [issue("conflict", [...at, second], { field: second, other: first, why: "one-action" })];
  const issues: Issue[] = [];
  if (earlier.some((one) => one.name === step.name))
    issues.push(issue("name-collision", [...at, "name"], { key: step.name, other: step.name, name: step.name }));
  const key = step.run ?? step.call?.service;
  if (key !== undefined && !system.components[key])
    issues.push(
      issue("needs-component", [...at, first], { kind: step.run === undefined ? "service" : "job", why: key }),
    );
  for (const field of ["retry", "timeout"] as const)
    if (step.wait !== undefined && step[field] !== undefined)
      issues.push(issue("conflict", [...at, field], { field, other: "wait", why: "waits-only" }));
  if (step.call && system.target === "aws")
    issues.push(
      issue("unsupported-on", [...at, "call"], {
        target: "aws",
        what: "calls of Step Functions to services in a private network",
        instead: "a job that uses the service, as a step with run",
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html",
      }),
    );
  else if (step.call && step.timeout && step.timeout.seconds > longestCall)
    issues.push(issue("out-of-range", [...at, "timeout"], { got: `${step.timeout.seconds}s`, min: "1s", max: "30m" }));
  return issues;
}
