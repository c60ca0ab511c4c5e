import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./network-range-usable.ts";

test.each(["10.0.0.0/16", "192.168.0.0/20", "172.20.0.0/16"])("%s passes", (cidr) => {
  expect(check(rule, { components: { main: { kind: "network", cidr } } }).passed).toEqual(["components.main.cidr"]);
});

test.each(["172.17.0.0/20", "172.16.0.0/15", "20.0.0.0/16"])("%s fails", (cidr) => {
  const gcp = { targets: { gcp: { region: "asia-northeast1" } } };
  expect(check(rule, { ...gcp, components: { main: { kind: "network", cidr } } }).failed).toEqual([
    "components.main.cidr",
  ]);
});
