// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { kmsKey } from "../../../../lowering/aws/modules/kms_key/module.gen.ts";

export interface SnsTopicInputs {
  /** Full name of the topic; its key, queue and functions are called after it. */
  readonly name: Argument<string> | null;
  /**
   * Addresses to write to. Each gets one message with a link and hears nothing before it is followed.
   * @default []
   */
  readonly email_addresses?: ListArgument<string> | undefined;
  /**
   * Chats and pagers by format: `slack`, `discord`, `pagerduty` or `webhook`. Each names the secret that holds the address or key, and the policy that lets a role read it.
   * @default {}
   */
  readonly routes?: MapArgument<{
    readonly secret_arn: Argument<string> | null;
    readonly read_policy: Argument<string> | null;
  }> | undefined;
  /**
   * Whether rules of EventBridge publish to the topic as well, such as those that tell of deployments that failed.
   * @default false
   */
  readonly takes_events?: Argument<boolean> | undefined;
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

export type SnsTopicOutput = "topic_arn" | "publish_policy";

/**
 * Where people are told: an SNS topic under a key of its own, to which alarms and budgets of this account publish.
 * It writes e-mails by itself; chats and pagers get a function each (notify.tf).
 */
export const snsTopic: ModuleSource<SnsTopicInputs, SnsTopicOutput> = {
  cloud: "aws",
  name: "sns_topic",
  modules: [kmsKey],
  files: {
    "main.tf": `# Where people are told: an SNS topic under a key of its own, to which alarms and budgets of this account publish.
# It writes e-mails by itself; chats and pagers get a function each (notify.tf).

data "aws_caller_identity" "current" {}

# CloudWatch cannot publish to a topic under the AWS-managed key, whose policy does not name it.
module "key" {
  source = "../kms_key"

  name        = var.name
  description = "Messages of \${var.name}"
  services    = local.publishers
  events      = var.takes_events
  tags        = var.tags
}

locals {
  # Services that have something to tell, and nothing beyond them.
  publishers = ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"]
}

resource "aws_sns_topic" "this" {
  name              = var.name
  kms_master_key_id = module.key.arn
  tags              = var.tags
}

resource "aws_sns_topic_policy" "this" {
  arn = aws_sns_topic.this.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "PublishFromThisAccount"
          Effect    = "Allow"
          Principal = { Service = local.publishers }
          Action    = ["sns:Publish"]
          Resource  = aws_sns_topic.this.arn
          Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
        },
      ],
      # Without a condition: EventBridge meets none in the policy of a topic ("You can't use Condition blocks",
      # https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html), nor aws:SourceAccount or
      # aws:SourceArn in that of the topic's key (https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html),
      # although its page of condition keys names both without saying for which targets; read 2026-11-28.
      !var.takes_events ? [] : [
        {
          Sid       = "PublishEvents"
          Effect    = "Allow"
          Principal = { Service = "events.amazonaws.com" }
          Action    = ["sns:Publish"]
          Resource  = aws_sns_topic.this.arn
        },
      ],
    )
  })
}

resource "aws_sns_topic_subscription" "email" {
  for_each = var.email_addresses

  topic_arn = aws_sns_topic.this.arn
  protocol  = "email"
  endpoint  = each.key
}
`,
    "notify.mjs": `// Takes alarms from SNS (AWS Lambda) or Pub/Sub (Cloud Run functions) and posts them to one address.
//
// FORMAT  slack, discord, pagerduty or webhook
// SECRET  where the address or key is kept: an ARN of Secrets Manager or Parameter Store, or
//         projects/<project>/secrets/<secret>. It is read for every message, so that a new value counts at once.

const timeout = Number(process.env.TIMEOUT_MS ?? 10000);

/** AWS Lambda. A failure is tried again by Lambda, and goes to the queue of undelivered messages in the end. */
export async function handler(event) {
  for (const record of event.Records) await deliver(fromSns(record.Sns));
}

/** Cloud Run function behind a Pub/Sub push subscription, which tries again whatever is not answered with 2xx. */
export async function push(request, response) {
  try {
    await deliver(fromPubSub(request.body.message));
    response.status(204).end();
  } catch (error) {
    console.error(error.message);
    response.status(503).end();
  }
}

async function deliver(message) {
  const format = process.env.FORMAT;
  const secret = (await readSecret(process.env.SECRET)).trim();
  const pager = process.env.PAGERDUTY_URL ?? "https://events.pagerduty.com/v2/enqueue";
  const response = await ask(format, address(format === "pagerduty" ? pager : secret), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(formats[format](message, secret)),
    redirect: "error",
  });
  // The answer's text may repeat the address, which is a secret.
  if (!response.ok) throw new Error(format + " answered " + response.status);
  console.log("Told " + format + ": " + message.title);
}

/** What fetch throws may hold the address as well. */
async function ask(whom, url, options) {
  try {
    return await fetch(url, { ...options, signal: AbortSignal.timeout(timeout) });
  } catch (error) {
    throw new Error(whom + (error.name === "TimeoutError" ? " did not answer in time" : " cannot be reached"));
  }
}

function address(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const safe = url?.protocol === "https:" || url?.hostname === "127.0.0.1";
  if (!safe) throw new Error("The secret does not hold an https address yet");
  return url;
}

function fromSns(sns) {
  const alarm = parse(sns.Message);
  if (alarm?.AlarmName === undefined) {
    const [firstLine] = sns.Message.split("\\n");
    return { id: sns.MessageId, state: "info", title: sns.Subject ?? firstLine, text: sns.Message, source: sns.TopicArn, time: sns.Timestamp };
  }
  const region = (alarm.AlarmArn ?? sns.TopicArn).split(":")[3];
  return {
    id: alarm.AlarmArn ?? alarm.AlarmName,
    state: alarm.NewStateValue === "OK" ? "closed" : "open",
    title: alarm.AlarmName,
    text: [alarm.AlarmDescription, alarm.NewStateReason].filter(Boolean).join("\\n"),
    link: "https://" + region + ".console.aws.amazon.com/cloudwatch/home?region=" + region + "#alarmsV2:alarm/" + encodeURIComponent(alarm.AlarmName),
    source: alarm.AWSAccountId + " " + region,
    time: sns.Timestamp,
  };
}

function fromPubSub(message) {
  const body = Buffer.from(message.data ?? "", "base64").toString("utf8");
  const incident = parse(body)?.incident;
  if (incident === undefined) {
    return { id: message.messageId, state: "info", title: body.split("\\n")[0], text: body, source: "Pub/Sub", time: message.publishTime };
  }
  return {
    id: incident.incident_id,
    state: incident.state === "closed" ? "closed" : "open",
    title: incident.policy_name,
    text: [incident.documentation?.content, incident.summary].filter(Boolean).join("\\n"),
    link: incident.url,
    source: incident.scoping_project_id ?? "Google Cloud",
    time: message.publishTime,
  };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const colors = { open: 0xd92d20, closed: 0x039855, info: 0x1570ef };
const words = { open: "ALARM", closed: "OK", info: "INFO" };
const heading = (message) => words[message.state] + ": " + message.title;

const formats = {
  discord: (message) => ({
    embeds: [
      {
        title: heading(message).slice(0, 256),
        description: message.text.slice(0, 4096),
        url: message.link,
        color: colors[message.state],
        footer: { text: message.source.slice(0, 2048) },
        timestamp: message.time,
      },
    ],
    // Whatever an alarm is called, it calls nobody by @everyone.
    allowed_mentions: { parse: [] },
  }),
  slack: (message) => ({
    text: escape(heading(message)),
    attachments: [
      {
        color: "#" + colors[message.state].toString(16).padStart(6, "0"),
        title: escape(message.title),
        title_link: message.link,
        text: escape(message.text).slice(0, 8000),
        footer: escape(message.source),
      },
    ],
  }),
  pagerduty: (message, key) => ({
    routing_key: key,
    event_action: message.state === "closed" ? "resolve" : "trigger",
    dedup_key: message.id.slice(-255),
    payload: {
      summary: heading(message).slice(0, 1024),
      source: message.source,
      severity: message.state === "info" ? "info" : "critical",
      timestamp: message.time,
      custom_details: { text: message.text },
    },
    links: message.link === undefined ? [] : [{ href: message.link, text: "Open in the console" }],
  }),
  webhook: (message) => message,
};

/** Slack reads <, > and & as markup. */
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

async function readSecret(id) {
  if (id.startsWith("projects/")) return readSecretManager(id);
  if (id.includes(":ssm:")) {
    const { SSMClient, GetParameterCommand } = await import("@aws-sdk/client-ssm");
    const answer = await new SSMClient().send(new GetParameterCommand({ Name: id, WithDecryption: true }));
    return answer.Parameter.Value;
  }
  const { SecretsManagerClient, GetSecretValueCommand } = await import("@aws-sdk/client-secrets-manager");
  const answer = await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId: id }));
  return answer.SecretString;
}

async function readSecretManager(id) {
  const metadata = "http://" + (process.env.GCE_METADATA_HOST ?? "metadata.google.internal");
  const path = "/computeMetadata/v1/instance/service-accounts/default/token";
  const token = await ask("The metadata server", metadata + path, { headers: { "Metadata-Flavor": "Google" } });
  const { access_token } = await token.json();
  const manager = process.env.SECRET_MANAGER_URL ?? "https://secretmanager.googleapis.com";
  const answer = await ask("Secret Manager", manager + "/v1/" + id + "/versions/latest:access", {
    headers: { Authorization: "Bearer " + access_token },
  });
  if (!answer.ok) throw new Error("Secret Manager answered " + answer.status);
  const { payload } = await answer.json();
  return Buffer.from(payload.data, "base64").toString("utf8");
}
`,
    "notify.tf": `# A function for each chat or pager: it reads one secret and no other, and one that fails is tried again without the
# rest.

# Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.
data "archive_file" "notify" {
  count = length(var.routes) == 0 ? 0 : 1

  type             = "zip"
  source_file      = "\${path.module}/notify.mjs"
  output_path      = "\${path.root}/.terraform/\${var.name}-notify.zip"
  output_file_mode = "0644"
}

# What could not be told after three attempts waits here for two weeks.
resource "aws_sqs_queue" "undelivered" {
  count = length(var.routes) == 0 ? 0 : 1

  name                      = "\${var.name}-undelivered"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
  tags                      = var.tags
}

resource "aws_cloudwatch_log_group" "notify" {
  for_each = var.routes

  name              = "/aws/lambda/\${var.name}-\${each.key}"
  retention_in_days = 30
  tags              = var.tags
}

resource "aws_iam_role" "notify" {
  for_each = var.routes

  name        = "\${var.name}-\${each.key}"
  description = "Tells \${each.key} what \${var.name} hears."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "lambda.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "notify" {
  for_each = var.routes

  name = "notify"
  role = aws_iam_role.notify[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "\${aws_cloudwatch_log_group.notify[each.key].arn}:*"
      },
      {
        Sid      = "KeepUndelivered"
        Effect   = "Allow"
        Action   = ["sqs:SendMessage"]
        Resource = aws_sqs_queue.undelivered[0].arn
      },
    ]
  })
}

resource "aws_iam_role_policy" "read_address" {
  for_each = var.routes

  name   = "read-address"
  role   = aws_iam_role.notify[each.key].id
  policy = each.value.read_policy
}

resource "aws_lambda_function" "notify" {
  for_each = var.routes

  function_name    = "\${var.name}-\${each.key}"
  description      = "Posts alarms of \${var.name} to \${each.key}."
  role             = aws_iam_role.notify[each.key].arn
  runtime          = "nodejs24.x"
  architectures    = ["arm64"]
  handler          = "notify.handler"
  filename         = data.archive_file.notify[0].output_path
  source_code_hash = data.archive_file.notify[0].output_base64sha256
  memory_size      = 256
  timeout          = 30
  tags             = var.tags

  environment {
    variables = {
      FORMAT = each.key
      SECRET = each.value.secret_arn
    }
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.undelivered[0].arn
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.notify[each.key].name
  }

  # Lambda asks at once whether the role may write to the queue.
  depends_on = [aws_iam_role_policy.notify]
}

resource "aws_lambda_permission" "notify" {
  for_each = var.routes

  statement_id  = "InvokeFromTopic"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.notify[each.key].function_name
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.this.arn
}

resource "aws_sns_topic_subscription" "notify" {
  for_each = var.routes

  topic_arn = aws_sns_topic.this.arn
  protocol  = "lambda"
  endpoint  = aws_lambda_function.notify[each.key].arn

  depends_on = [aws_lambda_permission.notify]
}
`,
    "outputs.tf": `output "topic_arn" {
  description = "ARN of the topic, for the actions of alarms and the subscribers of budgets."
  value       = aws_sns_topic.this.arn
}

output "publish_policy" {
  description = "IAM policy that lets a role publish to the topic, and encrypt what it publishes."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = aws_sns_topic.this.arn
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = module.key.arn
      },
    ]
  })
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the topic; its key, queue and functions are called after it."
  type        = string
}

variable "email_addresses" {
  description = "Addresses to write to. Each gets one message with a link and hears nothing before it is followed."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "routes" {
  description = "Chats and pagers by format: \`slack\`, \`discord\`, \`pagerduty\` or \`webhook\`. Each names the secret that holds the address or key, and the policy that lets a role read it."
  type        = map(object({ secret_arn = string, read_policy = string }))
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for format in keys(var.routes) : contains(["slack", "discord", "pagerduty", "webhook"], format)])
    error_message = "Formats are slack, discord, pagerduty and webhook."
  }
}

variable "takes_events" {
  description = "Whether rules of EventBridge publish to the topic as well, such as those that tell of deployments that failed."
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
