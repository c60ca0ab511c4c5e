// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface Route53ZonesInputs {
  /** Name of the system, such as todo, as the console shows it beside each zone. */
  readonly name: Argument<string>;
  /** Public zones that are made, by DNS name, such as `dev.todo.example.com`. `parent`: the one of them that delegates it, such as `todo.example.com`; null: none of them does. */
  readonly zones: MapArgument<{
    readonly parent?: Argument<string> | null | undefined;
  }>;
  /**
   * Whether a zone that still has records cannot be deleted.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type Route53ZonesOutput = "name_servers" | "zone_arns";

/** Public zones that an account has once, each delegated by the zone here that its name stands in. */
export const route53Zones: ModuleSource<Route53ZonesInputs, Route53ZonesOutput> = {
  cloud: "aws",
  name: "route53_zones",
  modules: [],
  files: {
    "main.tf": `# Public zones that an account has once, each delegated by the zone here that its name stands in.

# A zone made anew gets other name servers, and its names fail until the parent knows them.
resource "aws_route53_zone" "this" {
  for_each = var.zones

  name          = each.key
  comment       = "Public zone of \${var.name}"
  force_destroy = !var.deletion_protection
}

# Until the parent says who answers for a name below it, nobody finds the name, and no certificate for it is issued.
resource "aws_route53_record" "delegation" {
  for_each = { for name, zone in var.zones : name => zone.parent if zone.parent != null }

  zone_id = aws_route53_zone.this[each.value].zone_id
  name    = each.key
  type    = "NS"
  ttl     = 3600
  records = aws_route53_zone.this[each.key].name_servers
}
`,
    "outputs.tf": `output "name_servers" {
  description = "Name servers of each zone that is made, by its DNS name; its parent has them as NS records."
  value       = { for name, zone in aws_route53_zone.this : name => zone.name_servers }
}

output "zone_arns" {
  description = "ARN of each zone that is made, by its DNS name."
  value       = { for name, zone in aws_route53_zone.this : name => zone.arn }
}
`,
    "variables.tf": `variable "name" {
  description = "Name of the system, such as todo, as the console shows it beside each zone."
  type        = string
  nullable    = false
}

variable "zones" {
  description = "Public zones that are made, by DNS name, such as \`dev.todo.example.com\`. \`parent\`: the one of them that delegates it, such as \`todo.example.com\`; null: none of them does."
  type        = map(object({ parent = optional(string) }))
  nullable    = false

  validation {
    condition = alltrue([
      for name, zone in var.zones :
      zone.parent == null ? true : contains(keys(var.zones), zone.parent) && endswith(name, ".\${zone.parent}")
    ])
    error_message = "A parent is another zone of the map, and the name stands below it."
  }
}

variable "deletion_protection" {
  description = "Whether a zone that still has records cannot be deleted."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
