import { expect, test } from "vitest";
import { places } from "../../../system/places.fixture.ts";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./body-beyond-inspection.ts";

const design = (body: object, firewall: object = {}, target: "aws" | "gcp" = "aws") => ({
  targets: { [target]: places[target] },
  components: {
    waf: { kind: "firewall", ...firewall },
    site: { kind: "domain", name: "api.example.com", zone: "external" },
    web: { kind: "loadBalancer", domain: "site", firewall: "waf", routes: { "/": "api" } },
    api: { kind: "service", image: "api", body },
  },
});

test("bodies larger than what the firewall reads fail", () => {
  const got = check(rule, design({ max: "1MiB" }));
  expect(got.failed).toEqual(["components.api.body.max"]);
  expect(got.reasons).toEqual(["Bodies have up to 1024 KiB; of these the firewall reads 8 KiB."]);
  expect(check(rule, design({ max: "65KiB" }, {}, "gcp")).failed).toEqual(["components.api.body.max"]);
});

test("bodies that are read to their end pass", () => {
  expect(check(rule, design({ max: "8KiB" })).passed).toEqual(["components.api.body.max"]);
  expect(check(rule, design({ max: "64KiB" }, {}, "gcp")).passed).toEqual(["components.api.body.max"]);
});

test("nothing is said of free text, or where nothing refuses", () => {
  expect(check(rule, design({ max: "1MiB", freeText: true })).failed).toEqual([]);
  expect(check(rule, design({ max: "1MiB" }, { mode: "count" })).failed).toEqual([]);
});
