import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./dev-as-large-as-prod.ts";

const environments = { dev: {}, staging: {}, prod: { protected: true } };

test("the same large type in dev and prod fails; a smaller one and the smallest pass", () => {
  const got = check(rule, {
    environments,
    components: {
      same: { kind: "postgres", version: 17, size: "large" },
      less: { kind: "postgres", version: 17, size: { $each: { dev: "micro", staging: "large", prod: "large" } } },
      small: { kind: "redis" },
    },
  });
  expect(got.failed).toEqual(["components.same.size (dev/aws)"]);
  expect(got.remedies).toEqual(['Write size: each({ dev: "micro", prod: ... }).']);
  expect(got.reasons).toEqual(["db.m6g.large in dev, the same as in prod."]);
  expect(got.passed).toEqual(["components.less.size.$each.dev (dev/aws)", "components.small.size (dev/aws)"]);
});
