// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface EcsTaskInputs {
  /** Full name, such as todo-prod-api: of the task definition's family, the security group and the log group, and the start of the roles' names. */
  readonly name: Argument<string>;
  /** Network that tasks run in: the outputs of the network module. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
  }>;
  /** Image with its tag or digest. */
  readonly image: Argument<string>;
  /**
   * ECR repositories that the image is pulled from. []: it comes from a public registry.
   * @default []
   */
  readonly repository_arns?: ListArgument<string> | undefined;
  /**
   * Arguments in place of the image's own (CMD). null: those of the image.
   * @default null
   */
  readonly command?: ListArgument<string> | null | undefined;
  /**
   * TCP port that the container listens on, also in its variable PORT. null: it takes no connections.
   * @default null
   */
  readonly port?: Argument<number> | null | undefined;
  /** CPU units of a task; 1024 are one vCPU. */
  readonly cpu: Argument<number>;
  /** Memory of a task in MiB. Which sizes there are depends on the CPU units. */
  readonly memory: Argument<number>;
  /**
   * Processor that the image is built for: X86_64 or ARM64.
   * @default "X86_64"
   */
  readonly architecture?: Argument<string> | undefined;
  /**
   * Whether the container writes nothing but /tmp, which then lies in an eighth of its memory.
   * @default true
   */
  readonly read_only_filesystem?: Argument<boolean> | undefined;
  /**
   * Whether people may open a shell in running tasks (ECS Exec). Its agent writes files beside the program.
   * @default false
   */
  readonly shell?: Argument<boolean> | undefined;
  /**
   * Cluster in which the code may protect its task from being stopped while it works. null: it may not.
   * @default null
   */
  readonly protected_in?: Argument<{
    readonly cluster_name: Argument<string> | null;
  }> | null | undefined;
  /**
   * Seconds between the signal to stop and the end. null: the 30 seconds of ECS.
   * @default null
   */
  readonly stop_timeout?: Argument<number> | null | undefined;
  /**
   * Environment variables by name. Secrets do not belong here.
   * @default {}
   */
  readonly environment?: MapArgument<string> | undefined;
  /**
   * Environment variables that ECS fills from Secrets Manager at start: the secret's ARN by variable, where needed with a key of its JSON (<arn>:<key>::).
   * @default {}
   */
  readonly secrets?: MapArgument<string> | undefined;
  /**
   * Environment variables that ECS fills from Parameter Store at start: the parameter's ARN by variable.
   * @default {}
   */
  readonly parameters?: MapArgument<string> | undefined;
  /**
   * Customer-managed KMS keys that secrets and parameters are encrypted with.
   * @default []
   */
  readonly secret_key_arns?: ListArgument<string> | undefined;
  /**
   * What the code may do: policy documents (JSON) by name, as the modules of what it uses give them.
   * @default {}
   */
  readonly policies?: MapArgument<string> | undefined;
  /**
   * What the code connects to inside the network, by name: TCP port and security group.
   * @default {}
   */
  readonly connections?: MapArgument<{
    readonly port: Argument<number> | null;
    readonly security_group_id: Argument<string> | null;
  }> | undefined;
  /**
   * Whether traces are sent to X-Ray, by a collector beside the container.
   * @default false
   */
  readonly tracing?: Argument<boolean> | undefined;
  /**
   * Days that logs are kept, one of those that CloudWatch Logs offers.
   * @default 30
   */
  readonly log_retention_days?: Argument<number> | undefined;
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

export type EcsTaskOutput = "arn" | "family_arn" | "family" | "log_group" | "container_name" | "security_group_id" | "execution_role_arn" | "task_role_arn";

/**
 * A container on Fargate, ready to be run: task definition, log group, roles, and a security group with
 * ways out only to what it uses.
 */
