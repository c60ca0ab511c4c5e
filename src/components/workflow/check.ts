import { text } from "../../text/text.ts";
import { checkAll, checkEach, ifRead } from "../../design/unread.ts";
import { formatDuration } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { checkSchedule } from "../job/schedule.ts";
import { metrics, type Step, type Workflow } from "./schema.ts";

export const check = ({ config }: Component<Workflow>, system: System): readonly Issue[] =>
  checkAll(
    () => checkEach(config.steps, (step, index) => checkStep(step, index, config.steps, system)),
    () => checkSchedule(config.schedule, system.target),
    () => checkAlarms(config.alarms, metrics),
  );

/** Longest time that a call may take: https://cloud.google.com/workflows/quotas, read 2026-11. */
const longestCall = 1800;

function checkStep(step: Step, index: number, steps: readonly Step[], system: System): readonly Issue[] {
  const at = ["steps", index];
  const [first, second] = (["run", "call", "wait"] as const).filter((one) => Object.hasOwn(step, one));
  if (first === undefined)
    return [issue("missing-key", [...at, "run"], { key: "run", expected: { type: "component", kinds: ["job"] } })];
  if (second !== undefined)
    return [issue("conflict", [...at, second], { field: second, other: first, why: "one-action" })];
  return checkAll(
    () => checkName(step, index, steps),
    () => {
      const key = step.run ?? step.call?.service;
      return key === undefined || system.components[key]
        ? []
        : [issue("absent-component", [...at, first], { got: key })];
    },
    () =>
      (["retry", "timeout"] as const)
        .filter((field) => first === "wait" && Object.hasOwn(step, field))
        .map((field) => issue("conflict", [...at, field], { field, other: "wait", why: "waits-only" })),
    () => (first === "call" ? checkCall(step, at, system) : []),
  );
}

/** Of names that are there twice the later one is told. */
const checkName = ({ name }: Step, index: number, steps: readonly Step[]): readonly Issue[] =>
  Array.from({ length: index }, (_, at) => ifRead(() => steps[at]?.name)).includes(name)
    ? [issue("name-collision", ["steps", index, "name"], { key: name, other: name, name })]
    : [];

function checkCall({ timeout }: Step, at: readonly (string | number)[], { target }: System): readonly Issue[] {
  if (target === "aws")
    return [
      issue("unsupported-on", [...at, "call"], {
        target: "aws",
        what: text(
          "calls from Step Functions to services in a private network",
          "Step Functions からプライベートネットワーク内のサービスへの呼び出し",
        ),
        instead: text(
          "Use a job that uses the service, as a step with run.",
          "サービスを利用するジョブを、run のステップとして使ってください。",
        ),
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html",
      }),
    ];
  return timeout && timeout.seconds > longestCall
    ? [issue("out-of-range", [...at, "timeout"], { got: formatDuration(timeout), min: "1s", max: "30m" })]
    : [];
}
