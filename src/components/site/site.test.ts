import { describe, expect, test } from "vitest";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const www = { kind: "domain", name: "example.com", zone: { existing: "example.com" } };
const front = { kind: "site", domain: "www", spa: true, contentSecurityPolicy: "default-src 'self'" };
const components = { www, front, publish: { kind: "job", image: "todo-publish:1", uses: { front: "deploy" } } };

describe("a site on AWS", () => {
  const { at, has, written } = lowered(components);

  test("is read by its distribution and nobody else", () => {
    expect(at("module.front.module.files.aws_s3_bucket_public_access_block.this").args.restrict_public_buckets).toBe(
      true,
    );
    expect(written("module.front.module.files.aws_s3_bucket_policy.this")).toContain(
      "module.front.aws_cloudfront_distribution.this",
    );
  });

  test("is served over HTTPS alone, with a certificate where CloudFront looks for it", () => {
    expect(written("aws_cloudfront_distribution.this")).toContain('"viewer_protocol_policy":"redirect-to-https"');
    expect(at("aws_acm_certificate.this").args.region).toBe("us-east-1");
    expect(written("aws_cloudfront_distribution.this")).toContain("module.www.aws_acm_certificate_validation.this");
    expect(has('module.front.aws_route53_record.this["example.com AAAA"]')).toBe(true);
  });

  test("leads paths of pages to index.html", () => {
    expect(written("aws_cloudfront_function.this")).toContain('request.uri = \\"/index.html\\"');
    const folders = lowered({ www, front: { ...front, spa: false } }).written("aws_cloudfront_function.this");
    expect(folders).toContain("endsWith");
  });

  test("is deployed by whoever is connected, and its caches refreshed", () => {
    const policy = written('aws_iam_role_policy.task["front"]');
    expect(policy).toContain("s3:PutObject");
    expect(policy).toContain("cloudfront:CreateInvalidation");
  });

  test("has its requests on record", () => {
    expect(written("aws_cloudwatch_log_delivery_source.this")).toContain("aws_cloudfront_distribution.this");
    expect(written("module.access_logs.aws_s3_bucket_lifecycle_configuration.this[0]")).toContain('"days":90');
  });
});

describe("a site on Google Cloud", () => {
  const { at, has, written } = lowered(components, { target: "gcp" });

  test("is served from caches, with headers that protect its users", () => {
    const backend = at("google_compute_backend_bucket.this").args;
    expect(backend.enable_cdn).toBe(true);
    expect(backend.custom_response_headers).toContain("Content-Security-Policy: default-src 'self'");
  });

  test("can be read file by file, not listed", () => {
    expect(at("google_storage_bucket_iam_member.public").args.role).toBe("roles/storage.legacyObjectReader");
  });

  test("gives index.html for what is missing, when it is one page", () => {
    expect(written("google_compute_url_map.this")).toContain('"override_response_code":200');
    const many = lowered({ www, front: { ...front, spa: false } }, { target: "gcp" }).written(
      "google_compute_url_map.this",
    );
    expect(many).not.toContain("override_response_code");
  });

  test("is deployed by whoever is connected", () => {
    expect(has('google_storage_bucket_iam_member.access["front"]')).toBe(true);
  });
});

describe("a site that somebody else hosts", () => {
  const hosted = { kind: "site", host: { vendor: "Vercel", url: "https://example.com" } };

  test.each(["aws", "gcp"] as const)("creates nothing on %s", (target) => {
    expect(lowered({ front: hosted }, { target }).resources).toEqual([]);
  });

  test("has no settings of its own", () => {
    expect(problemsOf({ front: { ...hosted, spa: true } })).toEqual(["no-effect components.front.spa"]);
    expect(problemsOf({ front: hosted })).toEqual([]);
  });
});

test("a site needs a domain to itself", () => {
  const api = { kind: "service", image: "todo-api:1" };
  const entry = { kind: "loadBalancer", domain: "www", routes: { "/": "api" } };
  expect(problemsOf({ front: { kind: "site" } })).toEqual(["missing-key components.front.domain"]);
  expect(problemsOf({ www, front, api, entry })).toEqual(["conflict components.front.domain"]);
  expect(problemsOf({ www, front, second: front })).toEqual(["conflict components.second.domain"]);
  expect(problemsOf({ www, front })).toEqual([]);
});
