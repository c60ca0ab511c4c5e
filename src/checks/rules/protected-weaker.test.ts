import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./protected-weaker.ts";

const environments = { dev: {}, prod: { protected: true } };
const database = (dev: string, prod: string) => ({
  kind: "postgres",
  version: 17,
  backup: { retain: { $each: { dev, prod } } },
});

test("backups kept longer in dev than in prod fail", () => {
  const got = check(rule, {
    environments,
    components: { swapped: database("30d", "7d"), right: database("7d", "30d") },
  });
  expect(got.failed).toEqual(["components.swapped.backup.retain.$each.prod (prod/aws)"]);
  expect(got.remedies).toEqual(["Write at least 30d here, or less there."]);
  expect(got.reasons).toEqual(["7d here, 30d in dev, which is not protected."]);
  expect(got.passed).toContain("components.right.backup.retain.$each.prod (prod/aws)");
});

test("a standby in dev only, and fewer instances in prod", () => {
  const got = check(rule, {
    environments,
    components: {
      cache: { kind: "redis", highAvailability: { $each: { dev: true, prod: false } } },
      api: { kind: "service", image: "api", instances: { $each: { dev: [2, 4], prod: [1, 8] } } },
    },
  });
  expect(got.failed).toEqual([
    "components.cache.highAvailability.$each.prod (prod/aws)",
    "components.api.instances.$each.prod.0 (prod/aws)",
  ]);
});
