import { outputOf, type LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { ownLogDays } from "../../lowering/gcp/log-bucket.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import type { Reference } from "../../terraform/expression.ts";
import { domainOf } from "../domain/gcp.ts";
import { dnsRecords } from "../load-balancer/gcp-frontend.ts";
import { cloudStorageSite } from "./gcp/cloud_storage_site/module.gen.ts";
import { logDays, type Site } from "./schema.ts";

export const gcp: Lowering<Site, GcpGrant> = { becomes: "Cloud CDN with Cloud Storage", lower, grant };

/** What pipelines need of a site. */
export const bucketName = (site: Component): Reference => outputOf(cloudStorageSite, site, "bucket");

function lower(site: Component<Site>, context: LowerContext): void {
  const { name, config } = site;
  const { system } = context;
  if (config.host) return;
  const domain = context.the("domain", config.domain);
  context.shortName(62 - system.project.length, {
    en: "bucket before the project id",
    ja: "バケット（プロジェクト ID より前の部分）",
  });
  context.shortName(63, "load balancer", "redirect");
  for (const api of ["storage", "compute"]) enableApi(context, `${api}.googleapis.com`);
  const made = context.module(
    cloudStorageSite,
    {
      name: context.name(),
      project_id: projectId,
      region,
      domain: domainOf(domain),
      single_page_application: config.spa,
      content_security_policy: config.contentSecurityPolicy,
      access_log_retention_days: ownLogDays({ seconds: logDays(config) * 86_400 }, context),
      deletion_protection: system.protected,
    },
    {
      assertions: [
        {
          address: "google_storage_bucket.this",
          path: ["uniform_bucket_level_access"],
          equals: true,
          message: "Access follows IAM and no object's own list.",
        },
        {
          address: "google_compute_backend_bucket.this",
          path: ["enable_cdn"],
          equals: true,
          message: "Files are served from caches near the users.",
        },
      ],
    },
  );
  dnsRecords(site, domain, made("ip_address"), context);
  context.listed("urls", name, `https://${domain.config.name}`);
  context.listed("buckets", name, made("bucket"));
}

function grant(site: Component<Site>): GcpGrant {
  if (site.config.host) return {};
  return {
    environment: { [`${site.name.toUpperCase()}_BUCKET`]: bucketName(site) },
    bucket: { bucket: bucketName(site), role: "roles/storage.objectUser" },
  };
}
