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
