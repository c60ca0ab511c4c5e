import { isExpression, type Value } from "./expression.ts";

/** What keeps a resource where its environment is protected. */
export type Mechanism =
  /** An argument, with its value where the environment is protected and where it is not. */
  | { readonly sets: string; readonly to: Value; readonly otherwise: Value; readonly says: string }
  /** A statement of its own policy, which denies everybody. */
  | { readonly denies: string; readonly otherwise: false; readonly says: string }
  /** What deletes it takes it in hand for a while, or does nothing to it, wherever it is. */
  | { readonly always: string; readonly where?: { readonly sets: string; readonly to: Value } }
  /** The role by which a pipeline applies may not delete it, and nothing else keeps it. */
  | { readonly role: string };

type Args = Readonly<Record<string, Value | undefined>>;

interface Protection {
  /** One of them is enough. */
  readonly by: readonly Mechanism[];
  /** What an environment that is not protected meets when it is destroyed and made again. */
  readonly again?: string;
}

const refusedByTerraform = "Terraform refuses to delete it";
const prevent: Mechanism = {
  sets: "deletion_policy",
  to: "PREVENT",
  otherwise: "DELETE",
  says: refusedByTerraform,
};
const unlessEmpty = (says: string): Mechanism => ({ sets: "force_destroy", to: false, otherwise: true, says });
const byRole = (action: string): Mechanism => ({ role: action });

/** By type of `holding.ts`, for each that a module has. Read 2026-11-28. */
const rows: Readonly<Record<string, Protection>> = {
  aws_cloudwatch_log_group: {
    by: [{ sets: "deletion_protection_enabled", to: true, otherwise: false, says: "CloudWatch Logs refuses" }],
  },
  aws_cognito_user_pool: {
    by: [{ sets: "deletion_protection", to: "ACTIVE", otherwise: "INACTIVE", says: "Cognito refuses" }],
  },
  aws_db_instance: {
    by: [{ sets: "deletion_protection", to: true, otherwise: false, says: "RDS refuses" }],
  },
  aws_db_instance_automated_backups_replication: {
    // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/AutomatedBackups.StopReplicating.html
    by: [{ always: "copies that were made stay until they are as old as `backup.retain` says" }],
  },
  aws_ecr_repository: {
    by: [{ sets: "force_delete", to: false, otherwise: true, says: "ECR refuses while it holds images" }],
  },
  aws_elasticache_replication_group: {
    by: [
      {
        sets: "final_snapshot_identifier",
        to: true,
        otherwise: null,
        says: "a last snapshot of what is in memory outlives it",
      },
    ],
  },
  aws_kms_key: {
    by: [
      {
        always: "waits 30 days, in which it can be had back",
        where: { sets: "deletion_window_in_days", to: 30 },
      },
    ],
    again: "another key each time",
  },
  aws_msk_cluster: { by: [byRole("kafka:DeleteCluster")] },
  aws_msk_serverless_cluster: { by: [byRole("kafka:DeleteCluster")] },
  aws_msk_topic: { by: [byRole("kafka:DeleteTopic")] },
  aws_route53_zone: {
    by: [
      unlessEmpty(
        "Route 53 refuses while it has records; it stands in the root of the account, which no pipeline applies",
      ),
    ],
  },
  aws_s3_bucket: { by: [unlessEmpty("S3 refuses while it holds objects")] },
  aws_secretsmanager_secret: {
    by: [
      {
        sets: "recovery_window_in_days",
        to: 30,
        otherwise: 0,
        says: "it can be had back for 30 days",
      },
    ],
  },
  aws_sns_topic: {
    by: [{ denies: "sns:DeleteTopic", otherwise: false, says: "SNS refuses everybody" }],
  },
  aws_sqs_queue: {
    by: [{ denies: "sqs:DeleteQueue", otherwise: false, says: "SQS refuses everybody" }],
  },
  google_artifact_registry_repository: { by: [prevent] },
  google_dns_managed_zone: { by: [prevent] },
  google_firestore_database: {
    by: [
      {
        sets: "delete_protection_state",
        to: "DELETE_PROTECTION_ENABLED",
        otherwise: "DELETE_PROTECTION_DISABLED",
        says: "Firestore refuses",
      },
    ],
  },
  google_identity_platform_config: {
    by: [{ always: "nothing deletes it: Terraform forgets it, and accounts stay" }],
    again: "stays for good: adopt it where a project is made again",
  },
  google_kms_crypto_key: { by: [prevent], again: "its ring stays for good; another is made each time" },
  google_logging_project_bucket_config: {
    by: [prevent],
    again: "goes within a week; another name is made each time",
  },
  google_managed_kafka_cluster: { by: [prevent] },
  google_managed_kafka_topic: { by: [prevent] },
  google_memorystore_instance: { by: [prevent] },
  google_pubsub_subscription: { by: [prevent] },
  google_secret_manager_secret: { by: [prevent] },
  google_sql_database: {
    by: [{ always: "Terraform leaves it in its instance", where: { sets: "deletion_policy", to: "ABANDON" } }],
  },
  google_sql_database_instance: { by: [prevent] },
  google_storage_bucket: { by: [prevent] },
};

/** What is no data in a module, though its type can hold some. */
export const madeAgain: readonly { readonly module: string; readonly type: string; readonly why: string }[] = [
  {
    module: "notify_build",
    type: "google_artifact_registry_repository",
    why: "images of the function that tells a chat, built of the code beside the module",
  },
  {
    module: "notify_build",
    type: "google_storage_bucket",
    why: "the code of that function",
  },
  {
    module: "notification_channels",
    type: "google_pubsub_subscription",
    why: "alarms on their way to a chat; what still rings is told again",
  },
  {
    module: "sns_topic",
    type: "aws_sqs_queue",
    why: "alarms that no chat took; what still rings is told again",
  },
];

/** The module whose bucket holds Terraform's own state, which refuses to go wherever it is. */
export const stateModule = "terraform_state";

export const protectionOf = (type: string): Protection | undefined =>
  Object.hasOwn(rows, type) ? rows[type] : undefined;

export const protectedTypes: readonly string[] = Object.keys(rows);

/** The mechanism of a type that its arguments have in effect. */
export const inEffect = (type: string, args: Args): Mechanism | undefined =>
  protectionOf(type)?.by.find((one) => works(one, args));

/** Whether something stands in the way of whoever means to destroy it, where the environment is not protected. */
export const hinders = (type: string, args: Args): boolean => {
  const found = inEffect(type, args);
  return found !== undefined && "otherwise" in found;
};

function works(mechanism: Mechanism, args: Args): boolean {
  if ("role" in mechanism) return true;
  if ("denies" in mechanism) return deniedIn(args.policy).includes(mechanism.denies);
  if ("always" in mechanism) return !mechanism.where || args[mechanism.where.sets] === mechanism.where.to;
  const { sets, to } = mechanism;
  const value = args[sets] ?? (to === false ? false : null);
  // A name that is made up is there, whatever it is.
  return value === to || (to === true && isExpression(value));
}

/** Actions that a policy, written with `jsonencode`, denies whoever asks and however. */
function deniedIn(policy: Value | undefined): readonly string[] {
  if (!isExpression(policy ?? null)) return [];
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    else if (typeof value === "object" && value !== null) {
      const one = value as Readonly<Record<string, unknown>>;
      if (one.Effect === "Deny" && one.Principal === "*" && one.Condition === undefined)
        found.push(...[one.Action].flat().filter((action) => typeof action === "string"));
      else for (const inner of Object.values(one)) look(inner);
    }
  };
  look(policy);
  return found;
}
