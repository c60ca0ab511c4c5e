import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { cpu, dailyWindow, duration, memory, storage, weeklyWindow } from "../../design/units/index.ts";
import { alarmsField } from "../../lowering/alarms/field.ts";
import { portable } from "./sizes.ts";

/** What alarms can watch. */
export const metrics = {
  cpu: "percent",
  freeMemory: "bytes",
  freeStorage: "bytes",
  connections: "count",
} as const;

const size = z.union([
  z.enum(Object.keys(portable) as (keyof typeof portable)[]),
  z.strictObject({
    cpu: field(cpu(), "vCPUs that can be used continuously.", "常時使える vCPU 数"),
    memory: field(memory(), "Memory.", "メモリ"),
  }),
  z.strictObject({
    aws: field(z.string(), "Instance class: `db.t4g.micro`.", "インスタンスクラス：`db.t4g.micro`").optional(),
    gcp: field(z.string(), "Machine type: `db-custom-2-7680`.", "マシンタイプ：`db-custom-2-7680`").optional(),
  }),
]);

const disk = z.strictObject({
  size: field(storage(), "Size of the disk.", "ディスクのサイズ").default({ gibibytes: 20 }),
  max: field(
    storage(),
    "Limit of automatic growth; without it the disk does not grow. Disks never shrink.",
    "自動拡張の上限。指定しなければ拡張しません。縮小はできません。",
  ).optional(),
});

const backup = z.strictObject({
  retain: field(
    duration({ min: "1d", max: "365d" }),
    "Retention period of daily backups, in whole days: up to 35 on AWS, up to 365 on Google Cloud.",
    "日次バックアップの保持日数。AWS は 35 日、Google Cloud は 365 日まで。",
  ).optional(),
  pointInTime: field(
    z.boolean(),
    "Point-in-time recovery within the retention period (on Google Cloud, within the last 7 days). Always enabled on AWS.",
    "保持期間内（Google Cloud は直近 7 日）の任意の時点への復旧。AWS では常に有効。",
  ).optional(),
  window: field(
    dailyWindow(),
    "Time window of the daily backup. Default: chosen by the cloud.",
    "日次バックアップの時間帯。指定しなければクラウドが選びます。",
  ).optional(),
  crossRegion: field(
    z.string(),
    "Another region for backups: AWS copies them there, Google Cloud stores them there instead.",
    "別リージョン。AWS はバックアップを複製し、Google Cloud はそこに保存します。",
  ).optional(),
});

const logs = z.strictObject({
  retain: field(
    duration({ min: "1d" }),
    "Retention period of logs. On Google Cloud at least 30 days. Default: 30 days.",
    "ログの保持期間。Google Cloud では 30 日以上。既定 30 日。",
  ).optional(),
  slowQuery: field(
    duration(),
    "Logs statements that take longer than this.",
    "これより長くかかる文をログに出します。",
  ).optional(),
});

const existing = z.strictObject({
  aws: field(
    z.strictObject({
      // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html, read 2026-11-28
      instance: field(
        z
          .string()
          .regex(/^[A-Za-z](?:-?[A-Za-z0-9]){0,62}$/)
          .meta({ examples: ["todo-prod"] }),
        "Instance identifier.",
        "インスタンス識別子",
      ),
      securityGroup: field(
        z
          .string()
          .regex(/^sg-[0-9a-f]+$/)
          .meta({ examples: ["sg-0a1b2c3d4e5f67890"] }),
        "Its security group, which is opened to the components that use the database.",
        "そのセキュリティグループ。利用者に開かれます。",
      ),
      secret: field(
        z
          .string()
          .regex(/^arn:aws[a-z-]*:secretsmanager:/)
          .meta({ examples: ["arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:db-AbCdEf"] }),
        "ARN of the secret with `username` and `password` of a user that may create roles, such as the master user. Only the job that creates the roles of the components reads it.",
        "ロールを作成できるユーザー（マスターユーザーなど）の `username` と `password` を持つシークレットの ARN。各コンポーネントのロールを作るジョブだけが読みます。",
      ),
    }),
    "An RDS instance.",
    "RDS インスタンス",
  ).optional(),
  // https://docs.cloud.google.com/sql/docs/postgres/instance-settings, read 2026-11-28
  gcp: field(
    z
      .string()
      .regex(/^[a-z](?:[-a-z0-9]{0,96}[a-z0-9])?$/)
      .meta({ examples: ["todo-prod"] }),
    "Name of a Cloud SQL instance with a private address and the flag `cloudsql.iam_authentication`. It gets an administrator, `<prefix>-<key>-administrator`, who creates the roles of the components.",
    "プライベートアドレスとフラグ `cloudsql.iam_authentication` を持つ Cloud SQL インスタンスの名前。各コンポーネントのロールを作る管理者 `<prefix>-<key>-administrator` が追加されます。",
  ).optional(),
});

