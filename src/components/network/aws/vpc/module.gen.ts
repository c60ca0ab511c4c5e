// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface VpcInputs {
  /** Full name of the network; what is in it is called after it. */
  readonly name: Argument<string> | null;
  /** Address range of the VPC, /16 to /28. Ranges of environments must not overlap: networks are peered sooner or later. */
  readonly cidr_block: Argument<string> | null;
  /** Ranges of the three subnets of each availability zone, by the letter that ends the zone's name. */
  readonly zones: MapArgument<{
    readonly public: Argument<string> | null;
    readonly private: Argument<string> | null;
    readonly data: Argument<string> | null;
  }> | null;
  /**
   * How private subnets reach the internet: through NAT gateways in the first `count` zones or, with an `instance_type` of Graviton processors, through instances there. Off without one.
   * @default null
   */
  readonly nat?: Argument<{
    readonly count: Argument<number> | null;
    readonly instance_type?: Argument<string> | null | undefined;
  }> | null | undefined;
  /**
   * AWS services that private subnets reach without NAT, by the end of the endpoint's name (`ecr.api`, `logs`, `secretsmanager`). Each costs by the hour in every zone, and lets through this account's callers and resources only.
   * @default []
   */
  readonly endpoints?: ListArgument<string> | undefined;
  /**
   * Whether the endpoint of S3 lets through this account's buckets only, besides the layers of container images.
   * @default false
   */
  readonly restrict_s3?: Argument<boolean> | undefined;
  /**
   * Records of all traffic, and for how many days CloudWatch keeps them. Off without.
   * @default null
   */
  readonly flow_logs?: Argument<{
    readonly retention_days: Argument<number> | null;
  }> | null | undefined;
  /**
   * Whether the records of traffic refuse to be deleted.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * ARN of the managed policy whose rights no role made here exceeds. No bound without.
   * @default null
   */
  readonly permissions_boundary?: Argument<string> | null | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type VpcOutput = "vpc_id" | "public_subnet_ids" | "private_subnet_ids" | "data_subnet_ids";

/**
 * A VPC with a public, a private and a data subnet in each zone. Public subnets reach the internet directly, private
 * ones through NAT, data subnets reach nothing outside the VPC.
 */
