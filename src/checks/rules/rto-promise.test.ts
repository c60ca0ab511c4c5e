import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./rto-promise.ts";

const design = (rto: string) => ({
  requirements: { rto },
  components: { db: { kind: "postgres", version: 17, highAvailability: true, storage: { size: "20GiB" } } },
});

test("two minutes fail, since a restore is not done in them; a day passes", () => {
  const got = check(rule, design("2m"));
  expect(got.failed).toEqual(["requirements.rto"]);
  expect(got.reasons[0]).toMatch(/^2 min is promised: db /);
  expect(check(rule, design("24h")).passed).toEqual(["requirements.rto"]);
});