export const schema = z.strictObject({
  version: field(z.int(), "Major version, 13 to 18.", "メジャーバージョン（13〜18）").optional(),
  size: field(
    size,
    "A named size, `{ cpu, memory }` (the cheapest type that fits) or the exact type on each cloud. Default: `small`.",
    "名前、`{ cpu, memory }`（合うもののうち最も安い型）、またはクラウドごとの正確な型。既定 `small`。",
  ).optional(),
  storage: field(disk, "Disk (SSD on both clouds).", "ディスク（両クラウドとも SSD）").optional(),
  highAvailability: field(
    z.boolean(),
    "A standby in another zone, with automatic failover.",
    "別ゾーンの待機系。自動で切り替わります。",
  ).default(false),
  replicas: field(
    z.int().min(0).max(5),
    "Number of read replicas, 0 to 5; `read` connections are distributed among them. They have the same deletion protection as the database: to remove one, first apply with `deletionProtection: false`.",
    "リードレプリカ数（0〜5）。`read` の接続が順に割り当てられます。削除保護はデータベースと同じで、減らすときは先に `deletionProtection: false` を適用します。",
  ).default(0),
  database: field(
    z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,62}$/)
      .meta({ examples: ["todo", "todo_app"] }),
    "Name of the database. Default: `<system>_<key>`, with underscores.",
    "データベース名。既定：`<システム名>_<キー>`（アンダースコア区切り）。",
  ).optional(),
  backup: field(
    backup,
    "Backups. Default: 7 days, with point-in-time recovery.",
    "バックアップ。既定：7 日、時点復旧あり。",
  ).optional(),
  maintenance: field(
    weeklyWindow(),
    "Maintenance window for minor upgrades and repairs. Default: chosen by the cloud.",
    "マイナーアップグレードと修理の時間帯。指定しなければクラウドが選びます。",
  ).optional(),
  majorUpgrade: field(
    z.boolean(),
    "Allows an in-place major upgrade when `version` changes (AWS; always allowed on Google Cloud). With it, every change is made at once and not in the maintenance window: take it out after the upgrade.",
    "`version` の変更でその場のメジャーアップグレードを許す（AWS。Google Cloud は常に許す）。書いている間、変更はメンテナンスの時間帯を待たず即時に行われるため、アップグレード後に外してください。",
  ).optional(),
  deletionProtection: field(
    z.boolean(),
    "Deletion protection. Default: enabled in protected environments.",
    "削除を拒否します。既定：保護された環境で有効。",
  ).optional(),
  passwordRotation: field(
    duration({ min: "1d", max: "1000d" }),
    "Password rotation period, in whole days. The first `terraform apply` after it creates new logins with new passwords and restarts the services that read them; the logins they had stay valid until the next rotation (AWS). Default: no rotation; raise `passwordVersion` instead. Users have no password on Google Cloud.",
    "この日数（日単位）を過ぎた後の最初の `terraform apply`（時刻は問わない）で新しいログインとパスワードを作り、それを読むサービスを再起動します。それまでのログインは次の切り替えまで使えます（AWS）。既定：自動では変えません（`passwordVersion` を上げます）。Google Cloud の利用者にはパスワードがありません。",
  ).optional(),
  passwordVersion: field(
    z.int().min(1).max(100_000),
    "Raise it for new passwords, 1 to 100000: after a leak, when an apply that sets them failed or was interrupted, or when a secret was lost. On AWS components get new logins; the ones they had stay valid until it is raised again, so after a leak raise it twice, with an apply after each. On Google Cloud only the administrator has a password. Default: 1.",
    "上げると新しいパスワードになります（1〜100000、既定 1）。漏えい時、パスワードを書き込む apply が失敗または中断した時、シークレットを失った時に使います。AWS ではコンポーネントが新しいログインになり、それまでのログインは次に上げるまで使えるため、漏えい時は上げて apply することを 2 回行います。Google Cloud でパスワードがあるのは管理者だけです。",
  ).optional(),
  parameters: field(
    z.record(
      z
        .string()
        .regex(/^[a-z][a-z0-9_.]*$/)
        .meta({ form: "parameter-name", examples: ["work_mem", "rds.log_retention_period"] }),
      z.string(),
    ),
    "Server parameters. `rds.*` is ignored on Google Cloud, `cloudsql.*` on AWS. TLS cannot be turned off.",
    "サーバーパラメータ。`rds.*` は Google Cloud、`cloudsql.*` は AWS では無視。TLS は無効にできません。",
  ).optional(),
  insights: field(
    z.boolean(),
    "Database Insights in standard mode (AWS) and Query Insights (Google Cloud). Default: enabled.",
    "Database Insights 標準モード（AWS）と Query Insights（Google Cloud）。既定：有効。",
  ).optional(),
  logs: field(logs, "Server logs.", "サーバーログ").optional(),
  alarms: alarmsField(metrics).optional(),
  existing: field(
    existing,
    "An existing database; only access to it is set up.",
    "既存のデータベース。アクセスだけを設定します。",
  ).optional(),
});

export type Postgres = z.output<typeof schema>;
