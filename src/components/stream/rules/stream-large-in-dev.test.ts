import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./stream-large-in-dev.ts";

const topics = { a: {} };
const environments = { dev: {} };

test("large brokers and serverless fail on AWS, the default passes", () => {
  const got = check(rule, {
    environments,
    components: {
      large: { kind: "stream", topics, size: { aws: "kafka.m7g.large" } },
      idle: { kind: "stream", topics, mode: "serverless" },
      small: { kind: "stream", topics },
    },
  });
  expect(got.failed).toEqual(["components.large.size.aws", "components.idle.mode"]);
  expect(got.fixes).toEqual(["components.large.size.aws: kafka.t3.small (asks)"]);
  expect(got.remedies).toEqual(["Write kafka.t3.small.", 'mode: "provisioned" with kafka.t3.small is cheaper.']);
  expect(got.reasons).toEqual([
    "kafka.m7g.large in dev; kafka.t3.small is the smallest.",
    "A serverless cluster costs about $550 per month before any data.",
  ]);
  expect(got.passed).toEqual(["components.small.size.aws"]);
});

test("more than 3 vCPUs fail on Google Cloud", () => {
  const got = check(rule, {
    targets: { gcp: { region: "asia-northeast1" } },
    environments,
    components: { large: { kind: "stream", topics, size: { gcp: { cpu: 6, memory: "24GiB" } } } },
  });
  expect(got.failed).toEqual(["components.large.size.gcp.cpu"]);
});
