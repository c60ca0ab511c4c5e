import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import type { Reference } from "../../terraform/expression.ts";
import { domainOf } from "../domain/aws.ts";
import { isExternal } from "../domain/names.ts";
import { cloudfrontSite } from "./aws/cloudfront_site/module.gen.ts";
import { logDays, type Site } from "./schema.ts";

export const aws: Lowering<Site, AwsGrant> = {
  becomes: "Amazon CloudFront with Amazon S3",
  lower,
  keeps: ["s3"],
  grant,
};

/** Leave to upload a new version and to make it seen. */
const deployPolicy = (site: Component): Reference => outputOf(cloudfrontSite, site, "deploy_policy");

function lower(site: Component<Site>, context: LowerContext): void {
  const { name, config } = site;
  if (config.host) return;
  const domain = context.the("domain", config.domain);
  // Twelve digits and a hyphen follow.
  context.shortName(63 - 13, "S3 bucket", "access-logs");
  const made = context.module(
    cloudfrontSite,
    {
      name: context.name(),
      domain: domainOf(domain),
      single_page_application: config.spa,
      content_security_policy: config.contentSecurityPolicy,
      access_log_retention_days: logDays(config),
      deletion_protection: context.system.protected,
    },
    {
      assertions: [
        {
          address: "aws_cloudfront_distribution.this",
          path: ["default_cache_behavior", 0, "viewer_protocol_policy"],
          equals: "redirect-to-https",
          message: "Plain HTTP is only ever redirected.",
        },
        {
          address: "aws_cloudfront_distribution.this",
          path: ["viewer_certificate", 0, "minimum_protocol_version"],
          equals: "TLSv1.2_2021",
          message: "Clients speak TLS 1.2 or newer.",
        },
      ],
    },
  );
  if (isExternal(domain)) {
    context.listed("dns_records", name, made("dns_records"));
  }
  context.listed("urls", name, made("url"));
  context.listed("buckets", name, made("bucket"));
  context.listed("distribution_ids", name, made("distribution_id"));
}

function grant(site: Component<Site>): AwsGrant {
  if (site.config.host) return {};
  const variable = site.name.toUpperCase();
  return {
    environment: {
      [`${variable}_BUCKET`]: outputOf(cloudfrontSite, site, "bucket"),
      [`${variable}_DISTRIBUTION_ID`]: outputOf(cloudfrontSite, site, "distribution_id"),
    },
    policies: { deploy: deployPolicy(site) },
  };
}