export const vpc: ModuleSource<VpcInputs, VpcOutput> = {
  cloud: "aws",
  name: "vpc",
  modules: [],
  files: {
    "endpoints.tf": `# Ways to AWS services that do not leave the VPC.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

# Free of charge; image layers come from S3 and would otherwise pay for NAT.
resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.this.id
  service_name      = "com.amazonaws.\${data.aws_region.current.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = values(aws_route_table.private)[*].id
  tags              = merge(var.tags, { Name = "\${var.name}-s3" })
}

# Data cannot leave for somebody else's bucket. Image layers of ECR are in a bucket of AWS's, and are fetched with
# links that ECR signs, so their caller is not of this account.
resource "aws_vpc_endpoint_policy" "s3" {
  count = var.restrict_s3 ? 1 : 0

  vpc_endpoint_id = aws_vpc_endpoint.s3.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyThisAccount"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["*"]
        Resource  = "*"
        Condition = {
          StringEquals = {
            "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id
            "aws:ResourceAccount"  = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid       = "ImageLayers"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["s3:GetObject"]
        Resource  = "arn:\${data.aws_partition.current.partition}:s3:::prod-\${data.aws_region.current.region}-starport-layer-bucket/*"
      },
    ]
  })
}

locals {
  # Actions without a resource, such as ecr:GetAuthorizationToken, say nothing of its account.
  only_this_account = {
    Sid       = "OnlyThisAccount"
    Effect    = "Allow"
    Principal = "*"
    Action    = ["*"]
    Resource  = "*"
    Condition = {
      StringEquals         = { "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id }
      StringEqualsIfExists = { "aws:ResourceAccount" = data.aws_caller_identity.current.account_id }
    }
  }

  # Who asks STS with a web identity has no account yet; the role that it asks for has.
  web_identity = {
    Sid       = "WebIdentity"
    Effect    = "Allow"
    Principal = "*"
    Action    = ["sts:AssumeRoleWithWebIdentity"]
    Resource  = "*"
    Condition = { StringEquals = { "aws:ResourceAccount" = data.aws_caller_identity.current.account_id } }
  }

  # Foundation models belong to no account of ours.
  invoke_models = {
    Sid       = "InvokeFromThisAccount"
    Effect    = "Allow"
    Principal = "*"
    Action    = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
    Resource  = "*"
    Condition = { StringEquals = { "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id } }
  }

  endpoint_statements = {
    for service in var.endpoints : service => (
      service == "bedrock-runtime" ? [local.invoke_models] :
      service == "sts" ? [local.only_this_account, local.web_identity] :
      [local.only_this_account]
    )
  }
}

resource "aws_security_group" "endpoints" {
  count = length(var.endpoints) == 0 ? 0 : 1

  name_prefix = "\${var.name}-endpoints-"
  description = "Endpoints of AWS services"
  vpc_id      = aws_vpc.this.id
  tags        = merge(var.tags, { Name = "\${var.name}-endpoints" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "endpoints" {
  count = length(var.endpoints) == 0 ? 0 : 1

  security_group_id = aws_security_group.endpoints[0].id
  description       = "HTTPS from the VPC"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = aws_vpc.this.cidr_block
  tags              = var.tags
}

# What callers of this account may do, their own roles say; nobody else's get through here.
resource "aws_vpc_endpoint" "interface" {
  for_each = var.endpoints

  vpc_id              = aws_vpc.this.id
  service_name        = "com.amazonaws.\${data.aws_region.current.region}.\${each.key}"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = values(aws_subnet.private)[*].id
  security_group_ids  = [aws_security_group.endpoints[0].id]
  private_dns_enabled = true
  policy              = jsonencode({ Version = "2012-10-17", Statement = local.endpoint_statements[each.key] })
  tags                = merge(var.tags, { Name = "\${var.name}-\${each.key}" })
}
`,
    "flow_logs.tf": `# Records of the traffic of the whole VPC.

resource "aws_cloudwatch_log_group" "flow" {
  count = var.flow_logs == null ? 0 : 1

  name                        = "/vpc/\${var.name}"
  retention_in_days           = var.flow_logs.retention_days
  deletion_protection_enabled = var.deletion_protection
  tags                        = var.tags
}

resource "aws_iam_role" "flow" {
  count = var.flow_logs == null ? 0 : 1

  name = "\${var.name}-flow-logs"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "vpc-flow-logs.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "flow" {
  count = var.flow_logs == null ? 0 : 1

  name = "write-logs"
  role = aws_iam_role.flow[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"]
        Resource = [aws_cloudwatch_log_group.flow[0].arn, "\${aws_cloudwatch_log_group.flow[0].arn}:*"]
      },
    ]
  })
}

resource "aws_flow_log" "this" {
  count = var.flow_logs == null ? 0 : 1

  vpc_id          = aws_vpc.this.id
  traffic_type    = "ALL"
  log_destination = aws_cloudwatch_log_group.flow[0].arn
  iam_role_arn    = aws_iam_role.flow[0].arn
  tags            = merge(var.tags, { Name = "\${var.name}-flow" })
}
`,
    "main.tf": `# A VPC with a public, a private and a data subnet in each zone. Public subnets reach the internet directly, private
# ones through NAT, data subnets reach nothing outside the VPC.

data "aws_region" "current" {}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr_block
  enable_dns_hostnames = true
  enable_dns_support   = true
  tags                 = merge(var.tags, { Name = var.name })
}

# Takes every rule out of the default group, so that nothing works by accident.
resource "aws_default_security_group" "this" {
  vpc_id = aws_vpc.this.id
  tags   = var.tags
}

resource "aws_subnet" "public" {
  for_each = var.zones

  vpc_id            = aws_vpc.this.id
  availability_zone = "\${data.aws_region.current.region}\${each.key}"
  cidr_block        = each.value.public
  tags              = merge(var.tags, { Name = "\${var.name}-public-\${each.key}" })
}

resource "aws_subnet" "private" {
  for_each = var.zones

  vpc_id            = aws_vpc.this.id
  availability_zone = "\${data.aws_region.current.region}\${each.key}"
  cidr_block        = each.value.private
  tags              = merge(var.tags, { Name = "\${var.name}-private-\${each.key}" })
}

resource "aws_subnet" "data" {
  for_each = var.zones

  vpc_id            = aws_vpc.this.id
  availability_zone = "\${data.aws_region.current.region}\${each.key}"
  cidr_block        = each.value.data
  tags              = merge(var.tags, { Name = "\${var.name}-data-\${each.key}" })
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
  tags   = merge(var.tags, { Name = var.name })
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.this.id
  tags   = merge(var.tags, { Name = "\${var.name}-public" })
}

resource "aws_route" "public" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}

resource "aws_route_table_association" "public" {
  for_each = var.zones

  subnet_id      = aws_subnet.public[each.key].id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table" "private" {
  for_each = var.zones

  vpc_id = aws_vpc.this.id
  tags   = merge(var.tags, { Name = "\${var.name}-private-\${each.key}" })
}

resource "aws_route_table_association" "private" {
  for_each = var.zones

  subnet_id      = aws_subnet.private[each.key].id
  route_table_id = aws_route_table.private[each.key].id
}

# No route but the local one: databases reach nothing outside the VPC.
resource "aws_route_table" "data" {
  vpc_id = aws_vpc.this.id
  tags   = merge(var.tags, { Name = "\${var.name}-data" })
}

resource "aws_route_table_association" "data" {
  for_each = var.zones

  subnet_id      = aws_subnet.data[each.key].id
  route_table_id = aws_route_table.data.id
}
`,
    "nat.tf": `# The way out of private subnets: gateways or instances in the first zones, which the others share.

locals {
  nat_instance_type = try(var.nat.instance_type, null)

  nat_zones         = var.nat == null ? [] : slice(keys(var.zones), 0, var.nat.count)
  nat_gateway_zones = local.nat_instance_type == null ? local.nat_zones : []
  nat_machine_zones = local.nat_instance_type == null ? [] : local.nat_zones

  # Zone whose NAT each zone uses.
  nat_zone_of = {
    for index, zone in keys(var.zones) : zone => element(local.nat_zones, index) if length(local.nat_zones) > 0
  }
}

resource "aws_eip" "nat" {
  for_each = toset(local.nat_zones)

  domain            = "vpc"
  network_interface = local.nat_instance_type == null ? null : aws_network_interface.nat[each.key].id
  tags              = merge(var.tags, { Name = "\${var.name}-nat-\${each.key}" })

  depends_on = [aws_internet_gateway.this]
}

resource "aws_route" "private" {
  for_each = local.nat_zone_of

  route_table_id         = aws_route_table.private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = local.nat_instance_type == null ? aws_nat_gateway.this[each.value].id : null
  network_interface_id   = local.nat_instance_type == null ? null : aws_network_interface.nat[each.value].id
}

resource "aws_nat_gateway" "this" {
  for_each = toset(local.nat_gateway_zones)

  allocation_id = aws_eip.nat[each.key].id
  subnet_id     = aws_subnet.public[each.key].id
  tags          = merge(var.tags, { Name = "\${var.name}-\${each.key}" })

  depends_on = [aws_internet_gateway.this]
}

# NAT instances: a tenth of the price of gateways, and one machine each.

resource "aws_security_group" "nat" {
  count = length(local.nat_machine_zones) == 0 ? 0 : 1

  name_prefix = "\${var.name}-nat-"
  description = "NAT instances"
  vpc_id      = aws_vpc.this.id
  tags        = merge(var.tags, { Name = "\${var.name}-nat" })

  lifecycle {
    create_before_destroy = true
  }
}

# What private subnets may send, the groups of what runs in them say.
resource "aws_vpc_security_group_ingress_rule" "nat" {
  for_each = length(local.nat_machine_zones) == 0 ? {} : var.zones

  security_group_id = aws_security_group.nat[0].id
  description       = "From the private subnet in zone \${each.key}"
  ip_protocol       = "-1"
  cidr_ipv4         = aws_subnet.private[each.key].cidr_block
  tags              = var.tags
}

resource "aws_vpc_security_group_egress_rule" "nat" {
  count = length(local.nat_machine_zones) == 0 ? 0 : 1

  security_group_id = aws_security_group.nat[0].id
  description       = "To the internet"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
  tags              = var.tags
}

# Apart from its instance, so that route and address outlive it.
resource "aws_network_interface" "nat" {
  for_each = toset(local.nat_machine_zones)

  subnet_id         = aws_subnet.public[each.key].id
  description       = "NAT in zone \${each.key}"
  security_groups   = [aws_security_group.nat[0].id]
  source_dest_check = false
  tags              = merge(var.tags, { Name = "\${var.name}-nat-\${each.key}" })
}

data "aws_ssm_parameter" "nat_image" {
  count = length(local.nat_machine_zones) == 0 ? 0 : 1

  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
}

# A newer image is no reason to cut connections; \`terraform apply -replace\` takes it when it suits.
resource "aws_instance" "nat" {
  for_each = toset(local.nat_machine_zones)

  ami           = data.aws_ssm_parameter.nat_image[0].insecure_value
  instance_type = local.nat_instance_type
  # Rules and forwarding are there again after a restart. Installing needs more memory than the smallest types have.
  user_data                   = <<-EOT
    #!/bin/bash
    set -euo pipefail
    if ! command -v nft; then
      dd if=/dev/zero of=/swapfile bs=1M count=1024
      chmod 600 /swapfile
      mkswap /swapfile
      swapon /swapfile
      until dnf install --assumeyes nftables; do sleep 5; done
    fi
    echo "net.ipv4.ip_forward = 1" > /etc/sysctl.d/90-nat.conf
    sysctl --system
    cat > /etc/sysconfig/nftables.conf <<'RULES'
    flush ruleset
    table ip nat {
      chain postrouting {
        type nat hook postrouting priority srcnat;
        oifname != "lo" masquerade
      }
    }
    RULES
    systemctl enable --now nftables
  EOT
  user_data_replace_on_change = true
  tags                        = merge(var.tags, { Name = "\${var.name}-nat-\${each.key}" })

  primary_network_interface {
    network_interface_id = aws_network_interface.nat[each.key].id
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  maintenance_options {
    auto_recovery = "default"
  }

  root_block_device {
    encrypted   = true
    volume_type = "gp3"
  }

  lifecycle {
    ignore_changes = [ami]
  }

  # It may fetch packages when it starts.
  depends_on = [
    aws_eip.nat,
    aws_route.public,
    aws_route_table_association.public,
    aws_vpc_security_group_egress_rule.nat,
  ]
}
`,
    "outputs.tf": `output "vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.this.id
}

output "public_subnet_ids" {
  description = "Subnets for load balancers, one in each zone."
  value       = values(aws_subnet.public)[*].id
  depends_on  = [aws_route.public, aws_route_table_association.public]
}

output "private_subnet_ids" {
  description = "Subnets for what runs code, one in each zone. Known to others once there is a way out of them: a task that starts sooner cannot fetch its image."
  value       = values(aws_subnet.private)[*].id
  depends_on = [
    aws_instance.nat,
    aws_route.private,
    aws_route_table_association.private,
    aws_vpc_endpoint.interface,
    aws_vpc_endpoint.s3,
  ]
}

output "data_subnet_ids" {
  description = "Subnets for databases and caches, one in each zone, without a route to the internet."
  value       = values(aws_subnet.data)[*].id
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the network; what is in it is called after it."
  type        = string
}

variable "cidr_block" {
  description = "Address range of the VPC, /16 to /28. Ranges of environments must not overlap: networks are peered sooner or later."
  type        = string
}

variable "zones" {
  description = "Ranges of the three subnets of each availability zone, by the letter that ends the zone's name."
  type = map(object({
    public  = string
    private = string
    data    = string
  }))

  validation {
    condition     = length(var.zones) >= 2 && alltrue([for zone in keys(var.zones) : can(regex("^[a-z]$", zone))])
    error_message = "Zones are named by their letter, and there are at least two: load balancers and databases need them."
  }
}

variable "nat" {
  description = "How private subnets reach the internet: through NAT gateways in the first \`count\` zones or, with an \`instance_type\` of Graviton processors, through instances there. Off without one."
  type = object({
    count         = number
    instance_type = optional(string)
  })
  default = null

  validation {
    condition     = var.nat == null || try(var.nat.count >= 1 && var.nat.count == floor(var.nat.count), false)
    error_message = "There are one to as many NAT gateways or instances as zones; for none leave out the whole."
  }
}

variable "endpoints" {
  description = "AWS services that private subnets reach without NAT, by the end of the endpoint's name (\`ecr.api\`, \`logs\`, \`secretsmanager\`). Each costs by the hour in every zone, and lets through this account's callers and resources only."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "restrict_s3" {
  description = "Whether the endpoint of S3 lets through this account's buckets only, besides the layers of container images."
  type        = bool
  default     = false
  nullable    = false
}

variable "flow_logs" {
  description = "Records of all traffic, and for how many days CloudWatch keeps them. Off without."
  type        = object({ retention_days = number })
  default     = null
}

variable "deletion_protection" {
  description = "Whether the records of traffic refuse to be deleted."
  type        = bool
  default     = false
  nullable    = false
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
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
