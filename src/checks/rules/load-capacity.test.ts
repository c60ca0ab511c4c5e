import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./load-capacity.ts";

const design = (concurrency: number, target: object = { gcp: { region: "asia-northeast1" } }) => ({
  targets: target,
  requirements: { capacity: { connections: 1000 } },
  components: {
    site: { kind: "domain", name: "a.example.com", zone: "external" },
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "images" } },
    images: { kind: "service", image: "images", concurrency, instances: [1, 50] },
  },
});

test("50 instances of 5 connections fail a promise of 1000", () => {
  const got = check(rule, design(5));
  expect(got.failed).toEqual(["components.images.instances"]);
  expect(got.reasons[0]).toContain("50 instances x 5 = 250 connections");
});

test("50 of 50 pass", () => {
  expect(check(rule, design(50)).passed).toEqual(["components.images.instances"]);
});

test("on AWS the design does not say what an instance takes", () => {
  expect(check(rule, design(50, { aws: { region: "ap-northeast-1", account: "123456789012" } })).unknown).toEqual([
    "components.images.instances",
  ]);
});
