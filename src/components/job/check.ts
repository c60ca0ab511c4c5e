import { checkAll } from "../../design/unread.ts";
import type { Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { checkContainer } from "../../runtimes/containers/check.ts";
import { checkWholeCpu } from "../../runtimes/containers/sizes.ts";
import { checkSchedule } from "./schedule.ts";
import { metrics, type Job } from "./schema.ts";

export const check = ({ config }: Component<Job>, system: System): readonly Issue[] =>
  checkAll(
    () => checkContainer(config, system),
    () => (system.target === "gcp" ? checkWholeCpu(config, "Cloud Run jobs") : []),
    () => checkSchedule(config.schedule, system.target),
    () => checkAlarms(config.alarms, metrics),
  );
