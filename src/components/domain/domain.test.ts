import { describe, expect, it } from "vitest";
import { lowered as loweredDesign, lowerOne, problemsOf, type OptionsOfOne } from "../lowered.fixture.ts";

const options = { key: "site", protected: true, targets: { aws: {}, gcp: {} } };
const lowered = (site: object, more: OptionsOfOne = {}) => lowerOne("domain", site, { ...options, ...more });
const problems = (site: object) => problemsOf("domain", site, options);

describe("a domain with a zone of its own", () => {
  const site = { name: "example.com", alternatives: ["*.example.com"], zone: { managed: true } };

  it("finds it on AWS by its name, as the root of the account makes it", () => {
    expect(lowered(site).at("data.aws_route53_zone.this[0]").args).toEqual({
      name: "example.com",
      private_zone: false,
    });
    expect(lowered(site, { account: true }).at('aws_route53_zone.this["example.com"]').args).toMatchObject({
      name: "example.com",
      force_destroy: false,
    });
  });

  it("waits on AWS for the certificate, proven by one record for a name and its wildcard", () => {
    const { at, ids, outputs } = lowered(site);
    expect(ids.filter((id) => id.includes("aws_route53_record"))).toEqual([
      'module.site.aws_route53_record.validation["example.com"]',
    ]);
    expect(at("aws_acm_certificate_validation.this")).toBeDefined();
    expect(outputs).toEqual([]);
    expect(lowered(site, { account: true }).outputs.map(({ name }) => name)).toContain("public_zones_name_servers");
  });

  it("is signed on Google Cloud and has a certificate for each name", () => {
    const { resources } = lowered(site, { target: "gcp" });
    const { at } = lowered(site, { target: "gcp", account: true });
    const names = (type: string) => resources.filter((one) => one.type === type).map(({ index }) => index);
    expect(at('google_dns_managed_zone.this["example.com"]').args.dnssec_config).toEqual({ state: "on" });
    expect(names("google_certificate_manager_dns_authorization")).toEqual(["example.com"]);
    expect(new Set(names("google_certificate_manager_certificate_map_entry"))).toEqual(
      new Set(["example.com", "*.example.com"]),
    );
  });
});

describe("a domain in a zone that is there", () => {
  it("has the zone by its DNS name on AWS, by its own name on Google Cloud", () => {
    const site = { name: "todo.example.com", zone: { existing: "example.com" } };
    expect(lowered(site).at("data.aws_route53_zone.this[0]").args).toEqual({
      name: "example.com",
      private_zone: false,
    });
    const { args, ids } = lowered(site, { target: "gcp" });
    expect(args('google_dns_record_set.validation["todo.example.com"]')).toMatchObject({ managed_zone: "example-com" });
    expect(ids.filter((id) => id.includes("google_dns_managed_zone"))).toEqual([]);
  });
});

describe("a domain whose DNS is somebody else's", () => {
  it.each(["aws", "gcp"] as const)("gets no zone and no record on %s, but says what to enter", (target) => {
    const { ids, outputs } = lowered({ name: "todo.example.com", zone: "external" }, { target });
    expect(ids.filter((one) => /zone|record/.test(one))).toEqual([]);
    expect(outputs.map(({ name }) => name)).toEqual(["validation_records"]);
  });
});

describe("the certificate on AWS", () => {
  const www = { kind: "domain", name: "example.com", zone: "external" };
  const regionOf = (front: object) => loweredDesign({ www, front }).args("module.www.aws_acm_certificate.this").region;
  it("is made where CloudFront looks for it when a site serves the names, and else where load balancers do", () => {
    expect(regionOf({ kind: "site", domain: "www" })).toBe("us-east-1");
    expect(regionOf({ kind: "site", host: { vendor: "Vercel", url: "https://example.com" } })).toBeUndefined();
  });
});

describe("names", () => {
  it("pass when they are in the zone", () => {
    expect(
      problems({ name: "todo.example.com", alternatives: ["*.example.com"], zone: { existing: "example.com" } }),
    ).toEqual([]);
  });
  it("fail outside of the zone", () => {
    expect(problems({ name: "todo.example.com", zone: { existing: "example.org" } })).toEqual([
      "bad-format components.site.name",
    ]);
    expect(problems({ name: "www.example.com", alternatives: ["example.com"], zone: { managed: true } })).toEqual([
      "bad-format components.site.alternatives.0",
    ]);
  });
  it("fail when given twice", () => {
    expect(problems({ name: "example.com", alternatives: ["example.com"], zone: "external" })).toEqual([
      "name-collision components.site.alternatives.0",
    ]);
  });
  it("fail on AWS when the first one is too long for a certificate, on Google Cloud when any is for its entry", () => {
    const name = `${"a".repeat(60)}.example.com`;
    expect(problems({ name, zone: "external" })).toEqual(["name-too-long components.site.name"]);
    const second = { name: "short.example.com", alternatives: [name], zone: "external" };
    expect(problemsOf("domain", second, { key: "site", target: "aws" })).toEqual([]);
    expect(problemsOf("domain", second, { key: "site", target: "gcp" })).toEqual(["name-too-long components.site"]);
  });
  it("fail when they are no DNS names", () => {
    expect(problems({ name: "https://example.com", zone: "external" })).toEqual(["bad-format components.site.name"]);
  });
});