export const ecsTask: ModuleSource<EcsTaskInputs, EcsTaskOutput> = {
  cloud: "aws",
  name: "ecs_task",
  modules: [],
  files: {
    "iam.tf": `locals {
  tasks_of_this_account = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "ecs-tasks.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })

  # A source may name a key inside the secret after its ARN, which has seven parts.
  secret_arns = distinct([
    for source in values(var.secrets) : join(":", [for index, part in split(":", source) : part if index < 7])
  ])
}

# What ECS itself may do to start a task.
resource "aws_iam_role" "execution" {
  name                 = "\${var.name}-execution"
  description          = "Starts tasks of \${var.name}."
  assume_role_policy   = local.tasks_of_this_account
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

# ecr:GetAuthorizationToken logs in to the registry as a whole; it takes no resource but *.
resource "aws_iam_role_policy" "execution" {
  name = "start-tasks"
  role = aws_iam_role.execution.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      length(var.repository_arns) == 0 ? [] : [
        {
          Sid    = "PullImages"
          Effect = "Allow"
          Action = [
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:GetDownloadUrlForLayer",
          ]
          Resource = var.repository_arns
        },
        {
          Sid      = "LogInToRegistry"
          Effect   = "Allow"
          Action   = ["ecr:GetAuthorizationToken"]
          Resource = ["*"]
        },
      ],
      [
        {
          Sid      = "WriteLogs"
          Effect   = "Allow"
          Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
          Resource = ["\${aws_cloudwatch_log_group.this.arn}:*"]
        },
      ],
      length(var.secrets) == 0 ? [] : [
        {
          Sid      = "ReadSecrets"
          Effect   = "Allow"
          Action   = ["secretsmanager:GetSecretValue"]
          Resource = local.secret_arns
        },
      ],
      length(var.parameters) == 0 ? [] : [
        {
          Sid      = "ReadParameters"
          Effect   = "Allow"
          Action   = ["ssm:GetParameters"]
          Resource = distinct(values(var.parameters))
        },
      ],
      length(var.secret_key_arns) == 0 ? [] : [
        {
          Sid      = "DecryptSecrets"
          Effect   = "Allow"
          Action   = ["kms:Decrypt"]
          Resource = var.secret_key_arns
        },
      ],
    )
  })
}

# What the code in the task may do: what its connections grant, and nothing else.
resource "aws_iam_role" "task" {
  name                 = "\${var.name}-task"
  description          = "What \${var.name} may do."
  assume_role_policy   = local.tasks_of_this_account
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "task" {
  for_each = var.policies

  name   = each.key
  role   = aws_iam_role.task.id
  policy = each.value
}

# Code that must not be stopped protects its task (PUT $ECS_AGENT_URI/task-protection/v1/state) while it works.
resource "aws_iam_role_policy" "protect" {
  count = var.protected_in == null ? 0 : 1

  name = "protect-tasks"
  role = aws_iam_role.task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ProtectFromScaleIn"
        Effect   = "Allow"
        Action   = ["ecs:GetTaskProtection", "ecs:UpdateTaskProtection"]
        Resource = "arn:\${data.aws_partition.current.partition}:ecs:\${data.aws_region.current.region}:\${data.aws_caller_identity.current.account_id}:task/\${var.protected_in.cluster_name}/*"
      },
    ]
  })
}

# The agent in the container through which a shell is opened speaks to Session Manager.
resource "aws_iam_role_policy" "shell" {
  count = var.shell ? 1 : 0

  name = "open-shell"
  role = aws_iam_role.task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "SpeakToSessionManager"
        Effect = "Allow"
        Action = [
          "ssmmessages:CreateControlChannel",
          "ssmmessages:CreateDataChannel",
          "ssmmessages:OpenControlChannel",
          "ssmmessages:OpenDataChannel",
        ]
        Resource = "*"
      },
    ]
  })
}
`,
    "main.tf": `# A container on Fargate, ready to be run: task definition, log group, roles, and a security group with
# ways out only to what it uses.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  # The name is the same in every environment, so that one pipeline can deploy to all of them.
  container_name = "app"

  environment = merge(
    var.port == null ? {} : { PORT = tostring(var.port) },
    var.tracing ? local.tracing_environment : {},
    var.environment,
  )

  secrets = merge(var.secrets, var.parameters)

  # What only some containers have.
  options = {
    command = var.command
    portMappings = var.port == null ? null : [
      { containerPort = var.port, protocol = "tcp" },
    ]
    secrets = length(local.secrets) == 0 ? null : [
      for name, source in local.secrets : { name = name, valueFrom = source }
    ]
    stopTimeout = var.stop_timeout
  }

  container = merge(
    {
      name      = local.container_name
      image     = var.image
      essential = true
      environment = [
        for name, value in local.environment : { name = name, value = value }
      ]
      readonlyRootFilesystem = var.read_only_filesystem
      linuxParameters = merge(
        { initProcessEnabled = true },
        # In memory, and so open to users other than root, which an empty volume of Fargate is not.
        var.read_only_filesystem ? {
          tmpfs = [{ containerPath = "/tmp", size = max(64, floor(var.memory / 8)) }]
        } : {},
      )
      logConfiguration = local.log_configuration
    },
    { for name, value in local.options : name => value if value != null },
  )

  log_configuration = {
    logDriver = "awslogs"
    options = {
      "awslogs-group"         = aws_cloudwatch_log_group.this.name
      "awslogs-region"        = data.aws_region.current.region
      "awslogs-stream-prefix" = "ecs"
    }
  }
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/ecs/\${var.name}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

resource "aws_ecs_task_definition" "this" {
  family                   = var.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = tostring(var.cpu)
  memory                   = tostring(var.memory)
  execution_role_arn       = aws_iam_role.execution.arn
  task_role_arn            = aws_iam_role.task.arn
  container_definitions = jsonencode(concat(
    [local.container],
    var.tracing ? [local.collector] : [],
  ))
  tags = var.tags

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = var.architecture
  }
}
`,
    "network.tf": `resource "aws_security_group" "this" {
  name_prefix = "\${var.name}-"
  description = "Tasks of \${var.name}"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  # A group in use cannot be deleted; another one takes its place first, under another name.
  lifecycle {
    create_before_destroy = true
  }
}

# Images, secrets, logs and AWS APIs are reached over NAT, at addresses that no rule can name.
resource "aws_vpc_security_group_egress_rule" "https" {
  security_group_id = aws_security_group.this.id
  description       = "HTTPS to AWS and the internet"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  tags              = var.tags
}

resource "aws_vpc_security_group_egress_rule" "connection" {
  for_each = var.connections

  security_group_id            = aws_security_group.this.id
  description                  = "To \${each.key}"
  ip_protocol                  = "tcp"
  from_port                    = each.value.port
  to_port                      = each.value.port
  referenced_security_group_id = each.value.security_group_id
  tags                         = var.tags
}

# The way in stands in the group of what is used.
resource "aws_vpc_security_group_ingress_rule" "connection" {
  for_each = var.connections

  security_group_id            = each.value.security_group_id
  description                  = "From \${var.name}"
  ip_protocol                  = "tcp"
  from_port                    = each.value.port
  to_port                      = each.value.port
  referenced_security_group_id = aws_security_group.this.id
  tags                         = var.tags
}
`,
    "outputs.tf": `output "arn" {
  description = "ARN of the task definition, with the revision that was made here last."
  value       = aws_ecs_task_definition.this.arn

  # Tasks that start without these fail, and a first deployment that fails is not tried again.
  depends_on = [
    aws_iam_role_policy.execution,
    aws_iam_role_policy.task,
    aws_iam_role_policy.tracing,
    aws_vpc_security_group_egress_rule.connection,
    aws_vpc_security_group_egress_rule.https,
    aws_vpc_security_group_ingress_rule.connection,
  ]
}

output "family_arn" {
  description = "ARN of the task definition without a revision, which stands for the newest one."
  value       = aws_ecs_task_definition.this.arn_without_revision

  depends_on = [
    aws_iam_role_policy.execution,
    aws_iam_role_policy.task,
    aws_iam_role_policy.tracing,
    aws_vpc_security_group_egress_rule.connection,
    aws_vpc_security_group_egress_rule.https,
    aws_vpc_security_group_ingress_rule.connection,
  ]
}

output "family" {
  description = "Name of the task definition without a revision, which stands for the newest one."
  value       = aws_ecs_task_definition.this.family
}

output "log_group" {
  description = "Log group of the tasks."
  value       = aws_cloudwatch_log_group.this.name
}

output "container_name" {
  description = "Name of the container in the task definition, for load balancers, overrides and deployments."
  value       = local.container_name
}

output "security_group_id" {
  description = "Security group of the tasks."
  value       = aws_security_group.this.id
}

output "execution_role_arn" {
  description = "Role in whose name ECS starts tasks; whoever runs them must be allowed to pass it."
  value       = aws_iam_role.execution.arn
}

output "task_role_arn" {
  description = "Role of the code in the tasks; whoever runs them must be allowed to pass it."
  value       = aws_iam_role.task.arn
}
`,
    "tracing.tf": `# A collector beside the container takes its traces and passes them on to X-Ray.

locals {
  tracing_environment = {
    OTEL_SERVICE_NAME           = var.name
    OTEL_EXPORTER_OTLP_ENDPOINT = "http://127.0.0.1:4318"
    OTEL_EXPORTER_OTLP_PROTOCOL = "http/protobuf"
    OTEL_TRACES_EXPORTER        = "otlp"
    OTEL_METRICS_EXPORTER       = "none"
    OTEL_LOGS_EXPORTER          = "none"
    OTEL_PROPAGATORS            = "tracecontext,baggage,xray"
  }

  collector = {
    name = "collector"
    # AWS Distro for OpenTelemetry: https://github.com/aws-observability/aws-otel-collector/releases
    image     = "public.ecr.aws/aws-observability/aws-otel-collector:v0.48.0"
    essential = false
    environment = [
      {
        name = "AOT_CONFIG_CONTENT"
        value = jsonencode({
          receivers  = { otlp = { protocols = { http = { endpoint = "127.0.0.1:4318" } } } }
          processors = { batch = {}, resourcedetection = { detectors = ["env", "ecs"] } }
          exporters  = { awsxray = {} }
          service = {
            pipelines = {
              traces = {
                receivers  = ["otlp"]
                processors = ["resourcedetection", "batch"]
                exporters  = ["awsxray"]
              }
            }
          }
        })
      },
    ]
    readonlyRootFilesystem = true
    logConfiguration       = local.log_configuration
  }
}

# X-Ray has no permissions by resource; it takes none but *.
resource "aws_iam_role_policy" "tracing" {
  count = var.tracing ? 1 : 0

  name = "send-traces"
  role = aws_iam_role.task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "SendTraces"
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = "*"
      },
    ]
  })
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-api: of the task definition's family, the security group and the log group, and the start of the roles' names."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 54
    error_message = "The name of a role has at most 64 characters, ten of which are its ending."
  }
}

variable "network" {
  description = "Network that tasks run in: the outputs of the network module."
  type = object({
    vpc_id = string
  })
  nullable = false
}

variable "image" {
  description = "Image with its tag or digest."
  type        = string
  nullable    = false
}

variable "repository_arns" {
  description = "ECR repositories that the image is pulled from. []: it comes from a public registry."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "command" {
  description = "Arguments in place of the image's own (CMD). null: those of the image."
  type        = list(string)
  default     = null
}

variable "port" {
  description = "TCP port that the container listens on, also in its variable PORT. null: it takes no connections."
  type        = number
  default     = null
}

variable "cpu" {
  description = "CPU units of a task; 1024 are one vCPU."
  type        = number
  nullable    = false

  validation {
    condition     = contains([256, 512, 1024, 2048, 4096, 8192, 16384], var.cpu)
    error_message = "Fargate has tasks of 256, 512, 1024, 2048, 4096, 8192 and 16384 CPU units."
  }
}

variable "memory" {
  description = "Memory of a task in MiB. Which sizes there are depends on the CPU units."
  type        = number
  nullable    = false
}

variable "architecture" {
  description = "Processor that the image is built for: X86_64 or ARM64."
  type        = string
  default     = "X86_64"
  nullable    = false

  validation {
    condition     = contains(["X86_64", "ARM64"], var.architecture)
    error_message = "Fargate has the architectures X86_64 and ARM64."
  }
}

variable "read_only_filesystem" {
  description = "Whether the container writes nothing but /tmp, which then lies in an eighth of its memory."
  type        = bool
  default     = true
  nullable    = false
}

variable "shell" {
  description = "Whether people may open a shell in running tasks (ECS Exec). Its agent writes files beside the program."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.shell || !var.read_only_filesystem
    error_message = "ECS Exec needs a file system that can be written to."
  }
}

variable "protected_in" {
  description = "Cluster in which the code may protect its task from being stopped while it works. null: it may not."
  type        = object({ cluster_name = string })
  default     = null
}

variable "stop_timeout" {
  description = "Seconds between the signal to stop and the end. null: the 30 seconds of ECS."
  type        = number
  default     = null
}

variable "environment" {
  description = "Environment variables by name. Secrets do not belong here."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "secrets" {
  description = "Environment variables that ECS fills from Secrets Manager at start: the secret's ARN by variable, where needed with a key of its JSON (<arn>:<key>::)."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "parameters" {
  description = "Environment variables that ECS fills from Parameter Store at start: the parameter's ARN by variable."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "secret_key_arns" {
  description = "Customer-managed KMS keys that secrets and parameters are encrypted with."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "policies" {
  description = "What the code may do: policy documents (JSON) by name, as the modules of what it uses give them."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "connections" {
  description = "What the code connects to inside the network, by name: TCP port and security group."
  type = map(object({
    port              = number
    security_group_id = string
  }))
  default  = {}
  nullable = false
}

variable "tracing" {
  description = "Whether traces are sent to X-Ray, by a collector beside the container."
  type        = bool
  default     = false
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that logs are kept, one of those that CloudWatch Logs offers."
  type        = number
  default     = 30
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
