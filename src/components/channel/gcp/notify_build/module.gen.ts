// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface NotifyBuildInputs {
  /** Name of the account, the repository and (with the project's id behind it) the bucket, such as `todo-prod-notify`. At most 30 characters. */
  readonly name: Argument<string>;
  /** Region in which functions are built and run. */
  readonly region: Argument<string>;
  /** Project in which functions are built. */
  readonly project_id: Argument<string>;
}

export type NotifyBuildOutput = "service_account_id" | "repository_id" | "source_bucket" | "source_object";

/**
 * Source of the function that tells a chat or a pager, and the account that builds it; one for all
 * channels. The account stands in for the one that may do everything in the project.
 */
export const notifyBuild: ModuleSource<NotifyBuildInputs, NotifyBuildOutput> = {
  cloud: "gcp",
  name: "notify_build",
  modules: [],
  files: {
    "main.tf": `# Source of the function that tells a chat or a pager, and the account that builds it; one for all
# channels. The account stands in for the one that may do everything in the project.

locals {
  files = {
    "notify.mjs"   = file("\${path.module}/notify.mjs")
    "package.json" = jsonencode({ main = "notify.mjs", private = true })
  }
}

# Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.
data "archive_file" "source" {
  type             = "zip"
  output_path      = "\${path.root}/.terraform/notify.zip"
  output_file_mode = "0644"

  dynamic "source" {
    for_each = local.files

    content {
      filename = source.key
      content  = source.value
    }
  }
}

resource "google_storage_bucket" "sources" {
  name                        = "\${var.name}-\${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = true

  soft_delete_policy {
    retention_duration_seconds = 0
  }
}

# A changed source is an object of another name, which functions are built anew from.
resource "google_storage_bucket_object" "source" {
  bucket       = google_storage_bucket.sources.name
  name         = "notify-\${sha256(jsonencode(local.files))}.zip"
  source       = data.archive_file.source.output_path
  content_type = "application/zip"
}

resource "google_artifact_registry_repository" "images" {
  repository_id = var.name
  location      = var.region
  format        = "DOCKER"
  description   = "Images of functions"

  cleanup_policies {
    id     = "keep-recent"
    action = "KEEP"

    most_recent_versions {
      keep_count = 3
    }
  }

  cleanup_policies {
    id     = "delete-old"
    action = "DELETE"

    condition {
      older_than = "2592000s"
    }
  }
}

resource "google_service_account" "build" {
  account_id   = var.name
  display_name = "Builds functions"
}

# Log entries are written to a project; there is no narrower place to grant it.
resource "google_project_iam_member" "build_logs" {
  project = var.project_id
  role    = "roles/logging.logWriter"
  member  = google_service_account.build.member
}

# Cloud Functions copies sources to a bucket that it makes with the first function.
resource "google_project_iam_member" "build_sources" {
  project = var.project_id
  role    = "roles/storage.objectViewer"
  member  = google_service_account.build.member

  condition {
    title      = "Sources of functions only"
    expression = "resource.name.startsWith(\\"projects/_/buckets/gcf-v2-sources-\\")"
  }
}

resource "google_artifact_registry_repository_iam_member" "build" {
  repository = google_artifact_registry_repository.images.repository_id
  location   = var.region
  role       = "roles/artifactregistry.writer"
  member     = google_service_account.build.member
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
    "outputs.tf": `output "service_account_id" {
  description = "Account that builds, once it may."
  value       = google_service_account.build.id

  depends_on = [
    google_artifact_registry_repository_iam_member.build,
    google_project_iam_member.build_logs,
    google_project_iam_member.build_sources,
  ]
}

output "repository_id" {
  description = "Repository that keeps the images of functions, as builds want it named."
  value       = google_artifact_registry_repository.images.id
}

output "source_bucket" {
  description = "Bucket of the source."
  value       = google_storage_bucket_object.source.bucket
}

output "source_object" {
  description = "Archive of the source in its bucket; a changed source has another name."
  value       = google_storage_bucket_object.source.name
}
`,
    "variables.tf": `variable "name" {
  description = "Name of the account, the repository and (with the project's id behind it) the bucket, such as \`todo-prod-notify\`. At most 30 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region in which functions are built and run."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project in which functions are built."
  type        = string
  nullable    = false
}
`,
  },
};
