import { expect, test } from "vitest";
import type { Component } from "../../system/system.ts";
import type { LowerContext } from "../context.ts";
import { takesEvents } from "./events.ts";

const told = { instances: [1, 2], alarms: { busy: { notify: ["ops"] } } };

test("a channel takes events of what its kind says so of, whatever fields that has", () => {
  const context = (kind: string): LowerContext => {
    const kinds = { silent: { clouds: { aws: {} } }, telling: { clouds: { aws: { publishesTo: () => ["ops"] } } } };
    const system = { target: "aws", runtime: "containers", components: { api: { key: "api", kind, config: told } } };
    return { kinds, system } as unknown as LowerContext;
  };
  const channel = (key: string): Component => ({ key }) as Component;
  expect(takesEvents(channel("ops"), context("silent"))).toBe(false);
  expect(takesEvents(channel("ops"), context("telling"))).toBe(true);
  expect(takesEvents(channel("other"), context("telling"))).toBe(false);
});
