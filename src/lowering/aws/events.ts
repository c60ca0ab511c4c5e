import type { Component } from "../../system/system.ts";
import type { LowerContext } from "../context.ts";
import { loweringOf } from "../kind.ts";

/** Whether rules of EventBridge publish to the topic of a channel, as the kinds of those say whose events it hears of. */
export const takesEvents = (channel: Component, { system, kinds }: LowerContext): boolean =>
  Object.values(system.components).some((component) => {
    const kind = kinds[component.kind];
    return kind !== undefined && loweringOf(kind, system).publishesTo?.(component).includes(channel.key) === true;
  });
