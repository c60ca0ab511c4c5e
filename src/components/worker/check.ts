import { text, type Text } from "../../text/text.ts";
import { checkAll } from "../../design/unread.ts";
import { formatPercentage } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { checkContainer } from "../../runtimes/containers/check.ts";
import { checkOffHours } from "../../runtimes/containers/off-hours.ts";
import { checkWholeCpu } from "../../runtimes/containers/sizes.ts";
import { metrics, type Worker } from "./schema.ts";

export function check(worker: Component<Worker>, system: System): readonly Issue[] {
  const { config } = worker;
  return checkAll(
    () => checkInstances(config),
    () => checkContainer(config, system),
    () => checkAlarms(config.alarms, metrics),
    () => checkOffHours(config, system.target, false),
    () => queue(worker, system),
    () =>
      system.target === "aws"
        ? fromZero(config)
        : checkAll(
            () => checkWholeCpu(config, "Cloud Run worker pools"),
            () => fixed(config),
          ),
  );
}

const checkInstances = ({ instances: [min, max] }: Worker): readonly Issue[] =>
  min > max ? [issue("min-over-max", ["instances"], { min, max })] : [];

/** A worker can only follow a queue that it takes messages from. */
function queue(worker: Component<Worker>, system: System): readonly Issue[] {
  const key = worker.config.scale?.queue?.component;
  if (key === undefined) return [];
  const path = ["scale", "queue", "component"];
  if (!system.components[key]) return [issue("absent-component", path, { got: key })];
  const link = system.uses.get(worker.key)?.find(({ to }) => to === key);
  return link && link.access !== "send"
    ? []
    : [issue("needs-field", path, { field: `uses.${key}`, why: "follows-queue" })];
}

/** Nothing is measured of a worker that has stopped; only a queue can wake it. */
const fromZero = ({ instances, scale }: Worker): readonly Issue[] =>
  instances[0] > 0 || scale?.queue
    ? []
    : [issue("needs-field", ["instances", 0], { field: "scale.queue", why: "wake-from-zero" })];

const source = "https://cloud.google.com/run/docs/configuring/workerpools/manual-scaling";

/** What worker pools of Cloud Run do not have. */
function fixed(config: Worker): readonly Issue[] {
  const lacks = (path: readonly (string | number)[], what: Text, instead: string, from?: string): Issue =>
    issue("unsupported-on", path, { target: "gcp", what, instead, ...(from === undefined ? {} : { source: from }) });
  return checkAll(
    () => {
      const [min, max] = config.instances;
      const instead = `instances: each({ aws: [${min}, ${max}], gcp: [${max}, ${max}] })`;
      return min < max
        ? [
            lacks(
              ["instances"],
              text("worker pools with a range of instances", "インスタンス数に幅のあるワーカープール"),
              instead,
              source,
            ),
          ]
        : [];
    },
    () =>
      Object.hasOwn(config, "scale")
        ? [
            lacks(
              ["scale"],
              text("worker pools that scale", "自動で増減するワーカープール"),
              "scale: each({ aws: { ... }, gcp: null })",
              source,
            ),
          ]
        : [],
    () => {
      const { spot } = config;
      const written = spot === true ? "true" : spot === false ? "false" : `"${formatPercentage(spot)}"`;
      const instead = `spot: each({ aws: ${written}, gcp: false })`;
      return spot === false
        ? []
        : [lacks(["spot"], text("spare capacity for worker pools", "ワーカープールの余剰キャパシティ"), instead)];
    },
  );
}
