import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./postgres-storage-headroom.ts";

const db = (storage: object) => ({ kind: "postgres", version: 17, storage });
const components = {
  close: db({ size: "100GiB", max: "125GiB" }),
  exact: db({ size: "100GiB", max: "126GiB" }),
  fixed: db({ size: "100GiB" }),
};

test("less than 26% of room fails", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.close.storage.max"]);
  expect(got.reasons).toEqual(["100GiB may grow to 125GiB, where 126GiB is the least that RDS advises."]);
  expect(got.findings[0]?.fix).toEqual({ value: "200GiB", safe: true });
  expect(got.passed).toEqual(["components.exact.storage.max"]);
});
