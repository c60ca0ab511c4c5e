import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./subnet-too-small.ts";

const api = (most: number) => ({ kind: "service", image: "api", instances: [1, most], uses: { db: "readwrite" } });
const design = (most: number, cidr: string) => ({
  components: { main: { kind: "network", cidr }, api: api(most), db: { kind: "postgres", version: 17 } },
});
const gcp = { targets: { gcp: { region: "asia-northeast1" } } };

test("a /28 in each zone has no room for 10 tasks that are being replaced", () => {
  const got = check(rule, design(10, "10.0.0.0/24"));
  expect(got.failed).toEqual(["components.main.cidr"]);
  expect(got.reasons[0]).toContain("take 18 addresses a subnet while deploying; the smallest");
  expect(check(rule, design(10, "10.0.0.0/16")).passed).toEqual(["components.main.cidr"]);
});

test("stated subnets are looked at as they stand", () => {
  const components = {
    ...design(200, "10.0.0.0/16").components,
    main: { kind: "network", cidr: "10.0.0.0/16", subnets: { private: ["10.0.1.0/24"] } },
  };
  expect(check(rule, { ...gcp, components }).failed).toEqual(["components.main.subnets.private"]);
});

test("on Google Cloud only what enters the network counts", () => {
  const web = { kind: "service", image: "web", instances: [1, 900] };
  expect(check(rule, { ...gcp, components: { main: { kind: "network", cidr: "10.0.0.0/22" }, web } }).failed).toEqual([]);
});
