import { own } from "./schema.ts";
import { text, type Text } from "../text/text.ts";

/** What of a type nobody has back when one is deleted or made anew. */
interface Holding {
  readonly what: Text;
  /** Only where its component's kind says that it keeps data in that service: elsewhere it goes with what it is of. */
  readonly service?: string;
  /** Not where an argument is so: a private zone is written again from the design. */
  readonly unless?: (args: Readonly<Record<string, unknown>>) => boolean;
}

const rows: Readonly<Record<string, Holding>> = {
  aws_backup_vault: { what: text("backups", "バックアップ") },
  aws_cloudwatch_log_group: { what: text("logs", "ログ"), service: "logs" },
  aws_cognito_user_pool: { what: text("accounts of users", "利用者のアカウント") },
  aws_db_instance: {
    what: text("a database", "データベース"),
    // A replica has what its primary has.
    unless: ({ replicate_source_db: source }) => source !== undefined,
  },
  aws_db_instance_automated_backups_replication: {
    what: text("copies of backups in another region", "別リージョンのバックアップのコピー"),
  },
  aws_ecr_repository: { what: text("images", "コンテナイメージ") },
  aws_elasticache_replication_group: { what: text("data in memory", "メモリー上のデータ") },
  aws_kms_key: { what: text("a key, and all that it encrypts", "暗号鍵と、それで暗号化したデータ") },
  aws_msk_cluster: { what: text("messages", "メッセージ") },
  aws_msk_serverless_cluster: { what: text("messages", "メッセージ") },
  aws_msk_topic: { what: text("messages", "メッセージ") },
  aws_route53_zone: {
    what: text("a public zone, and with it its name servers", "公開ゾーンとそのネームサーバー"),
    unless: ({ vpc }) => vpc !== undefined,
  },
  aws_s3_bucket: { what: text("objects", "オブジェクト") },
  aws_secretsmanager_secret: { what: text("a secret's value", "シークレットの値") },
  aws_sns_topic: { what: text("a topic, and its subscriptions", "トピックとその購読"), service: "sns" },
  aws_sqs_queue: { what: text("waiting messages", "未処理のメッセージ") },
  aws_ssm_parameter: { what: text("a secret's value", "シークレットの値") },
  google_artifact_registry_repository: { what: text("images", "コンテナイメージ") },
  google_bigquery_dataset: { what: text("tables", "テーブル") },
  google_cloud_tasks_queue: { what: text("waiting tasks", "未処理のタスク") },
  google_dns_managed_zone: {
    what: text("a public zone, and with it its name servers", "公開ゾーンとそのネームサーバー"),
    unless: ({ visibility }) => visibility === "private",
  },
  google_firestore_database: { what: text("a database", "データベース") },
  google_identity_platform_config: { what: text("accounts of users", "利用者のアカウント") },
  google_kms_crypto_key: { what: text("a key, and all that it encrypts", "暗号鍵と、それで暗号化したデータ") },
  google_logging_project_bucket_config: { what: text("logs", "ログ") },
  google_managed_kafka_cluster: { what: text("messages", "メッセージ") },
  google_managed_kafka_topic: { what: text("messages", "メッセージ") },
  google_memorystore_instance: { what: text("data in memory", "メモリー上のデータ") },
  google_pubsub_subscription: { what: text("waiting messages", "未処理のメッセージ") },
  google_redis_instance: { what: text("data in memory", "メモリー上のデータ") },
  google_secret_manager_secret: { what: text("a secret's value", "シークレットの値") },
  google_sql_database: { what: text("a database", "データベース") },
  google_sql_database_instance: {
    what: text("a database", "データベース"),
    unless: ({ master_instance_name: primary }) => primary !== undefined,
  },
  google_storage_bucket: { what: text("objects", "オブジェクト") },
};

/** What data a resource holds; undefined: none that is not made again with it. */
export function holding(
  type: string,
  args: Readonly<Record<string, unknown>>,
  services: ReadonlySet<string>,
): Text | undefined {
  const row = heldBy(type);
  if (!row || row.unless?.(args)) return undefined;
  return row.service === undefined || services.has(row.service) ? row.what : undefined;
}

/** What a type can hold. */
export const heldIn = (type: string): Text | undefined => heldBy(type)?.what;

const heldBy = (type: string): Holding | undefined => own(rows, type);

/**
 * Types whose provider has an argument that protects them, or keeps them for a while, and that hold nothing: they are
 * made again from the design.
 */
export const holdsNothing: Readonly<Record<string, string>> = {
  aws_autoscaling_group: "its instances are made again",
  aws_cloudwatch_event_rule: "a rule",
  aws_cloudwatch_event_target: "a rule's target",
  aws_db_parameter_group: "settings",
  aws_ecs_service: "tasks are started again",
  aws_ecs_task_definition: "its revisions are written again",
  aws_instance: "a NAT instance, which keeps nothing",
  aws_lambda_function: "its code stands in the module",
  aws_lb: "a way in; its name in the DNS follows",
  aws_s3_bucket_public_access_block: "settings",
  aws_service_discovery_service: "addresses of what runs",
  google_cloud_run_v2_job: "its revisions are written again",
  google_cloud_run_v2_service: "its revisions are written again",
  google_cloud_run_v2_worker_pool: "its revisions are written again",
  google_compute_instance: "a NAT instance, which keeps nothing",
  google_monitoring_notification_channel: "an address",
  google_workflows_workflow: "its code stands in the design",
};
