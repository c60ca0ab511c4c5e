import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import { refAll, type Reference } from "../../terraform/expression.ts";
import { isExternal } from "../domain/names.ts";
import type { Domain } from "../domain/schema.ts";
import type { Site } from "./schema.ts";

/** Where CloudFront looks for certificates, and takes its logs from. */
export const region = "us-east-1";

/**
 * A certificate where CloudFront looks for it. Certificates of one account prove a name by the same
 * record in every region, and the domain has those already.
 */
export function certificate(site: Component<Site>, domain: Component<Domain>, context: LowerContext): Reference {
  const { name } = site;
  const { name: domain_name, alternatives } = domain.config;
  const made = context.add(
    "aws_acm_certificate",
    name,
    {
      region,
      domain_name,
      subject_alternative_names: alternatives,
      validation_method: "DNS",
      tags: { Name: context.name() },
    },
    { lifecycle: { create_before_destroy: true }, comment: "CloudFront takes certificates of us-east-1 only." },
  );
  if (isExternal(domain)) return made("arn");
  const validation = context.add("aws_acm_certificate_validation", name, {
    region,
    certificate_arn: made("arn"),
    validation_record_fqdns: refAll(`aws_route53_record.${domain.name}_validation`, "fqdn"),
  });
  return validation("certificate_arn");
}
