import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./existing-network-subnets.ts";

const design = (subnets: object) => ({
  components: {
    main: {
      kind: "network",
      existing: { aws: { vpc: "vpc-0a1b2c3d", public: ["subnet-1"], private: ["subnet-2"], ...subnets } },
    },
    db: { kind: "postgres", version: 17 },
  },
});

test("one private subnet with a database in it fails twice", () => {
  const got = check(rule, design({}));
  expect(got.failed).toEqual(["components.main.existing.aws.private", "components.main.existing.aws.data"]);
  expect(got.reasons).toEqual([
    "1 subnet; AWS wants 2 in different zones.",
    "No data subnets are named: databases stand beside the services, with a route to the internet.",
  ]);
  expect(got.findings.map((one) => one.severity)).toEqual(["high", "low"]);
});

test("two data subnets pass", () => {
  const got = check(rule, design({ data: ["subnet-3", "subnet-4"] }));
  expect(got.failed).toEqual([]);
  expect(got.passed).toEqual(["components.main.existing.aws.data"]);
});
