import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./subnet-addresses-short.ts";

const design = (cidr: string) => ({
  targets: { gcp: { region: "asia-northeast1" } },
  components: {
    main: { kind: "network", cidr: "10.0.0.0/16", subnets: { private: [cidr] } },
    chat: { kind: "service", image: "chat", instances: [2, 100] },
  },
});

test("a hundred instances in a /24 fail on Cloud Run, which takes two addresses each for two revisions", () => {
  const got = check(rule, design("10.0.2.0/24"));
  expect(got.failed).toEqual(["components.main.subnets.private"]);
  expect(got.reasons[0]).toContain("100 instances x 4 during a deployment = 400 of 252 addresses");
});

test("a /23 passes", () => {
  expect(check(rule, design("10.0.2.0/23")).passed).toEqual(["components.main.subnets.private"]);
});
