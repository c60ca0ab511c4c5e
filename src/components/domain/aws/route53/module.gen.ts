// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface Route53Inputs {
  /** Full name, such as todo-prod-site, as the console shows it. */
  readonly name: Argument<string>;
  /** DNS name that users enter, at most 64 characters; it becomes the common name of the certificate. */
  readonly domain_name: Argument<string>;
  /**
   * Further names on the same certificate, such as www.example.com or *.example.com: at most 9.
   * @default []
   */
  readonly alternative_names?: ListArgument<string> | undefined;
  /**
   * DNS name of the public zone of this account that the names belong to, such as todo.example.com. null: the DNS is somebody else's.
   * @default null
   */
  readonly zone?: Argument<string> | null | undefined;
  /**
   * Region that the certificate is used in: us-east-1 for CloudFront. null: that of the provider, for load balancers.
   * @default null
   */
  readonly certificate_region?: Argument<string> | null | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type Route53Output = "names" | "certificate_arn" | "zone" | "validation_records";

/** DNS names with their certificate, in a zone of the account, or in one that is somebody else's. */
export const route53: ModuleSource<Route53Inputs, Route53Output> = {
  cloud: "aws",
  name: "route53",
  modules: [],
  files: {
    "main.tf": `# DNS names with their certificate, in a zone of the account, or in one that is somebody else's.

locals {
  names = concat([var.domain_name], var.alternative_names)

  in_our_zone = var.zone != null
  zone_id     = one(data.aws_route53_zone.this[*].zone_id)
}

data "aws_route53_zone" "this" {
  count = var.zone == null ? 0 : 1

  name         = var.zone
  private_zone = false
}

resource "aws_acm_certificate" "this" {
  region                    = var.certificate_region
  domain_name               = var.domain_name
  subject_alternative_names = var.alternative_names
  validation_method         = "DNS"
  tags                      = merge(var.tags, { Name = var.name })

  # A listener keeps the old certificate until the new one is there.
  lifecycle {
    create_before_destroy = true
  }
}

locals {
  # A wildcard is proven through the name that it stands under, by the same record.
  validation_options = {
    for option in aws_acm_certificate.this.domain_validation_options :
    trimprefix(option.domain_name, "*.") => option...
  }
}

# Certificates of one account share this record for a name, so an existing one is taken over.
resource "aws_route53_record" "validation" {
  for_each = toset([for name in local.names : trimprefix(name, "*.") if local.in_our_zone])

  zone_id         = local.zone_id
  name            = local.validation_options[each.key][0].resource_record_name
  type            = local.validation_options[each.key][0].resource_record_type
  records         = [local.validation_options[each.key][0].resource_record_value]
  ttl             = 60
  allow_overwrite = true
}

# Waits for the certificate. Before this can end, the zone must be delegated by its parent, and somebody else's DNS
# must have the records of \`validation_records\`.
resource "aws_acm_certificate_validation" "this" {
  region                  = var.certificate_region
  certificate_arn         = aws_acm_certificate.this.arn
  validation_record_fqdns = local.in_our_zone ? values(aws_route53_record.validation)[*].fqdn : null
}
`,
    "outputs.tf": `output "names" {
  description = "All names, that which users enter first."
  value       = local.names
}

output "certificate_arn" {
  description = "ARN of the certificate, once it is issued."
  value       = aws_acm_certificate_validation.this.certificate_arn
}

output "zone" {
  description = "Zone for records of the names; null where the DNS is somebody else's."
  value       = local.in_our_zone ? { id = local.zone_id } : null
}

output "validation_records" {
  description = "Records that prove control of the names, to be entered in somebody else's DNS."
  value = local.in_our_zone ? [] : [
    for option in aws_acm_certificate.this.domain_validation_options :
    "\${option.resource_record_name} \${option.resource_record_type} \${option.resource_record_value}"
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-site, as the console shows it."
  type        = string
  nullable    = false
}

variable "domain_name" {
  description = "DNS name that users enter, at most 64 characters; it becomes the common name of the certificate."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.domain_name) <= 64
    error_message = "The first name of a certificate has at most 64 characters."
  }
}

variable "alternative_names" {
  description = "Further names on the same certificate, such as www.example.com or *.example.com: at most 9."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "zone" {
  description = "DNS name of the public zone of this account that the names belong to, such as todo.example.com. null: the DNS is somebody else's."
  type        = string
  default     = null
}

variable "certificate_region" {
  description = "Region that the certificate is used in: us-east-1 for CloudFront. null: that of the provider, for load balancers."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
