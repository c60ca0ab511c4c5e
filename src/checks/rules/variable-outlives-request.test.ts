import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./variable-outlives-request.ts";

const gcp = { targets: { gcp: { region: "asia-northeast1" } } };
const service = {
  kind: "service",
  image: "hitl",
  timeout: "300s",
  environment: { HITL_TIMEOUT_SECONDS: "30", MAX_FEEDBACK_WAIT_TIME: "1800", PATIENCE_TIMEOUT: "10m", NAME: "9999" },
};

test("waits that are longer than the request fail, by the value of the variable", () => {
  const got = check(rule, { ...gcp, components: { hitl: service } });
  expect(got.failed).toEqual([
    "components.hitl.environment.MAX_FEEDBACK_WAIT_TIME",
    "components.hitl.environment.PATIENCE_TIMEOUT",
  ]);
  expect(got.remedies).toEqual([
    "Raise hitl.timeout (60m at most on Cloud Run), or wait outside the request: a queue, a worker, and a client that asks again.",
    "Raise hitl.timeout (60m at most on Cloud Run), or wait outside the request: a queue, a worker, and a client that asks again.",
  ]);
  expect(got.passed).toEqual(["components.hitl.environment.HITL_TIMEOUT_SECONDS"]);
  expect(got.reasons[0]).toBe("It waits 30 min, and requests end after 5m (hitl.timeout).");
});

test("a service that no request limit is known of is not asked", () => {
  const got = check(rule, { components: { hitl: service } });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
