import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./collector-memory.ts";

const small = { kind: "service", image: "api", cpu: 0.25, memory: "512MiB" };

test("tracing in 512 MiB fails", () => {
  const got = check(rule, {
    components: {
      traced: { ...small, tracing: true },
      plain: small,
      roomy: { ...small, memory: "1GiB", tracing: true },
    },
  });
  expect(got.failed).toEqual(["components.traced.memory"]);
  expect(got.fixes).toEqual(["components.traced.memory: 1GiB (asks)"]);
  expect(got.reasons).toEqual(["The container and the collector share 0.25 vCPU and 512MiB."]);
  expect(got.passed).toEqual(["components.roomy.memory"]);
});
