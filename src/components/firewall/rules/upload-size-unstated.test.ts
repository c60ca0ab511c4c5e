import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./upload-size-unstated.ts";

const design = (api: object, firewall: object = {}, bucket: object = {}) => ({
  components: {
    waf: { kind: "firewall", ...firewall },
    site: { kind: "domain", name: "api.example.com", zone: "external" },
    web: { kind: "loadBalancer", domain: "site", firewall: "waf", routes: { "/": "api" } },
    files: { kind: "bucket", ...bucket },
    api: { kind: "service", image: "api", uses: { files: "readwrite" }, ...api },
  },
});

test("a service that writes to a bucket fails behind rules that refuse large bodies", () => {
  const got = check(rule, design({}));
  expect(got.failed).toEqual(["components.api.body.max"]);
  expect(got.reasons).toEqual(["It writes to a bucket, and the firewall refuses what is above 8 KiB."]);
});

test("it passes once it says how large they are, or takes free text", () => {
  expect(check(rule, design({ body: { max: "10MiB" } })).passed).toEqual(["components.api.body.max"]);
  expect(check(rule, design({ body: { freeText: true } })).passed).toEqual(["components.api.body.max"]);
});

test("nothing is asked where nothing refuses, or where files go past the service", () => {
  for (const one of [
    design({ uses: { files: "read" } }),
    design({}, { mode: "count" }),
    design({}, { rules: ["sqlInjection"] }),
    design({}, { aws: { countOnly: { common: ["SizeRestrictions_BODY"] } } }),
    design({}, {}, { signedUrls: true }),
  ]) {
    expect(check(rule, one).failed).toEqual([]);
  }
});
