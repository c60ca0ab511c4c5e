import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./alarm-at-scaling-target.ts";

const service = (above: string, instances: [number, number] = [2, 4]) => ({
  kind: "service",
  image: "api",
  instances,
  scale: { cpu: "80%" },
  alarms: { busy: { metric: "cpu", above, notify: ["ops"] } },
});

test("nobody is told to alarm above 95%", () => {
  const tight = { ...service("85%"), scale: { cpu: "90%" } };
  const got = check(rule, { components: { ops: { kind: "channel", email: ["ops@example.com"] }, tight } });
  expect(got.remedies).toEqual(["Set it to 95% or more, which scaling failed to prevent."]);
});

test("what does not follow the CPU, other metrics and Google Cloud are not asked", () => {
  const ops = { kind: "channel", email: ["ops@example.com"] };
  const memory = { ...service("80%"), alarms: { full: { metric: "memory", above: "10%", notify: ["ops"] } } };
  const loose = { ...service("10%"), scale: undefined };
  for (const targets of [
    { aws: { region: "ap-northeast-1", account: "123456789012" } },
    { gcp: { region: "asia-northeast1" } },
  ]) {
    const components = "aws" in targets ? { ops, memory, loose } : { ops, same: service("80%") };
    const got = check(rule, { targets, components });
    expect([...got.failed, ...got.passed]).toEqual([]);
  }
});

test("an alarm at the target fails, above it passes, and a fixed number is not asked", () => {
  const got = check(rule, {
    components: {
      ops: { kind: "channel", email: ["ops@example.com"] },
      same: service("80%"),
      above: service("90%"),
      fixed: service("80%", [2, 2]),
    },
  });
  expect(got.failed).toEqual(["components.same.alarms.busy.above"]);
  expect(got.remedies).toEqual(["Set it to 90% or more, which scaling failed to prevent."]);
  expect(got.reasons).toEqual(["It fires above 80%, and scaling keeps the CPU at 80%."]);
  expect(got.passed).toEqual(["components.above.alarms.busy.above"]);
});
