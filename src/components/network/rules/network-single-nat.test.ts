import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./network-single-nat.ts";

const network = (fields: object) => ({
  components: { main: { kind: "network", ...fields }, app: { kind: "service", image: "app" } },
});

test("one way out for two zones fails in a protected environment", () => {
  const got = check(rule, network({}));
  expect(got.failed).toEqual(["components.main.nat"]);
  expect(got.reasons).toEqual(["1 outbound route for 2 zones: when its zone fails, nothing can leave the network."]);
  expect(got.findings[0]?.fix).toEqual({ value: 2, safe: false });
  expect(check(rule, network({ nat: { instances: 1 } })).failed).toEqual(["components.main.nat"]);
});

test("one a zone passes", () => {
  expect(check(rule, network({ nat: 2 })).passed).toEqual(["components.main.nat"]);
});

test("elsewhere, and on Google Cloud, one will do", () => {
  expect(check(rule, { ...network({}), environments: { dev: {} } }).failed).toEqual([]);
  expect(check(rule, { ...network({}), targets: { gcp: { region: "asia-northeast1" } } }).failed).toEqual([]);
});

test("nothing is asked where nothing goes out", () => {
  const got = check(rule, { components: { main: { kind: "network" } } });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
