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
  expect(got.passed).toEqual(["components.warm.scale.cpu"]);
});
