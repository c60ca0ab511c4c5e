import { expect, test } from "vitest";
import { lookup } from "../../pricing/catalog/catalog.ts";
import { check } from "../rule.fixture.ts";
import { rule } from "./arm64-cheaper.ts";

test("x86_64 is named for images of the team, as information", () => {
  const got = check(rule, {
    components: {
      intel: { kind: "service", image: "api" },
      arm: { kind: "service", image: "api", architecture: "arm64" },
      theirs: { kind: "service", image: "docker.io/library/nginx:1.29" },
    },
  });
  expect(got.failed).toEqual(["components.intel.architecture"]);
  expect(got.passed).toEqual(["components.arm.architecture"]);
  expect(got.findings[0]?.severity).toBe("info");
});

test("what it says of the price is what the catalog says", () => {
  const price = (product: string) =>
    Number(lookup(`aws/fargate/${product}-vcpu`, "ap-northeast-1", "2026-11-22")?.tiers[0]?.price);
  expect(price("x86") / price("arm")).toBeCloseTo(1.25, 2);
  const got = check(rule, { components: { intel: { kind: "service", image: "api" } } });
  expect(got.reasons[0]).toMatch(/costs a quarter more than on arm64/);
});
