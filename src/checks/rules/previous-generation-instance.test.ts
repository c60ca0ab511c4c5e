import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./previous-generation-instance.ts";

const components = {
  dev: { kind: "postgres", version: 15, size: { aws: "db.t3.micro" } },
  prod: { kind: "postgres", version: 15, size: { aws: "db.r5.large" } },
  huge: { kind: "postgres", version: 15, size: { aws: "db.r5.24xlarge" } },
  now: { kind: "postgres", version: 16, size: { aws: "db.r6g.large" } },
  portable: { kind: "postgres", version: 16, size: "small" },
  cache: { kind: "redis", size: { aws: "cache.t3.micro" } },
  events: { kind: "stream", size: { aws: "kafka.m5.large" }, topics: { a: {} } },
  small: { kind: "stream", size: { aws: "kafka.t3.small" }, topics: { a: {} } },
};

test("t3, m5 and r5 fail with what replaces them", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual([
    "components.dev.size.aws",
    "components.prod.size.aws",
    "components.cache.size.aws",
    "components.events.size.aws",
  ]);
  expect(got.remedies).toEqual([
    "Write db.t4g.micro. Changing it restarts the instance in its maintenance window, or fails over where there is a standby.",
    "Write db.r6g.large. Changing it restarts the instance in its maintenance window, or fails over where there is a standby.",
    "Write cache.t4g.micro. Changing it restarts the instance in its maintenance window, or fails over where there is a standby.",
    "Write kafka.m7g.large. Changing it restarts the instance in its maintenance window, or fails over where there is a standby.",
  ]);
  expect(got.reasons).toEqual([
    "db.t3.micro is of an older generation; db.t4g.micro has as many vCPUs and as much memory for about 10% less.",
    "db.r5.large is of an older generation; db.r6g.large has as many vCPUs and as much memory for about 10% less.",
    "cache.t3.micro is of an older generation; cache.t4g.micro has as many vCPUs and as much memory for about 4% less.",
    "kafka.m5.large is of an older generation; kafka.m7g.large has as many vCPUs and as much memory for about 3% less.",
  ]);
  expect(got.findings.map((one) => one.fix?.value)).toEqual([
    "db.t4g.micro",
    "db.r6g.large",
    "cache.t4g.micro",
    "kafka.m7g.large",
  ]);
  expect(got.passed).toEqual(["components.huge.size.aws", "components.now.size.aws", "components.small.size.aws"]);
});
