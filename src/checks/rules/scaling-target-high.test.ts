import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./scaling-target-high.ts";

test("85% fails, 80% passes, unwritten is not asked", () => {
  const service = { kind: "service", image: "api" };
  const got = check(rule, {
    components: {
      hot: { ...service, scale: { cpu: "85%" } },
      warm: { ...service, scale: { cpu: "80%" } },
      unsaid: service,
      worker: { kind: "worker", image: "w", scale: { cpu: "90%" } },
    },
  });
  expect(got.failed).toEqual(["components.hot.scale.cpu", "components.worker.scale.cpu"]);
  expect(got.fixes).toEqual(["components.hot.scale.cpu: 70% (asks)", "components.worker.scale.cpu: 70% (asks)"]);
  expect(got.reasons).toEqual([
    "Instances are added over 85%; 80% leaves room for those that are starting.",
    "Instances are added over 90%; 80% leaves room for those that are starting.",
  ]);
  expect(got.passed).toEqual(["components.warm.scale.cpu"]);
});
