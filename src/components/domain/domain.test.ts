import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor, type Kinds } from "../../build/build.ts";
import { resolve } from "../../system/resolve.ts";
import { address, type Resource, type Target } from "../../terraform/graph.ts";
import { domain } from "./index.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const kinds: Kinds = { domain };

const design = (site: object) => ({
  name: "todo",
  targets: { aws: { region: "ap-northeast-1" }, gcp: { region: "asia-northeast1" } },
  environments: { prod: { protected: true } },
  components: { site: { kind: "domain", ...site } },
});

function lowered(site: object, target: Target) {
  const graph = lowerDesign(design(site), kinds, schemas, [target]).graphs[0];
  const resources: Record<string, Resource> = {};
  for (const resource of graph?.resources ?? []) resources[address(resource)] = resource;
  return { resources, outputs: (graph?.outputs ?? []).map((output) => output.name) };
}

const problems = (site: object) =>
  resolve(design(site), kinds).issues.map((one) => `${one.code} ${one.path.slice(2).join(".")}`);

describe("a domain with a zone of its own", () => {
  const site = { name: "example.com", alternatives: ["*.example.com"], zone: { managed: true } };

  it("waits on AWS for the certificate, proven by one record for a name and its wildcard", () => {
    const { resources, outputs } = lowered(site, "aws");
    expect(resources["aws_route53_zone.site"]?.lifecycle?.prevent_destroy).toBe(true);
    expect(Object.keys(resources["aws_route53_record.site_validation"]?.forEach ?? {})).toEqual(["example.com"]);
    expect(resources["aws_acm_certificate_validation.site"]).toBeDefined();
    expect(outputs).toContain("site_name_servers");
  });

  it("is signed on Google Cloud and has a certificate for each name", () => {
    const { resources } = lowered(site, "gcp");
    expect(resources["google_dns_managed_zone.site"]?.args.dnssec_config).toEqual({ state: "on" });
    expect(Object.keys(resources["google_certificate_manager_dns_authorization.site"]?.forEach ?? {})).toEqual([
      "example.com",
    ]);
    expect(Object.keys(resources["google_certificate_manager_certificate_map_entry.site"]?.forEach ?? {})).toEqual([
      "example.com",
      "*.example.com",
    ]);
  });
});

describe("a domain in a zone that is there", () => {
  it("looks the zone up: by DNS name on AWS, by its own name on Google Cloud", () => {
    const site = { name: "todo.example.com", zone: { existing: "example.com" } };
    expect(lowered(site, "aws").resources["data.aws_route53_zone.site_existing"]?.args).toEqual({
      name: "example.com",
      private_zone: false,
    });
    expect(lowered(site, "gcp").resources["data.google_dns_managed_zone.site_existing"]?.args).toEqual({
      name: "example-com",
    });
  });
});

describe("a domain whose DNS is somebody else's", () => {
  it.each(["aws", "gcp"] as const)("gets no zone and no record on %s, but says what to enter", (target) => {
    const { resources, outputs } = lowered({ name: "todo.example.com", zone: "external" }, target);
    expect(Object.keys(resources).filter((one) => /zone|record|validation/.test(one))).toEqual([]);
    expect(outputs).toEqual(["site_validation_records"]);
  });
});

describe("names", () => {
  it("pass when they are in the zone", () => {
    expect(
      problems({ name: "todo.example.com", alternatives: ["*.example.com"], zone: { existing: "example.com" } }),
    ).toEqual([]);
  });
  it("fail outside of the zone", () => {
    expect(problems({ name: "todo.example.com", zone: { existing: "example.org" } })).toEqual(["bad-format name"]);
    expect(problems({ name: "www.example.com", alternatives: ["example.com"], zone: { managed: true } })).toEqual([
      "bad-format alternatives.0",
    ]);
  });
  it("fail when given twice", () => {
    expect(problems({ name: "example.com", alternatives: ["example.com"], zone: "external" })).toEqual([
      "name-collision alternatives.0",
    ]);
  });
  it("fail on AWS when the first one is too long for a certificate", () => {
    const name = `${"a".repeat(60)}.example.com`;
    expect(problems({ name, zone: "external" })).toEqual(["name-too-long name"]);
    expect(problems({ name: "short.example.com", alternatives: [name], zone: "external" })).toEqual([]);
  });
  it("fail when they are no DNS names", () => {
    expect(problems({ name: "https://example.com", zone: "external" })).toEqual(["bad-format name"]);
  });
});
