import type { AwsGrant, Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { eachKey, ref, text, type Reference } from "../../terraform/expression.ts";
import { addBucket } from "../bucket/aws-base.ts";
import { zoneId } from "../domain/aws.ts";
import { asKeys, namesOf } from "../domain/names.ts";
import { certificate } from "./aws-certificate.ts";
import { rewrite, securityHeaders } from "./aws-edge.ts";
import { accessLogs } from "./aws-logs.ts";
import type { Site } from "./schema.ts";

export const aws: Lowering<Site, AwsGrant> = {
  area: "cloudfront",
  becomes: "Amazon CloudFront with Amazon S3",
  lower,
  grant,
};

/** What pipelines need of a site. */
export const bucketArn = (site: Component): Reference => ref(`aws_s3_bucket.${site.name}`, "arn");
export const distributionArn = (site: Component): Reference => ref(`aws_cloudfront_distribution.${site.name}`, "arn");

/** What uploads a new version and makes it seen. */
export const deployStatements = (site: Component): readonly Statement[] => [
  { Sid: "ListFiles", Action: ["s3:ListBucket"], Resource: bucketArn(site) },
  {
    Sid: "ReplaceFiles",
    Action: ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"],
    Resource: text`${bucketArn(site)}/*`,
  },
  {
    Sid: "RefreshCaches",
    Action: ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"],
    Resource: distributionArn(site),
  },
];

function lower(site: Component<Site>, context: LowerContext): void {
  const { name, config } = site;
  if (config.host) return;
  const domain = context.the("domain", config.domain);
  const bucket = addBucket(name, context, {
    statements: (arn) => [
      {
        Sid: "ReadByDistribution",
        Principal: { Service: "cloudfront.amazonaws.com" },
        // Listing turns a missing file into 404, which is 403 otherwise.
        Action: ["s3:GetObject", "s3:ListBucket"],
        Resource: [arn, text`${arn}/*`],
        Condition: { StringEquals: { "AWS:SourceArn": distributionArn(site) } },
      },
    ],
  });
  const access = context.add("aws_cloudfront_origin_access_control", name, {
    name: context.shortName(64, "origin access control"),
    description: `Files of ${site.key}`,
    origin_access_control_origin_type: "s3",
    signing_behavior: "always",
    signing_protocol: "sigv4",
  });
  const caching = context.addData("aws_cloudfront_cache_policy", name, { name: "Managed-CachingOptimized" });
  const made = context.add(
    "aws_cloudfront_distribution",
    name,
    {
      comment: context.name(),
      enabled: true,
      aliases: namesOf(domain),
      default_root_object: "index.html",
      http_version: "http2and3",
      is_ipv6_enabled: true,
      price_class: "PriceClass_200",
      origin: [
        {
          origin_id: "files",
          domain_name: bucket("bucket_regional_domain_name"),
          origin_access_control_id: access("id"),
        },
      ],
      default_cache_behavior: {
        target_origin_id: "files",
        viewer_protocol_policy: "redirect-to-https",
        allowed_methods: ["GET", "HEAD", "OPTIONS"],
        cached_methods: ["GET", "HEAD"],
        compress: true,
        cache_policy_id: caching("id"),
        response_headers_policy_id: securityHeaders(site, context),
        function_association: [{ event_type: "viewer-request", function_arn: rewrite(site, context) }],
      },
      restrictions: { geo_restriction: { restriction_type: "none" } },
      viewer_certificate: {
        acm_certificate_arn: certificate(site, domain, context),
        minimum_protocol_version: "TLSv1.2_2021",
        ssl_support_method: "sni-only",
      },
    },
    {
      comment: "PriceClass_200 leaves out South America and Oceania.",
      assertions: [
        {
          path: ["default_cache_behavior", 0, "viewer_protocol_policy"],
          equals: "redirect-to-https",
          message: "Plain HTTP is only ever redirected.",
        },
        {
          path: ["viewer_certificate", 0, "minimum_protocol_version"],
          equals: "TLSv1.2_2021",
          message: "Clients speak TLS 1.2 or newer.",
        },
      ],
    },
  );
  accessLogs(site, made("arn"), context);
  const zone = zoneId(domain);
  if (zone === undefined) {
    context.output(
      `${name}_dns_records`,
      "Records that lead the names here; enter them in your DNS (an apex name needs an alias).",
      namesOf(domain).map((one) => text`${one} CNAME ${made("domain_name")}`),
    );
  } else {
    for (const [suffix, type] of [
      ["", "A"],
      ["_ipv6", "AAAA"],
    ] as const) {
      context.add(
        "aws_route53_record",
        `${name}${suffix}`,
        {
          zone_id: zone,
          name: eachKey,
          type,
          alias: { name: made("domain_name"), zone_id: made("hosted_zone_id"), evaluate_target_health: false },
        },
        { forEach: asKeys(namesOf(domain)) },
      );
    }
  }
  context.output(`${name}_url`, "Where users come in.", `https://${domain.config.name}`);
  context.output(`${name}_bucket`, "Bucket of the files.", bucket("id"));
  context.output(`${name}_distribution_id`, "Distribution whose cache a deployment refreshes.", made("id"));
}

function grant(site: Component<Site>): AwsGrant {
  if (site.config.host) return {};
  const variable = site.name.toUpperCase();
  return {
    environment: {
      [`${variable}_BUCKET`]: ref(`aws_s3_bucket.${site.name}`, "id"),
      [`${variable}_DISTRIBUTION_ID`]: ref(`aws_cloudfront_distribution.${site.name}`, "id"),
    },
    statements: deployStatements(site),
  };
}
