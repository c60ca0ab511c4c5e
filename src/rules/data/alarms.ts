import type { Alarm, Alarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";

/** Alarms of a component by name; none where its kind has none. */
export const alarmsOf = ({ config }: Component): Alarms => (config as { alarms?: Alarms }).alarms ?? {};

/** Whether one of its alarms watches one of these metrics. */
export const watches = (component: Component, ...metrics: readonly string[]): boolean =>
  Object.values(alarmsOf(component)).some(({ metric }) => metrics.includes(metric));

export interface Named extends Alarm {
  readonly name: string;
  readonly component: Component;
}

/** Every alarm of the system. */
export const allAlarms = (system: System): readonly Named[] =>
  Object.values(system.components).flatMap((component) =>
    Object.entries(alarmsOf(component)).map(([name, alarm]) => ({ ...alarm, name, component })),
  );
