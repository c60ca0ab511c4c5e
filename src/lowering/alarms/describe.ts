import type { Component } from "../../system/system.ts";
import type { Alarm } from "./field.ts";

/** What a person woken by the alarm reads first. The message itself has the threshold and the values. */
export const describe = (component: Component, name: string, alarm: Alarm): string =>
  `${alarm.metric} of ${component.key} is ${alarm.above === undefined ? "below" : "above"} what the design allows (alarm ${name}).`;
