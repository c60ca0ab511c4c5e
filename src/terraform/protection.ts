import { keepersOf, keeping, type Keeper } from "./deletion.ts";
import { isExpression, type Value } from "./expression.ts";
import { own } from "./schema.ts";

/** What keeps a resource where its environment is protected. */
export type Mechanism =
  /** The argument by which nothing deletes it; what that takes stands in `deletion.ts`. */
  | { readonly keeper: string }
  /** An argument by which it can be had back, with its value where protected (true: any name) and elsewhere. */
  | { readonly leaves: string; readonly to: Value; readonly otherwise: Value; readonly says: string }
  /** A statement of its own policy, which denies everybody. */
  | { readonly denies: string; readonly says: string }
  /** What deletes it takes it in hand for a while, or does nothing to it, wherever it is. */
  | { readonly always: string; readonly where?: { readonly sets: string; readonly to: Value } }
  /** The role by which a pipeline applies may not delete it, and nothing else keeps it. */
  | { readonly role: string };

type Args = Readonly<Record<string, Value | undefined>>;

interface Protection {
  readonly by: Mechanism;
  /** What an environment that is not protected meets when it is destroyed and made again. */
  readonly again?: string;
}

const prevent: Mechanism = { keeper: "deletion_policy" };

/** By type of `holding.ts`, for each that a module has. Read 2026-11-28. */
const rows: Readonly<Record<string, Protection>> = {
  aws_cloudwatch_log_group: { by: { keeper: "deletion_protection_enabled" } },
  aws_cognito_user_pool: { by: { keeper: "deletion_protection" } },
  aws_db_instance: { by: { keeper: "deletion_protection" } },
  aws_db_instance_automated_backups_replication: {
    // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/AutomatedBackups.StopReplicating.html
    by: { always: "copies that were made stay until they are as old as `backup.retain` says" },
  },
  aws_ecr_repository: { by: { keeper: "force_delete" } },
  aws_elasticache_replication_group: {
    by: {
      leaves: "final_snapshot_identifier",
      to: true,
      otherwise: null,
      says: "a last snapshot of what is in memory outlives it",
    },
  },
  aws_kms_key: {
    by: {
      always: "waits 30 days, in which it can be had back",
      where: { sets: "deletion_window_in_days", to: 30 },
    },
    again: "another key each time",
  },
  aws_msk_cluster: { by: { role: "kafka:DeleteCluster" } },
  aws_msk_serverless_cluster: { by: { role: "kafka:DeleteCluster" } },
  aws_msk_topic: { by: { role: "kafka:DeleteTopic" } },
  aws_route53_zone: { by: { keeper: "force_destroy" } },
  aws_s3_bucket: { by: { keeper: "force_destroy" } },
  aws_secretsmanager_secret: {
    by: { leaves: "recovery_window_in_days", to: 30, otherwise: 0, says: "it can be had back for 30 days" },
  },
  aws_sns_topic: { by: { denies: "sns:DeleteTopic", says: "SNS refuses everybody" } },
  aws_sqs_queue: { by: { denies: "sqs:DeleteQueue", says: "SQS refuses everybody" } },
  google_artifact_registry_repository: { by: prevent },
  google_dns_managed_zone: { by: prevent },
  google_firestore_database: { by: { keeper: "delete_protection_state" } },
  google_identity_platform_config: {
    by: { always: "nothing deletes it: Terraform forgets it, and accounts stay" },
    again: "stays for good: adopt it where a project is made again",
  },
  google_kms_crypto_key: { by: prevent, again: "its ring stays for good; another is made each time" },
  google_logging_project_bucket_config: { by: prevent, again: "goes within a week; another name is made each time" },
  google_managed_kafka_cluster: { by: prevent },
  google_managed_kafka_topic: { by: prevent },
  google_memorystore_instance: { by: prevent },
  google_pubsub_subscription: { by: prevent },
  google_secret_manager_secret: { by: prevent },
  google_sql_database: {
    by: { always: "Terraform leaves it in its instance", where: { sets: "deletion_policy", to: "ABANDON" } },
  },
  google_sql_database_instance: { by: prevent },
  google_storage_bucket: { by: prevent },
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

export const protectionOf = (type: string): Protection | undefined => own(rows, type);

export const protectedTypes: readonly string[] = Object.keys(rows);

/** What a mechanism takes of its type. */
export function keeperOf(type: string, { keeper }: { readonly keeper: string }): Keeper {
  const found = keepersOf(type).find(({ argument }) => argument === keeper);
  if (!found) throw new Error(`${type} has no ${keeper} that keeps it`);
  return found;
}

/**
 * Whether the mechanism of a type is in effect with such arguments; of one that a role is denied, whoever asks has to
 * know what roles there are.
 */
export function isKept(type: string, args: Args, isDenied: (action: string) => boolean): boolean {
  const { by } = protectionOf(type) ?? {};
  if (by === undefined) return false;
  if ("role" in by) return isDenied(by.role);
  if ("keeper" in by) return keeping(type, args).includes(keeperOf(type, by));
  if ("denies" in by) return deniesDeleting(type, args);
  if ("leaves" in by) return isLeft(by, args);
  return !by.where || args[by.where.sets] === by.where.to;
}

/** Whether its own policy denies everybody to delete something. */
export function deniesDeleting(type: string, { policy }: Args): boolean {
  const { by } = protectionOf(type) ?? {};
  return by !== undefined && "denies" in by && deniedIn(policy).includes(by.denies);
}

/** Whether anything stands in the way of whoever means to destroy it and make it again, where nothing is protected. */
export function hinders(type: string, args: Args): boolean {
  const { by } = protectionOf(type) ?? {};
  return (
    keeping(type, args).length > 0 ||
    deniesDeleting(type, args) ||
    (by !== undefined && "leaves" in by && isLeft(by, args))
  );
}

function isLeft({ leaves, to }: Extract<Mechanism, { leaves: string }>, args: Args): boolean {
  const value = args[leaves] ?? null;
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
