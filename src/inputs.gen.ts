// Written by scripts/generate.mjs from the schemas of the language; do not edit.
import type { CidrText, DailyWindowText, DurationText, MemoryText, MonthlyMoneyText, PercentageText, RateText, StorageText, WeeklyWindowText } from "./design/units/index.ts";
import type { Authored, KeyOf, KindsByKey, Uses } from "./authored.ts";

/** What a component of each kind may write, by the name of the kind. */
export interface KindInputs<Keys extends KindsByKey, Names extends string> {
  readonly access: AccessInput<Names>;
  readonly audit: AuditInput<Keys, Names>;
  readonly bucket: BucketInput<Keys, Names>;
  readonly budget: BudgetInput<Keys, Names>;
  readonly channel: ChannelInput<Keys, Names>;
  readonly dashboard: DashboardInput<Keys, Names>;
  readonly domain: DomainInput<Names>;
  readonly external: ExternalInput<Keys, Names>;
  readonly firewall: FirewallInput<Names>;
  readonly identity: IdentityInput<Keys, Names>;
  readonly job: JobInput<Keys, Names>;
  readonly loadBalancer: LoadBalancerInput<Keys, Names>;
  readonly model: ModelInput<Names>;
  readonly network: NetworkInput<Names>;
  readonly perimeter: PerimeterInput<Names>;
  readonly pipeline: PipelineInput<Keys, Names>;
  readonly postgres: PostgresInput<Keys, Names>;
  readonly queue: QueueInput<Keys, Names>;
  readonly redis: RedisInput<Keys, Names>;
  readonly registry: RegistryInput<Names>;
  readonly secret: SecretInput<Keys, Names>;
  readonly service: ServiceInput<Keys, Names>;
  readonly site: SiteInput<Keys, Names>;
  readonly stream: StreamInput<Keys, Names>;
  readonly topic: TopicInput<Keys, Names>;
  readonly worker: WorkerInput<Keys, Names>;
  readonly workflow: WorkflowInput<Keys, Names>;
}

export interface DesignTargetsAwsStateInput<Names extends string> {
  /**
   * Bucket for the Terraform state. Default: `<name>-terraform-state-<account>` on AWS, `<project>-terraform-state` on Google Cloud.
   *
   * Terraform state を置くバケット。既定：AWS は `<name>-terraform-state-<account>`、Google Cloud は `<project>-terraform-state`。
   *
   * Text, such as `"todo-terraform-state"`.
   */
  readonly bucket?: Authored<string, Names> | undefined;
  /**
   * Region of that bucket. Default: the target's region.
   *
   * そのバケットのリージョン。既定：ターゲットのリージョン。
   */
  readonly region?: Authored<"ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "ap-south-1" | "ap-southeast-1" | "ap-southeast-2" | "ca-central-1" | "eu-central-1" | "eu-north-1" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "sa-east-1" | "us-east-1" | "us-east-2" | "us-west-2", Names> | undefined;
}

export interface DesignTargetsAwsAccountRootInput<Names extends string> {
  /**
   * Name of the root module, and of its folder. Default: `account`; where the environments are in several accounts or projects, `account-<first environment>`.
   *
   * ルートモジュールとそのフォルダの名前。既定：`account`。環境が複数のアカウントやプロジェクトにわたるときは `account-<最初の環境>`。
   *
   * Text, such as `"global"`.
   */
  readonly name?: Authored<string, Names> | undefined;
  /**
   * Where its state is stored in the bucket: key of the object on AWS, prefix on Google Cloud. Default: `<name>/terraform.tfstate` and `<name>`.
   *
   * バケット内の state の場所（AWS はオブジェクトのキー、Google Cloud はプレフィックス）。既定：`<name>/terraform.tfstate` と `<name>`。
   *
   * Text, such as `"global/terraform.tfstate"`.
   */
  readonly stateKey?: Authored<string, Names> | undefined;
}

export interface DesignTargetsAwsInput<Names extends string> {
  /**
   * AWS region, such as `ap-northeast-1`.
   *
   * AWS リージョン。例：`ap-northeast-1`。
   */
  readonly region: Authored<"ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "ap-south-1" | "ap-southeast-1" | "ap-southeast-2" | "ca-central-1" | "eu-central-1" | "eu-north-1" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "sa-east-1" | "us-east-1" | "us-east-2" | "us-west-2", Names>;
  /**
   * Account id. Terraform refuses to change any other account.
   *
   * アカウント ID。Terraform は他のアカウントへの適用を拒みます。
   *
   * Text, such as `"123456789012"`.
   */
  readonly account: Authored<string, Names>;
  /**
   * Where Terraform stores its state (S3 with a lock file, or Cloud Storage).
   *
   * Terraform state の置き場所（S3 のロックファイル、または Cloud Storage）
   */
  readonly state?: Authored<DesignTargetsAwsStateInput<Names>, Names> | undefined;
  /**
   * Root module of what an account (AWS) or a project (Google Cloud) has only once: the bucket of the state, the identities of CI, the registry, audit records, public DNS zones.
   *
   * アカウント（AWS）やプロジェクト（Google Cloud）に 1 つだけあるもの（state のバケット、CI の ID、レジストリ、監査記録、公開 DNS ゾーン）のルートモジュール
   */
  readonly accountRoot?: Authored<DesignTargetsAwsAccountRootInput<Names>, Names> | undefined;
  /**
   * Runtime of the components that run code. The default, `containers`, is Amazon ECS on Fargate and Cloud Run.
   *
   * コードを動かすコンポーネントの実行基盤。既定の `containers` は Amazon ECS（Fargate）と Cloud Run。
   */
  readonly runtime?: Authored<"containers", Names> | undefined;
}

export interface DesignTargetsGcpStateInput<Names extends string> {
  /**
   * Bucket for the Terraform state. Default: `<name>-terraform-state-<account>` on AWS, `<project>-terraform-state` on Google Cloud.
   *
   * Terraform state を置くバケット。既定：AWS は `<name>-terraform-state-<account>`、Google Cloud は `<project>-terraform-state`。
   *
   * Text, such as `"todo-terraform-state"`.
   */
  readonly bucket?: Authored<string, Names> | undefined;
  /**
   * Region of that bucket. Default: the target's region.
   *
   * そのバケットのリージョン。既定：ターゲットのリージョン。
   */
  readonly region?: Authored<"asia-east1" | "asia-east2" | "asia-northeast1" | "asia-northeast2" | "asia-northeast3" | "asia-south1" | "asia-southeast1" | "asia-southeast2" | "australia-southeast1" | "europe-north1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-west1" | "ASIA" | "EU" | "US" | "ASIA1" | "EUR4" | "NAM4", Names> | undefined;
}

export interface DesignTargetsGcpAccountRootInput<Names extends string> {
  /**
   * Name of the root module, and of its folder. Default: `account`; where the environments are in several accounts or projects, `account-<first environment>`.
   *
   * ルートモジュールとそのフォルダの名前。既定：`account`。環境が複数のアカウントやプロジェクトにわたるときは `account-<最初の環境>`。
   *
   * Text, such as `"global"`.
   */
  readonly name?: Authored<string, Names> | undefined;
  /**
   * Where its state is stored in the bucket: key of the object on AWS, prefix on Google Cloud. Default: `<name>/terraform.tfstate` and `<name>`.
   *
   * バケット内の state の場所（AWS はオブジェクトのキー、Google Cloud はプレフィックス）。既定：`<name>/terraform.tfstate` と `<name>`。
   *
   * Text, such as `"global/terraform.tfstate"`.
   */
  readonly stateKey?: Authored<string, Names> | undefined;
}

export interface DesignTargetsGcpInput<Names extends string> {
  /**
   * Google Cloud region, such as `asia-northeast1`.
   *
   * Google Cloud リージョン。例：`asia-northeast1`。
   */
  readonly region: Authored<"asia-east1" | "asia-east2" | "asia-northeast1" | "asia-northeast2" | "asia-northeast3" | "asia-south1" | "asia-southeast1" | "asia-southeast2" | "australia-southeast1" | "europe-north1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-west1", Names>;
  /**
   * Project id. Default: `<name>-<environment>`.
   *
   * プロジェクト ID。既定：`<name>-<environment>`。
   *
   * Text, such as `"todo-prod"`.
   */
  readonly project?: Authored<string, Names> | undefined;
  /**
   * Where Terraform stores its state (S3 with a lock file, or Cloud Storage).
   *
   * Terraform state の置き場所（S3 のロックファイル、または Cloud Storage）
   */
  readonly state?: Authored<DesignTargetsGcpStateInput<Names>, Names> | undefined;
  /**
   * Root module of what an account (AWS) or a project (Google Cloud) has only once: the bucket of the state, the identities of CI, the registry, audit records, public DNS zones.
   *
   * アカウント（AWS）やプロジェクト（Google Cloud）に 1 つだけあるもの（state のバケット、CI の ID、レジストリ、監査記録、公開 DNS ゾーン）のルートモジュール
   */
  readonly accountRoot?: Authored<DesignTargetsGcpAccountRootInput<Names>, Names> | undefined;
  /**
   * Runtime of the components that run code. The default, `containers`, is Amazon ECS on Fargate and Cloud Run.
   *
   * コードを動かすコンポーネントの実行基盤。既定の `containers` は Amazon ECS（Fargate）と Cloud Run。
   */
  readonly runtime?: Authored<"containers", Names> | undefined;
}

export interface DesignTargetsInput<Names extends string> {
  /**
   * Build for AWS.
   *
   * AWS 向けに構築します。
   */
  readonly aws?: Authored<DesignTargetsAwsInput<Names>, Names> | undefined;
  /**
   * Build for Google Cloud.
   *
   * Google Cloud 向けに構築します。
   */
  readonly gcp?: Authored<DesignTargetsGcpInput<Names>, Names> | undefined;
}

export interface DesignEnvironmentsInput<Names extends string> {
  /**
   * Protects everything that holds data against deletion.
   *
   * データを持つものの削除を拒みます。
   *
   * @default false
   */
  readonly protected?: Authored<boolean, Names> | undefined;
  /**
   * Prefix of every name. Default: `<name>-<environment>`.
   *
   * すべての名前の接頭辞。既定：`<name>-<environment>`。
   *
   * Text, such as `"todo-prod"`.
   */
  readonly prefix?: Authored<string, Names> | undefined;
}

export interface DesignRequirementsLatencyInput<Names extends string> {
  /**
   * 50% of requests are answered within this time.
   *
   * 50% のリクエストにこの時間内に応答します。
   *
   * Duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly p50?: Authored<DurationText, Names> | undefined;
  /**
   * 95% of requests are answered within this time.
   *
   * 95% のリクエストにこの時間内に応答します。
   *
   * Duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly p95?: Authored<DurationText, Names> | undefined;
  /**
   * 99% of requests are answered within this time.
   *
   * 99% のリクエストにこの時間内に応答します。
   *
   * Duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly p99?: Authored<DurationText, Names> | undefined;
}

export interface DesignRequirementsCapacityInput<Names extends string> {
  /**
   * Total number of users.
   *
   * 利用者の総数
   *
   * Whole number, over 0.
   */
  readonly users?: Authored<number, Names> | undefined;
  /**
   * Total number of tenants.
   *
   * テナントの総数
   *
   * Whole number, over 0.
   */
  readonly tenants?: Authored<number, Names> | undefined;
  /**
   * Requests per second at peak.
   *
   * ピーク時の毎秒リクエスト数
   *
   * Number, over 0.
   */
  readonly requestsPerSecond?: Authored<number, Names> | undefined;
  /**
   * Concurrent connections, such as WebSockets.
   *
   * 同時接続数（WebSocket など）
   *
   * Whole number, over 0.
   */
  readonly connections?: Authored<number, Names> | undefined;
}

export interface DesignRequirementsInput<Names extends string> {
  /**
   * Availability per month, such as `99.9%`.
   *
   * 月間の稼働率。例：`99.9%`。
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly availability?: Authored<PercentageText, Names> | undefined;
  /**
   * Recovery time objective (RTO): longest time to recover from the loss of a zone or of data.
   *
   * 復旧までの最長時間（目標復旧時間）
   *
   * Duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly rto?: Authored<DurationText, Names> | undefined;
  /**
   * Recovery point objective (RPO): longest period whose data may be lost.
   *
   * 失ってよいデータの最長時間（目標復旧時点）
   *
   * Duration, from 0s to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly rpo?: Authored<DurationText, Names> | undefined;
  /**
   * Maximum response times by percentile.
   *
   * 応答時間の上限（パーセンタイルごと）
   */
  readonly latency?: Authored<DesignRequirementsLatencyInput<Names>, Names> | undefined;
  /**
   * Load that the system must handle.
   *
   * 支えるべき負荷
   */
  readonly capacity?: Authored<DesignRequirementsCapacityInput<Names>, Names> | undefined;
  /**
   * Maximum cost per month, such as `$70/month`.
   *
   * 月額費用の上限。例：`$70/month`。
   *
   * Sum per month in dollars or yen, from 0, such as `"$70/month"` or `"¥500,000/month"`.
   */
  readonly budget?: Authored<MonthlyMoneyText, Names> | undefined;
  /**
   * Standards and laws to comply with.
   *
   * 従うべき規格・法令
   */
  readonly compliance?: Authored<readonly Authored<"soc2" | "iso27001" | "gdpr" | "ccpa" | "pci-dss" | "appi" | "cis", Names>[], Names> | undefined;
}

export interface DesignTrafficUsersInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficTenantsInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficUsersPerTenantInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficSessionsPerUserInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficRequestsPerSessionInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficRequestSizeInput<Names extends string> {
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly low: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly expected: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly high: Authored<MemoryText, Names>;
}

export interface DesignTrafficResponseSizeInput<Names extends string> {
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly low: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly expected: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly high: Authored<MemoryText, Names>;
}

export interface DesignTrafficRequestDurationInput<Names extends string> {
  /**
   *
   *
   * Duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly low: Authored<DurationText, Names>;
  /**
   *
   *
   * Duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly expected: Authored<DurationText, Names>;
  /**
   *
   *
   * Duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly high: Authored<DurationText, Names>;
}

export interface DesignTrafficBusyHoursInput<Names extends string> {
  /**
   *
   *
   * Number, over 0 to 24.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, over 0 to 24.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, over 0 to 24.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficRequestsPerSecondPerInstanceInput<Names extends string> {
  /**
   *
   *
   * Number, over 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, over 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, over 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficCallsInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficReadShareInput<Names extends string> {
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly low: Authored<PercentageText, Names>;
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly expected: Authored<PercentageText, Names>;
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly high: Authored<PercentageText, Names>;
}

export interface DesignTrafficCacheHitRatioInput<Names extends string> {
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly low: Authored<PercentageText, Names>;
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly expected: Authored<PercentageText, Names>;
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly high: Authored<PercentageText, Names>;
}

export interface DesignTrafficMessageSizeInput<Names extends string> {
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly low: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly expected: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly high: Authored<MemoryText, Names>;
}

export interface DesignTrafficLogPerRequestInput<Names extends string> {
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly low: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly expected: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly high: Authored<MemoryText, Names>;
}

export interface DesignTrafficFlowLogPerRequestInput<Names extends string> {
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly low: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly expected: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly high: Authored<MemoryText, Names>;
}

export interface DesignTrafficExternalPerRequestInput<Names extends string> {
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly low: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly expected: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly high: Authored<MemoryText, Names>;
}

export interface DesignTrafficCrossZoneShareInput<Names extends string> {
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly low: Authored<PercentageText, Names>;
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly expected: Authored<PercentageText, Names>;
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly high: Authored<PercentageText, Names>;
}

export interface DesignTrafficStoredInput<Names extends string> {
  /**
   *
   *
   * Disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   */
  readonly low: Authored<StorageText, Names>;
  /**
   *
   *
   * Disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   */
  readonly expected: Authored<StorageText, Names>;
  /**
   *
   *
   * Disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   */
  readonly high: Authored<StorageText, Names>;
}

export interface DesignTrafficStorageGrowthInput<Names extends string> {
  /**
   *
   *
   * Disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   */
  readonly low: Authored<StorageText, Names>;
  /**
   *
   *
   * Disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   */
  readonly expected: Authored<StorageText, Names>;
  /**
   *
   *
   * Disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   */
  readonly high: Authored<StorageText, Names>;
}

export interface DesignTrafficGrowthMonthsInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficDeploymentsInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficImageSizeInput<Names extends string> {
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly low: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly expected: Authored<MemoryText, Names>;
  /**
   *
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly high: Authored<MemoryText, Names>;
}

export interface DesignTrafficTokensModelInput<Names extends string> {
  /**
   *
   */
  readonly aws?: Authored<string, Names> | undefined;
  /**
   *
   */
  readonly gcp?: Authored<string, Names> | undefined;
}

export interface DesignTrafficTokensCallsPerRequestInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficTokensInputInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficTokensOutputInput<Names extends string> {
  /**
   *
   *
   * Number, from 0.
   */
  readonly low: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly expected: Authored<number, Names>;
  /**
   *
   *
   * Number, from 0.
   */
  readonly high: Authored<number, Names>;
}

export interface DesignTrafficTokensCachedInput<Names extends string> {
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly low: Authored<PercentageText, Names>;
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly expected: Authored<PercentageText, Names>;
  /**
   *
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly high: Authored<PercentageText, Names>;
}

export interface DesignTrafficTokensInput<Names extends string> {
  /**
   * Component of kind `model`, or the cloud's id of a model: `global.anthropic.claude-sonnet-4-5`; `{ aws, gcp }` where they differ.
   *
   * `model` コンポーネントのキー、またはクラウドでのモデル名。クラウドごとに違えば `{ aws, gcp }`。
   */
  readonly model: Authored<string | DesignTrafficTokensModelInput<Names>, Names>;
  /**
   * Component whose requests are counted. Default: the model component, otherwise every request of the system.
   *
   * リクエストを数えるコンポーネント。既定：モデルのコンポーネント、なければシステム全体。
   */
  readonly by?: Authored<string, Names> | undefined;
  /**
   * Model calls per request, such as 0.2. Default: 1.
   *
   * そのリクエストあたりの呼び出し数。例：0.2。既定：1。
   *
   * Number, from 0.
   */
  readonly callsPerRequest?: Authored<number | DesignTrafficTokensCallsPerRequestInput<Names>, Names> | undefined;
  /**
   * Input tokens per call.
   *
   * 1 回の入力トークン数
   *
   * Number, from 0.
   */
  readonly input: Authored<number | DesignTrafficTokensInputInput<Names>, Names>;
  /**
   * Output tokens per call.
   *
   * 1 回の出力トークン数
   *
   * Number, from 0.
   */
  readonly output: Authored<number | DesignTrafficTokensOutputInput<Names>, Names>;
  /**
   * Share of input tokens read from the prompt cache. Default: 0%.
   *
   * 入力トークンのうちプロンプトキャッシュから読む割合。既定：0%。
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly cached?: Authored<PercentageText | DesignTrafficTokensCachedInput<Names>, Names> | undefined;
}

export interface DesignTrafficInput<Names extends string> {
  /**
   * Monthly active users.
   *
   * 月間アクティブユーザー数
   *
   * Number, from 0.
   */
  readonly users?: Authored<number | DesignTrafficUsersInput<Names>, Names> | undefined;
  /**
   * Number of tenants; used with `usersPerTenant` instead of `users`.
   *
   * テナント数
   *
   * Number, from 0.
   */
  readonly tenants?: Authored<number | DesignTrafficTenantsInput<Names>, Names> | undefined;
  /**
   * Users per tenant.
   *
   * 1 テナントのユーザー数
   *
   * Number, from 0.
   */
  readonly usersPerTenant?: Authored<number | DesignTrafficUsersPerTenantInput<Names>, Names> | undefined;
  /**
   * Sessions per user per month. Default: 20.
   *
   * 1 ユーザーの月間セッション数。既定：20。
   *
   * Number, from 0.
   */
  readonly sessionsPerUser?: Authored<number | DesignTrafficSessionsPerUserInput<Names>, Names> | undefined;
  /**
   * Requests per session. Default: 20.
   *
   * 1 セッションのリクエスト数。既定：20。
   *
   * Number, from 0.
   */
  readonly requestsPerSession?: Authored<number | DesignTrafficRequestsPerSessionInput<Names>, Names> | undefined;
  /**
   * Size of a request. Default: 2KiB.
   *
   * リクエストの大きさ。既定：2KiB。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly requestSize?: Authored<MemoryText | DesignTrafficRequestSizeInput<Names>, Names> | undefined;
  /**
   * Size of a response. Default: 20KiB.
   *
   * レスポンスの大きさ。既定：20KiB。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly responseSize?: Authored<MemoryText | DesignTrafficResponseSizeInput<Names>, Names> | undefined;
  /**
   * Processing time per request. Default: 200ms.
   *
   * 1 リクエストの処理時間。既定：200ms。
   *
   * Duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly requestDuration?: Authored<DurationText | DesignTrafficRequestDurationInput<Names>, Names> | undefined;
  /**
   * Hours per day in which requests arrive. Default: 10.
   *
   * リクエストが来る 1 日の時間数。既定：10。
   *
   * Number, over 0 to 24.
   */
  readonly busyHours?: Authored<number | DesignTrafficBusyHoursInput<Names>, Names> | undefined;
  /**
   * Requests per second that one instance can serve. Default: 50.
   *
   * 1 インスタンスが処理する毎秒リクエスト数。既定：50。
   *
   * Number, over 0.
   */
  readonly requestsPerSecondPerInstance?: Authored<number | DesignTrafficRequestsPerSecondPerInstanceInput<Names>, Names> | undefined;
  /**
   * Calls to a component per request to each component that uses it: `{ db: 3 }`. Default: 1.
   *
   * 利用側の 1 リクエストあたりの呼び出し数：`{ db: 3 }`。既定：1。
   *
   * Each: number, from 0.
   */
  readonly calls?: Authored<Readonly<Record<string, Authored<number | DesignTrafficCallsInput<Names>, Names> | undefined>>, Names> | undefined;
  /**
   * Share of reads where the access is `readwrite`. Default: 80%.
   *
   * `readwrite` での読み取りの割合。既定：80%。
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly readShare?: Authored<PercentageText | DesignTrafficReadShareInput<Names>, Names> | undefined;
  /**
   * Share of requests that the CDN answers (cache hit ratio). Default: 0%.
   *
   * CDN が応答する割合。既定：0%。
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly cacheHitRatio?: Authored<PercentageText | DesignTrafficCacheHitRatioInput<Names>, Names> | undefined;
  /**
   * Size of a message. Default: 4KiB.
   *
   * メッセージの大きさ。既定：4KiB。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly messageSize?: Authored<MemoryText | DesignTrafficMessageSizeInput<Names>, Names> | undefined;
  /**
   * Log volume per request and component. Default: 1KiB.
   *
   * 1 リクエストあたりのログ量。既定：1KiB。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly logPerRequest?: Authored<MemoryText | DesignTrafficLogPerRequestInput<Names>, Names> | undefined;
  /**
   * Flow log volume per request. Default: 1KiB.
   *
   * 1 リクエストあたりのフローログ量。既定：1KiB。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly flowLogPerRequest?: Authored<MemoryText | DesignTrafficFlowLogPerRequestInput<Names>, Names> | undefined;
  /**
   * Data exchanged with the internet per request, in addition to the response. Default: none.
   *
   * 応答以外にサービスがインターネットとやりとりする量（1 リクエスト）。既定：なし。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly externalPerRequest?: Authored<MemoryText | DesignTrafficExternalPerRequestInput<Names>, Names> | undefined;
  /**
   * Share of internal traffic that crosses zones. Default: 50%.
   *
   * ゾーンをまたぐ内部通信の割合。既定：50%。
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly crossZoneShare?: Authored<PercentageText | DesignTrafficCrossZoneShareInput<Names>, Names> | undefined;
  /**
   * Initial amount of data per component: `{ files: "100GiB" }`.
   *
   * 開始時に持つデータ量：`{ files: "100GiB" }`
   *
   * Each: disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   */
  readonly stored?: Authored<Readonly<Record<string, Authored<StorageText | DesignTrafficStoredInput<Names>, Names> | undefined>>, Names> | undefined;
  /**
   * Data growth per month and component: `{ files: "5GiB" }`.
   *
   * 1 か月に増えるデータ量：`{ files: "5GiB" }`
   *
   * Each: disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   */
  readonly storageGrowth?: Authored<Readonly<Record<string, Authored<StorageText | DesignTrafficStorageGrowthInput<Names>, Names> | undefined>>, Names> | undefined;
  /**
   * Months of growth to include in the price. Default: 6, the average of the first year.
   *
   * 何か月分の増加を見込むか。既定：6（初年度の平均）。
   *
   * Number, from 0.
   */
  readonly growthMonths?: Authored<number | DesignTrafficGrowthMonthsInput<Names>, Names> | undefined;
  /**
   * Deployments per month. Default: 20.
   *
   * 月間デプロイ回数。既定：20。
   *
   * Number, from 0.
   */
  readonly deployments?: Authored<number | DesignTrafficDeploymentsInput<Names>, Names> | undefined;
  /**
   * Size of a container image. Default: 500MiB.
   *
   * コンテナイメージの大きさ。既定：500MiB。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly imageSize?: Authored<MemoryText | DesignTrafficImageSizeInput<Names>, Names> | undefined;
  /**
   * Calls to language models.
   *
   * 言語モデルの呼び出し
   */
  readonly tokens?: Authored<readonly Authored<DesignTrafficTokensInput<Names>, Names>[], Names> | undefined;
}

export interface DesignClaimsItemsInput<Names extends string> {
  /**
   * Monthly cost that the design document states.
   *
   * 設計書に書かれた月額
   *
   * Sum per month in dollars or yen, from 0, such as `"$70/month"` or `"¥500,000/month"`.
   */
  readonly monthly: Authored<MonthlyMoneyText, Names>;
  /**
   * Components that the line covers.
   *
   * 対象のコンポーネント
   */
  readonly components?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Modules that the line covers, such as `vpc` or `ecs`.
   *
   * 対象のモジュール（`vpc`、`ecs` など）
   */
  readonly areas?: Authored<readonly Authored<string, Names>[], Names> | undefined;
}

export interface DesignClaimsInput<Names extends string> {
  /**
   * Total cost that the document states.
   *
   * 設計書の合計
   *
   * Sum per month in dollars or yen, from 0, such as `"$70/month"` or `"¥500,000/month"`.
   */
  readonly monthlyCost?: Authored<MonthlyMoneyText, Names> | undefined;
  /**
   * Cost lines of the document, by name.
   *
   * 設計書の各行（名前ごと）
   */
  readonly items?: Authored<Readonly<Record<string, Authored<DesignClaimsItemsInput<Names>, Names> | undefined>>, Names> | undefined;
}

export interface DesignAcceptInput<Names extends string> {
  /**
   * Why the finding is acceptable here.
   *
   * ここでは問題ない理由
   *
   * Text of at least 10 characters.
   */
  readonly reason: Authored<string, Names>;
  /**
   * Last day of validity, such as `2027-03-31`; the finding returns the day after. Default: no expiry.
   *
   * 有効な最終日（`2027-03-31`）。翌日から指摘が戻ります。既定：期限なし。
   *
   * Text, such as `"2027-03-31"`.
   */
  readonly until?: Authored<string, Names> | undefined;
}

export interface DesignAdoptInput<Names extends string> {
  /**
   * Id by which Terraform imports it.
   *
   * Terraform がインポートに使う ID
   *
   * Text of at most 2048 characters, such as `"todo-files"`.
   */
  readonly id: Authored<string, Names>;
  /**
   * Name that it has, where its id does not say it and another one would make it anew.
   *
   * 現在の名前。ID から分からず、名前が違うと作り直しになるリソースで書きます。
   *
   * Text of at most 2048 characters, such as `"todo-files"`.
   */
  readonly name: Authored<string, Names>;
}

/**
 * Everything of a design but its components.
 */
export interface DesignInput<Names extends string> {
  /**
   * Short name: lower-case letters, digits and hyphens. Every name in the cloud begins with it.
   *
   * 短い名前（英小文字・数字・ハイフン）。クラウド上のすべての名前の先頭になります。
   *
   * Text of 2 to 20 characters, such as `"todo"`.
   */
  readonly name: Authored<string, Names>;
  /**
   * Display name, in any language.
   *
   * 人が読む名称
   */
  readonly title?: Authored<string, Names> | undefined;
  /**
   * Purpose of the system.
   *
   * システムの目的
   */
  readonly description?: Authored<string, Names> | undefined;
  /**
   * Clouds to build for.
   *
   * 構築先のクラウド
   */
  readonly targets: DesignTargetsInput<Names>;
  /**
   * Environments by name, such as `{ dev: {}, prod: { protected: true } }`.
   *
   * 環境。例：`{ dev: {}, prod: { protected: true } }`。
   */
  readonly environments: Readonly<Record<string, Authored<DesignEnvironmentsInput<Names>, Names> | undefined>>;
  /**
   * Requirements that the design must meet.
   *
   * 設計が守るべき約束
   */
  readonly requirements?: Authored<DesignRequirementsInput<Names>, Names> | undefined;
  /**
   * Expected load; usage-based prices and capacity are calculated from it.
   *
   * 想定する負荷。従量課金と容量の計算に使います。
   */
  readonly traffic?: Authored<DesignTrafficInput<Names>, Names> | undefined;
  /**
   * Costs that the design document states; `sekkei cost` compares them with the estimate.
   *
   * 設計書が主張する費用。`sekkei cost` が見積もりと突き合わせます。
   */
  readonly claims?: Authored<DesignClaimsInput<Names>, Names> | undefined;
  /**
   * Tags (AWS) and labels (Google Cloud) on everything.
   *
   * すべてに付けるタグ（AWS）・ラベル（Google Cloud）
   */
  readonly tags?: Authored<Readonly<Record<string, Authored<string, Names> | undefined>>, Names> | undefined;
  /**
   * Findings of `sekkei check` that are accepted: `{ "no-budget": { reason: "...", until: "2027-03-31" } }`.
   *
   * 受け入れる `sekkei check` の指摘：`{ "no-budget": { reason: "...", until: "2027-03-31" } }`
   */
  readonly accept?: Authored<Readonly<Record<string, Authored<DesignAcceptInput<Names>, Names> | undefined>>, Names> | undefined;
  /**
   * Like a component's `adopt`, for what components share and what an account has once, such as the bucket of Terraform's state.
   *
   * コンポーネントの `adopt` と同じ。Terraform の状態を置くバケットなど、コンポーネントが共有するリソースとアカウントに一つのリソースに使います。
   *
   * Each: text of at most 2048 characters, such as `"todo-files"`.
   */
  readonly adopt?: Authored<Readonly<Record<string, Authored<string | DesignAdoptInput<Names>, Names> | undefined>>, Names> | undefined;
  /**
   * Like a component's `patch`, for resources that components share, such as the ECS cluster and the enabled APIs.
   *
   * コンポーネントの `patch` と同じ。ECS クラスターや API の有効化など、コンポーネントが共有するリソースに使います。
   */
  readonly patch?: Authored<Readonly<Record<string, Authored<Readonly<Record<string, Authored<unknown, Names> | undefined>>, Names> | undefined>>, Names> | undefined;
}

export interface EveryComponentAcceptInput<Names extends string> {
  /**
   * Why the finding is acceptable here.
   *
   * ここでは問題ない理由
   *
   * Text of at least 10 characters.
   */
  readonly reason: Authored<string, Names>;
  /**
   * Last day of validity, such as `2027-03-31`; the finding returns the day after. Default: no expiry.
   *
   * 有効な最終日（`2027-03-31`）。翌日から指摘が戻ります。既定：期限なし。
   *
   * Text, such as `"2027-03-31"`.
   */
  readonly until?: Authored<string, Names> | undefined;
}

export interface EveryComponentAdoptInput<Names extends string> {
  /**
   * Id by which Terraform imports it.
   *
   * Terraform がインポートに使う ID
   *
   * Text of at most 2048 characters, such as `"todo-files"`.
   */
  readonly id: Authored<string, Names>;
  /**
   * Name that it has, where its id does not say it and another one would make it anew.
   *
   * 現在の名前。ID から分からず、名前が違うと作り直しになるリソースで書きます。
   *
   * Text of at most 2048 characters, such as `"todo-files"`.
   */
  readonly name: Authored<string, Names>;
}

/**
 * Fields that every component may have.
 */
export interface EveryComponentInput<Names extends string> {
  /**
   * Purpose in one sentence; shown in documents and diagrams.
   *
   * 用途の一文。設計書と図に出ます。
   */
  readonly description?: Authored<string, Names> | undefined;
  /**
   * Environments that the component exists in. A connection exists where both of its ends do. Default: all.
   *
   * 存在する環境。接続は両端が存在する環境にだけできます。既定：すべて。
   *
   * At least 1 item.
   */
  readonly environments?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Targets that the component exists on. Default: all targets of the design.
   *
   * 存在するターゲット。既定：設計のすべてのターゲット。
   *
   * At least 1 item.
   */
  readonly targets?: Authored<readonly Authored<"aws" | "gcp", Names>[], Names> | undefined;
  /**
   * Previous key. Keeps the names in the cloud and writes `moved` blocks, so that nothing is recreated.
   *
   * 以前のキー。クラウド上の名前を保ち、`moved` ブロックを出力します（作り直しを避けます）。
   *
   * Text, such as `"userFiles"`.
   */
  readonly renamedFrom?: Authored<string, Names> | undefined;
  /**
   * Additional tags (AWS) and labels (Google Cloud) of its resources.
   *
   * リソースに加えるタグ（AWS）・ラベル（Google Cloud）
   */
  readonly tags?: Authored<Readonly<Record<string, Authored<string, Names> | undefined>>, Names> | undefined;
  /**
   * Findings of `sekkei check` that are accepted: `{ "no-budget": { reason: "...", until: "2027-03-31" } }`.
   *
   * 受け入れる `sekkei check` の指摘：`{ "no-budget": { reason: "...", until: "2027-03-31" } }`
   */
  readonly accept?: Authored<Readonly<Record<string, Authored<EveryComponentAcceptInput<Names>, Names> | undefined>>, Names> | undefined;
  /**
   * What exists already, by the address of the resource that it becomes, with the id that Terraform imports it by: `{ "aws_s3_bucket.this": "todo-files" }`. It becomes `import` blocks; its name is kept, so the entry stays as long as the name differs from what the design would give.
   *
   * 既にあるリソース。対応するリソースのアドレスごとに、Terraform のインポート用 ID を書きます：`{ "aws_s3_bucket.this": "todo-files" }`。`import` ブロックを出力し、名前は変えません（設計が付ける名前と違う間は残してください）。
   *
   * Each: text of at most 2048 characters, such as `"todo-files"`.
   */
  readonly adopt?: Authored<Readonly<Record<string, Authored<string | EveryComponentAdoptInput<Names>, Names> | undefined>>, Names> | undefined;
  /**
   * Raw Terraform arguments by resource address, for what the language cannot express. Merged last; `null` removes an argument. Checked against the provider schema.
   *
   * 言語で表せない Terraform 引数をリソースアドレスごとに上書きします。最後に合成され、`null` は削除。プロバイダのスキーマで検査されます。
   */
  readonly patch?: Authored<Readonly<Record<string, Authored<Readonly<Record<string, Authored<unknown, Names> | undefined>>, Names> | undefined>>, Names> | undefined;
}

/**
 * How people get into an environment: by roles and never by keys, each group as far as it needs, for an hour at a time where it matters.
 *
 * 人が環境に入る方法。鍵ではなくロールで、グループごとに必要な範囲だけ、重要な環境では 1 時間ずつ。
 */
export interface AccessInput<Names extends string> extends EveryComponentInput<Names> {
  /**
   * How people get into an environment: by roles and never by keys, each group as far as it needs, for an hour at a time where it matters.
   *
   * 人が環境に入る方法。鍵ではなくロールで、グループごとに必要な範囲だけ、重要な環境では 1 時間ずつ。
   *
   * AWS: IAM roles for people who sign in by IAM Identity Center. Google Cloud: IAM roles for groups, in protected environments on request (Privileged Access Manager).
   */
  readonly kind: "access";
  /**
   * Who may look: at resources, metrics, traces and logs, not at data or values of secrets. Groups: on AWS the names of the IAM Identity Center permission sets that they sign in with, on Google Cloud their e-mail addresses.
   *
   * リソース・メトリクス・トレース・ログを見られる人。データやシークレットの値は見られません。グループで書きます（AWS はサインインに使う IAM Identity Center の許可セット名、Google Cloud はメールアドレス）。
   *
   * At most 10 items; each: text of at most 254 characters, such as `"Developers"` or `"developers@example.com"`.
   *
   * @default []
   */
  readonly read?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Who may operate what runs, without changing what Terraform made: restart, stop, fail over, send dead letters back, replace a secret's value, silence alarms. Groups: on AWS the names of the IAM Identity Center permission sets that they sign in with, on Google Cloud their e-mail addresses.
   *
   * Terraform が作ったものを変えずに運用できる人。再起動・停止・フェイルオーバー・デッドレターの再送・シークレットの値の差し替え・アラームの停止。グループで書きます（AWS はサインインに使う IAM Identity Center の許可セット名、Google Cloud はメールアドレス）。
   *
   * At most 10 items; each: text of at most 254 characters, such as `"Developers"` or `"developers@example.com"`.
   *
   * @default []
   */
  readonly operate?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Who may open a shell in running containers (AWS only). Services and workers whose file system is read-only take none. Groups: on AWS the names of the IAM Identity Center permission sets that they sign in with, on Google Cloud their e-mail addresses.
   *
   * 実行中のコンテナでシェルを開ける人（AWS のみ）。読み取り専用ファイルシステムのサービス・ワーカーでは開けません。グループで書きます（AWS はサインインに使う IAM Identity Center の許可セット名、Google Cloud はメールアドレス）。
   *
   * At most 10 items; each: text of at most 254 characters, such as `"Developers"` or `"developers@example.com"`.
   *
   * @default []
   */
  readonly shell?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Who may do everything in an emergency, in the whole account or project. Groups: on AWS the names of the IAM Identity Center permission sets that they sign in with, on Google Cloud their e-mail addresses.
   *
   * 緊急時にアカウント（プロジェクト）全体で何でもできる人。グループで書きます（AWS はサインインに使う IAM Identity Center の許可セット名、Google Cloud はメールアドレス）。
   *
   * At most 10 items; each: text of at most 254 characters, such as `"Developers"` or `"developers@example.com"`.
   *
   * @default []
   */
  readonly breakGlass?: Authored<readonly Authored<string, Names>[], Names> | undefined;
}

export interface AuditTrailInput<Names extends string> {
  /**
   * Retention period of the records. Whole days, at most 3650.
   *
   * 記録の保持期間（日単位、最長 3650 日）
   *
   * Duration, from 1d to 3650d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
  /**
   * Records calls in every region, including unused ones. Google Cloud always does.
   *
   * 使っていないリージョンも含め、全リージョンの呼び出しを記録します。Google Cloud では常に全リージョン。
   *
   * @default true
   */
  readonly allRegions?: Authored<boolean, Names> | undefined;
  /**
   * Records data access (reads and writes) as well: objects in buckets on AWS, all services on Google Cloud. Billed by volume.
   *
   * データの読み書きも記録します（AWS はバケットのオブジェクト、Google Cloud は全サービス）。量に応じて課金。
   *
   * @default false
   */
  readonly dataEvents?: Authored<boolean, Names> | undefined;
}

export interface AuditExportInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Bucket that logs are exported to. Default: a dedicated bucket in which nobody can delete them before the retention period ends.
   *
   * 送り先のバケット。既定：期限まで削除できない専用バケット。
   */
  readonly to?: Authored<KeyOf<Keys, "bucket">, Names> | undefined;
  /**
   * Retention period in the dedicated bucket. Whole days, at most 3650.
   *
   * 専用バケットでの保持期間（日単位、最長 3650 日）
   *
   * Duration, from 1d to 3650d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
  /**
   * Log entries to export, as a Cloud Logging filter. Default: all.
   *
   * 対象のログ（Cloud Logging のフィルター）。既定：すべて。
   *
   * Text of at least 1 character, such as `"severity>=WARNING"`.
   */
  readonly filter?: Authored<string, Names> | undefined;
}

export interface AuditCisInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

export interface AuditAwsInput<Names extends string> {
  /**
   * Service-linked role of AWS Config. An account has only one: write `existing` where AWS Config has been used before.
   *
   * AWS Config のサービスリンクロール（アカウントに 1 つ）。AWS Config を使ったことがあるアカウントでは `existing`。
   *
   * @default "create"
   */
  readonly serviceRole?: Authored<"create" | "existing", Names> | undefined;
}

/**
 * Who changed what: records of API calls and of resources, kept where nobody alters them, and alarms on the suspicious ones.
 *
 * だれが何を変えたか。API 呼び出しとリソースの記録を改変できない場所に残し、疑わしいものを通知します。
 */
export interface AuditInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * Who changed what: records of API calls and of resources, kept where nobody alters them, and alarms on the suspicious ones.
   *
   * だれが何を変えたか。API 呼び出しとリソースの記録を改変できない場所に残し、疑わしいものを通知します。
   *
   * AWS: AWS CloudTrail and AWS Config. Google Cloud: Cloud Audit Logs and Cloud Asset Inventory.
   */
  readonly kind: "audit";
  /**
   * Who called which API of the cloud, when and from where.
   *
   * だれが、いつ、どこから、クラウドのどの API を呼んだかの記録
   */
  readonly trail?: Authored<AuditTrailInput<Names>, Names> | undefined;
  /**
   * History of every resource's configuration. Its retention period is that of the trail.
   *
   * すべてのリソースの構成変更の履歴。保持期間は trail と同じ。
   *
   * @default false
   */
  readonly changes?: Authored<boolean, Names> | undefined;
  /**
   * Copies of all logs in object storage (Google Cloud only).
   *
   * 全ログのオブジェクトストレージへのエクスポート（Google Cloud のみ）
   */
  readonly export?: Authored<AuditExportInput<Keys, Names>, Names> | undefined;
  /**
   * Alarms of the CIS benchmark: changes to permissions, networks and records, and denied calls; and of emergencies: somebody takes on all rights (`breakGlass`; on Google Cloud where they are asked for, in protected environments).
   *
   * CIS ベンチマークのアラーム（権限・ネットワーク・監査記録などの変更、拒否された呼び出し）と、緊急時の全権限（`breakGlass`）の使用のアラーム（Google Cloud では申請制となる保護環境のみ）
   */
  readonly cis?: Authored<AuditCisInput<Keys, Names>, Names> | undefined;
  /**
   * Settings that only AWS has.
   *
   * AWS だけにある設定
   */
  readonly aws?: Authored<AuditAwsInput<Names>, Names> | undefined;
}

export interface BucketLifecycleInput<Names extends string> {
  /**
   * Only objects whose name begins with this prefix.
   *
   * 名前がこれで始まるオブジェクトだけ
   *
   * Text of at most 1024 characters, such as `"uploads/"`.
   */
  readonly prefix?: Authored<string, Names> | undefined;
  /**
   * Age of the object; for previous versions, the time since the version was replaced. Whole days.
   *
   * オブジェクトの経過日数。以前の版では置き換えられてからの日数。日単位。
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly after: Authored<DurationText, Names>;
  /**
   * Cheaper storage class. Reads from `deepArchive` take hours on AWS; all other classes can be read immediately.
   *
   * 安い保存クラス。AWS の `deepArchive` だけは読み出しに数時間かかります。
   *
   * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
   */
  readonly to?: Authored<"infrequent" | "archive" | "deepArchive", Names> | undefined;
  /**
   * Deletes the objects.
   *
   * 削除します。
   */
  readonly delete?: Authored<true, Names> | undefined;
  /**
   * Applies to previous (replaced or deleted) versions instead of current ones.
   *
   * 現在の版ではなく、置き換え・削除された版に適用します。
   *
   * @default false
   */
  readonly noncurrent?: Authored<boolean, Names> | undefined;
}

export interface BucketCorsInput<Names extends string> {
  /**
   * Origins whose pages may use the bucket.
   *
   * バケットを使えるサイト
   *
   * At least 1 item; each: text, such as `"https://www.example.com"` or `"*"`.
   */
  readonly origins: Authored<readonly Authored<string, Names>[], Names>;
  /**
   * HTTP methods.
   *
   * HTTP メソッド
   *
   * At least 1 item.
   *
   * @default ["GET"]
   */
  readonly methods?: Authored<readonly Authored<"GET" | "HEAD" | "PUT" | "POST" | "DELETE", Names>[], Names> | undefined;
  /**
   * Headers that pages may send and read. Default: `Content-Type`.
   *
   * ページが送り、読めるヘッダー。既定：`Content-Type`。
   *
   * At least 1 item; each: text, such as `"Content-Type"` or `"X-Request-Id"`.
   *
   * @default ["Content-Type"]
   */
  readonly headers?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * How long browsers cache the preflight response.
   *
   * ブラウザーが結果を覚える時間
   *
   * Duration, from 0s to 24h, such as `"500ms"` or `"30s"`.
   *
   * @default "1h"
   */
  readonly maxAge?: Authored<DurationText, Names> | undefined;
}

export interface BucketAccessLogsInput<Names extends string> {
  /**
   * Retention period, in whole days.
   *
   * 保持期間（日単位）
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
}

export interface BucketReplicateInput<Names extends string> {
  /**
   * Region of the replica.
   *
   * 複製先のリージョン
   */
  readonly region: Authored<string, Names>;
}

export interface BucketNotificationsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Queue or topic to notify.
   *
   * 知らせる先のキューかトピック
   */
  readonly to: Authored<KeyOf<Keys, "queue" | "topic">, Names>;
  /**
   * Events to notify of.
   *
   * 知らせる出来事
   *
   * At least 1 item.
   *
   * @default ["created"]
   */
  readonly events?: Authored<readonly Authored<"created" | "deleted", Names>[], Names> | undefined;
  /**
   * Only objects whose name begins with this prefix.
   *
   * 名前がこれで始まるオブジェクトだけ
   *
   * Text of at most 1024 characters, such as `"uploads/"`.
   */
  readonly prefix?: Authored<string, Names> | undefined;
}

/**
 * Files, as objects: private, encrypted, with former versions kept for a while.
 *
 * ファイル（オブジェクト）の保存。非公開・暗号化され、以前の版をしばらく残します。
 */
export interface BucketInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * Files, as objects: private, encrypted, with former versions kept for a while.
   *
   * ファイル（オブジェクト）の保存。非公開・暗号化され、以前の版をしばらく残します。
   *
   * AWS: Amazon S3. Google Cloud: Cloud Storage.
   *
   * Access that others may have (`uses`):
   * - `write`: Creates, replaces and deletes objects.
   * - `read`: Lists and reads objects.
   * - `readwrite`: Both.
   */
  readonly kind: "bucket";
  /**
   * Keeps previous versions of overwritten and deleted objects for `keepVersions`.
   *
   * 上書き・削除されたものを `keepVersions` の間残します。
   *
   * @default true
   */
  readonly versioning?: Authored<boolean, Names> | undefined;
  /**
   * Retention period of previous versions, in whole days.
   *
   * 以前の版を残す期間（日単位）
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   *
   * @default "30d"
   */
  readonly keepVersions?: Authored<DurationText, Names> | undefined;
  /**
   * Lifecycle rules: storage class changes and deletion as objects age.
   *
   * オブジェクトの経過日数に応じた移動と削除
   *
   * At most 50 items.
   *
   * @default []
   */
  readonly lifecycle?: Authored<readonly Authored<BucketLifecycleInput<Names>, Names>[], Names> | undefined;
  /**
   * Access from pages of other sites (CORS).
   *
   * 別サイトのページからの利用（CORS）
   */
  readonly cors?: Authored<BucketCorsInput<Names>, Names> | undefined;
  /**
   * Anyone may read every object. Without it, all public access is blocked regardless of policies.
   *
   * 誰でも全オブジェクトを読めます。指定しなければ公開は一切禁止されます。
   *
   * @default false
   */
  readonly public?: Authored<boolean, Names> | undefined;
  /**
   * Encryption key: managed by the cloud, or your own (CMK, CMEK).
   *
   * 暗号化の鍵。クラウド管理か、自分の鍵（CMK・CMEK）か。
   *
   * @default "managed"
   */
  readonly encryption?: Authored<"managed" | "customerKey", Names> | undefined;
  /**
   * Access logs, in a dedicated bucket.
   *
   * アクセスログ。専用のバケットに残します。
   */
  readonly accessLogs?: Authored<BucketAccessLogsInput<Names>, Names> | undefined;
  /**
   * Replication to another region. On Google Cloud this makes a dual-region bucket, which cannot be changed later.
   *
   * 別リージョンへの複製。Google Cloud ではデュアルリージョンのバケットになり、後から変えられません。
   *
   * @see https://cloud.google.com/storage/docs/locations#location-dr
   */
  readonly replicate?: Authored<BucketReplicateInput<Names>, Names> | undefined;
  /**
   * Queues and topics to notify of created and deleted objects.
   *
   * オブジェクトの作成・削除を知らせるキューとトピック
   *
   * 1 to 10 items.
   */
  readonly notifications?: Authored<readonly Authored<BucketNotificationsInput<Keys, Names>, Names>[], Names> | undefined;
  /**
   * The components that use it issue signed URLs for uploads and downloads. On Google Cloud they are granted permission to sign; on AWS none is needed.
   *
   * 期限付き URL を発行します。Google Cloud では署名の権限を与えます（AWS では不要）。
   *
   * @default false
   */
  readonly signedUrls?: Authored<boolean, Names> | undefined;
}

export interface BudgetGcpInput<Names extends string> {
  /**
   * Billing account that pays for the project.
   *
   * プロジェクトの料金を支払う請求先アカウント
   *
   * Text, such as `"012345-6789AB-CDEF01"`.
   */
  readonly billingAccount?: Authored<string, Names> | undefined;
}

/**
 * A monthly budget that tells people before it is used up.
 *
 * 月額予算。使い切る前に通知します。
 */
export interface BudgetInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * A monthly budget that tells people before it is used up.
   *
   * 月額予算。使い切る前に通知します。
   *
   * AWS: AWS Budgets. Google Cloud: Cloud Billing budget.
   */
  readonly kind: "budget";
  /**
   * Maximum cost per month, in the billing currency: US dollars on AWS, the billing account's currency on Google Cloud. Default: `requirements.budget`.
   *
   * 月額の上限。請求の通貨で書きます（AWS は米ドル、Google Cloud は請求先アカウントの通貨）。既定：`requirements.budget`。
   *
   * Sum per month in dollars or yen, from 0, such as `"$70/month"` or `"¥500,000/month"`.
   */
  readonly limit?: Authored<MonthlyMoneyText, Names> | undefined;
  /**
   * Shares of the limit at which to notify.
   *
   * 通知する消化率
   *
   * At least 1 item; each: share, from 1% to 1000%, such as `"99.9%"` or `"50%"`.
   *
   * @default ["50%","80%","100%"]
   */
  readonly alertAt?: Authored<readonly Authored<PercentageText, Names>[], Names> | undefined;
  /**
   * Also notifies when the month is forecast to exceed the limit.
   *
   * 月末の予測が上限を超えるときにも通知します。
   *
   * @default true
   */
  readonly forecast?: Authored<boolean, Names> | undefined;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
  /**
   * Settings that only Google Cloud needs.
   *
   * Google Cloud だけに必要な設定
   */
  readonly gcp?: Authored<BudgetGcpInput<Names>, Names> | undefined;
}

export interface ChannelSlackInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Secret that holds the address of an incoming webhook.
   *
   * Incoming Webhook の URL を入れたシークレット
   */
  readonly webhook: Authored<KeyOf<Keys, "secret">, Names>;
}

export interface ChannelDiscordInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Secret that holds the address of the webhook.
   *
   * Webhook の URL を入れたシークレット
   */
  readonly webhook: Authored<KeyOf<Keys, "secret">, Names>;
}

export interface ChannelPagerdutyInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Secret that holds the integration key (Events API v2).
   *
   * インテグレーションキー（Events API v2）を入れたシークレット
   */
  readonly key: Authored<KeyOf<Keys, "secret">, Names>;
}

export interface ChannelWebhookInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Secret that holds the URL, which begins with https.
   *
   * https で始まる URL を入れたシークレット
   */
  readonly url: Authored<KeyOf<Keys, "secret">, Names>;
}

/**
 * Where people are told: alarms and budgets name it in `notify`.
 *
 * 人への通知先。アラームと予算の `notify` で指定します。
 */
export interface ChannelInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * Where people are told: alarms and budgets name it in `notify`.
   *
   * 人への通知先。アラームと予算の `notify` で指定します。
   *
   * AWS: Amazon SNS topic. Google Cloud: Cloud Monitoring notification channel.
   */
  readonly kind: "channel";
  /**
   * E-mail addresses. On AWS each must confirm the subscription once.
   *
   * 送信先のメールアドレス。AWS では各宛先が一度だけ購読を確認します。
   *
   * Each: text, such as `"ops@example.com"`.
   *
   * @default []
   */
  readonly email?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * A Slack channel.
   *
   * Slack のチャンネル
   *
   * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
   */
  readonly slack?: Authored<ChannelSlackInput<Keys, Names>, Names> | undefined;
  /**
   * A Discord channel.
   *
   * Discord のチャンネル
   *
   * @see https://discord.com/developers/docs/resources/webhook#execute-webhook
   */
  readonly discord?: Authored<ChannelDiscordInput<Keys, Names>, Names> | undefined;
  /**
   * A PagerDuty service: an alarm opens an incident and resolves it.
   *
   * PagerDuty のサービス。アラームでインシデントを起票し、復旧で解決します。
   *
   * @see https://developer.pagerduty.com/docs/send-alert-event
   */
  readonly pagerduty?: Authored<ChannelPagerdutyInput<Keys, Names>, Names> | undefined;
  /**
   * Any other endpoint. It receives `{ id, state, title, text, link, source, time }` as JSON; state is `open`, `closed` or `info`.
   *
   * その他の宛先。`{ id, state, title, text, link, source, time }` を JSON で送ります（state は `open`、`closed`、`info`）。
   */
  readonly webhook?: Authored<ChannelWebhookInput<Keys, Names>, Names> | undefined;
}

/**
 * One page of charts over the components: load, errors, answer times, what is used up.
 *
 * コンポーネントのグラフを一枚にまとめたダッシュボード。負荷、エラー、応答時間、使用量。
 */
export interface DashboardInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * One page of charts over the components: load, errors, answer times, what is used up.
   *
   * コンポーネントのグラフを一枚にまとめたダッシュボード。負荷、エラー、応答時間、使用量。
   *
   * AWS: Amazon CloudWatch dashboard. Google Cloud: Cloud Monitoring dashboard.
   */
  readonly kind: "dashboard";
  /**
   * Components to show, in this order. Default: every component that has something to show, in the order of the design.
   *
   * 表示するコンポーネント（この順）。既定：表示できるものすべて（設計の順）。
   *
   * At least 1 item.
   */
  readonly of?: Authored<readonly Authored<KeyOf<Keys>, Names>[], Names> | undefined;
}

export interface DomainZoneInput<Names extends string> {
  /**
   * Creates the zone in the root of the account: `true` for a zone of the same name, or the name of the zone. A parent zone of the design delegates it (on AWS within the same root, on Google Cloud across projects); otherwise the name servers are given as an output, to be registered in the parent zone.
   *
   * アカウントのルートにゾーンを作成する：`true` は名前そのもののゾーン、または別のゾーン名。設計に親ゾーンがある場合（AWS は同じルート内、Google Cloud は別プロジェクトも）は自動で委任します。それ以外はネームサーバーが出力されるので親ゾーンに登録します。
   *
   * Text of at most 253 characters, such as `"todo.example.com"`.
   */
  readonly managed: Authored<true | string, Names>;
}

export interface DomainZoneInput2<Names extends string> {
  /**
   * DNS name of an existing public zone.
   *
   * 既存の公開ゾーンの DNS 名
   *
   * Text of at most 253 characters, such as `"todo.example.com"`.
   */
  readonly existing: Authored<string, Names>;
  /**
   * Name of the managed zone on Google Cloud. Default: the DNS name with hyphens instead of dots, `example-com`.
   *
   * Google Cloud のマネージドゾーンの名前。既定：DNS 名のドットをハイフンにしたもの（`example-com`）。
   *
   * Text, such as `"example-com"`.
   */
  readonly gcp?: Authored<string, Names> | undefined;
}

/**
 * A DNS name with its certificate, which the cloud issues and renews.
 *
 * DNS 名とその証明書。証明書の発行と更新はクラウドが行います。
 */
export interface DomainInput<Names extends string> extends EveryComponentInput<Names> {
  /**
   * A DNS name with its certificate, which the cloud issues and renews.
   *
   * DNS 名とその証明書。証明書の発行と更新はクラウドが行います。
   *
   * AWS: Route 53 and AWS Certificate Manager. Google Cloud: Cloud DNS and Certificate Manager.
   */
  readonly kind: "domain";
  /**
   * DNS name that users enter.
   *
   * 利用者が入力する DNS 名
   *
   * Text of at most 253 characters, such as `"todo.example.com"`.
   */
  readonly name: Authored<string, Names>;
  /**
   * Alternative names on the same certificate: `www.example.com`, `*.example.com`.
   *
   * 同じ証明書に含める別名：`www.example.com`、`*.example.com`
   *
   * 1 to 9 items; each: text of at most 253 characters, such as `"www.example.com"` or `"*.example.com"`.
   *
   * @see https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html
   */
  readonly alternatives?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Zone that serves the name: created here, existing, or `external` (DNS hosted elsewhere). With `external` no records are created; those to register are given as outputs.
   *
   * 名前を管理するゾーン：ここで作成、既存、または `external`（他者の DNS）。`external` では何も作成せず、登録すべきレコードを出力します。
   */
  readonly zone: Authored<"external" | DomainZoneInput<Names> | DomainZoneInput2<Names>, Names>;
}

export interface ExternalPriceInput<Names extends string> {
  /**
   * Pricing model.
   *
   * 課金のしかた
   *
   * Text of at least 1 character.
   */
  readonly note: Authored<string, Names>;
}

/**
 * A service that someone else runs: an LLM API, a vector database, error tracking. Nothing is created.
 *
 * 他社が運営するサービス（LLM API、ベクトル DB、エラー監視など）。何も作成しません。
 */
export interface ExternalInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * A service that someone else runs: an LLM API, a vector database, error tracking. Nothing is created.
   *
   * 他社が運営するサービス（LLM API、ベクトル DB、エラー監視など）。何も作成しません。
   *
   * AWS: outside the cloud (vendor). Google Cloud: outside the cloud (vendor).
   *
   * Access that others may have (`uses`):
   * - `use`: Calls it: its URL, and its secrets.
   */
  readonly kind: "external";
  /**
   * Vendor that runs the service.
   *
   * 運営している事業者
   *
   * Text of at least 1 character, such as `"OpenAI"` or `"Qdrant Cloud"`.
   */
  readonly vendor: Authored<string, Names>;
  /**
   * Endpoint (HTTPS), passed to the code as `<KEY>_URL`. Must not contain credentials.
   *
   * 接続先（HTTPS）。コードには `<KEY>_URL` で渡ります。認証情報は書きません。
   *
   * Text, such as `"https://api.openai.com/v1"`.
   */
  readonly url: Authored<string, Names>;
  /**
   * Other host names that are called. Together with the host of `url` they are the outbound destinations to allow in a firewall.
   *
   * ほかに呼び出すホスト名。`url` のものと合わせて、外向きに許可すべき宛先になります。
   *
   * At least 1 item; each: text, such as `"api.openai.com"` or `"*.sentry.io"`.
   */
  readonly hosts?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Secrets needed to call the service; components that use the service may read them.
   *
   * 呼び出しに必要なシークレット。これを利用するものは読み取れます。
   *
   * At least 1 item.
   */
  readonly secrets?: Authored<readonly Authored<KeyOf<Keys, "secret">, Names>[], Names> | undefined;
  /**
   * Most sensitive class of data that is sent to the service.
   *
   * 送るデータのうち最も機微な区分
   */
  readonly data: Authored<"public" | "internal" | "confidential" | "personal", Names>;
  /**
   * Where the data is processed: country or region.
   *
   * データが処理される国またはリージョン
   *
   * Text, such as `"US"` or `"JP"`.
   */
  readonly location?: Authored<string, Names> | undefined;
  /**
   * Availability that the vendor promises.
   *
   * 事業者が約束する可用性
   *
   * Share, from 0% to 100%, such as `"99.9%"` or `"50%"`.
   */
  readonly sla?: Authored<PercentageText, Names> | undefined;
  /**
   * Owner within the team.
   *
   * チーム側の担当
   *
   * Text of at least 1 character.
   */
  readonly ownedBy?: Authored<string, Names> | undefined;
  /**
   * Cost. Not part of the cloud bill.
   *
   * 費用。クラウドの請求には含まれません。
   */
  readonly price?: Authored<ExternalPriceInput<Names>, Names> | undefined;
  /**
   * Timeout of a call, passed as `<KEY>_TIMEOUT_SECONDS`.
   *
   * 応答を待つ時間。`<KEY>_TIMEOUT_SECONDS` に入ります。
   *
   * Duration, from 1ms to 1h, such as `"500ms"` or `"30s"`.
   */
  readonly timeout?: Authored<DurationText, Names> | undefined;
  /**
   * Number of retries, passed as `<KEY>_RETRIES`.
   *
   * 再試行の回数。`<KEY>_RETRIES` に入ります。
   *
   * Whole number, from 0 to 10.
   */
  readonly retries?: Authored<number, Names> | undefined;
}

export interface FirewallCountriesInput<Names extends string> {
  /**
   * Allowed countries (ISO 3166-1 alpha-2); all others are blocked.
   *
   * 許可する国（ISO 3166-1 alpha-2）。それ以外は拒否。
   *
   * At least 1 item; each: text, such as `"JP"`.
   */
  readonly allow?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Blocked countries.
   *
   * 拒否する国
   *
   * At least 1 item; each: text, such as `"JP"`.
   */
  readonly block?: Authored<readonly Authored<string, Names>[], Names> | undefined;
}

export interface FirewallLogsInput<Names extends string> {
  /**
   * Retention period.
   *
   * 保持期間
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
}

export interface FirewallAwsInput<Names extends string> {
  /**
   * Rules of a managed group that only count: `{ common: ["SizeRestrictions_BODY"] }`.
   *
   * マネージドルールのうち記録のみとする個別ルール：`{ common: ["SizeRestrictions_BODY"] }`
   *
   * Each: at least 1 item; each: text, such as `"SizeRestrictions_BODY"`.
   *
   * @see https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
   */
  readonly countOnly?: Authored<Readonly<Partial<Record<"common" | "sqlInjection" | "crossSiteScripting" | "knownBadInputs" | "ipReputation" | "anonymousIp", Authored<readonly Authored<string, Names>[], Names> | undefined>>>, Names> | undefined;
}

export interface FirewallGcpInput<Names extends string> {
  /**
   * Whether the project is enrolled in Cloud Armor Enterprise, which ipReputation and anonymousIp need.
   *
   * プロジェクトが Cloud Armor Enterprise に登録済みか（ipReputation と anonymousIp に必要）
   *
   * @default false
   */
  readonly enterprise?: Authored<boolean, Names> | undefined;
  /**
   * Sensitivity of the preconfigured rules: 1 has the fewest false positives, 4 detects the most.
   *
   * 事前構成ルールの感度：1 は誤検知が最少、4 は検知が最多
   *
   * Whole number, from 1 to 4.
   *
   * @default 1
   * @see https://cloud.google.com/armor/docs/rule-tuning
   */
  readonly sensitivity?: Authored<number, Names> | undefined;
  /**
   * Excluded signatures: `owasp-crs-v030301-id942350-sqli`.
   *
   * 除外するシグネチャ：`owasp-crs-v030301-id942350-sqli`
   *
   * At least 1 item; each: text, such as `"owasp-crs-v030301-id942350-sqli"`.
   *
   * @see https://cloud.google.com/armor/docs/rule-tuning
   */
  readonly optOut?: Authored<readonly Authored<string, Names>[], Names> | undefined;
}

/**
 * A web application firewall: managed rules, a rate limit for each client, and countries.
 *
 * ウェブアプリケーションファイアウォール。マネージドルール、クライアントごとの流量制限、国による制限。
 */
export interface FirewallInput<Names extends string> extends EveryComponentInput<Names> {
  /**
   * A web application firewall: managed rules, a rate limit for each client, and countries.
   *
   * ウェブアプリケーションファイアウォール。マネージドルール、クライアントごとの流量制限、国による制限。
   *
   * AWS: AWS WAF. Google Cloud: Cloud Armor.
   */
  readonly kind: "firewall";
  /**
   * Managed rules. Default: common, sqlInjection, knownBadInputs, and ipReputation where available (AWS, Cloud Armor Enterprise).
   *
   * マネージドルール。既定：common、sqlInjection、knownBadInputs と、使える場合は ipReputation（AWS、Cloud Armor Enterprise）。
   *
   * At least 1 item.
   */
  readonly rules?: Authored<readonly Authored<"common" | "sqlInjection" | "crossSiteScripting" | "knownBadInputs" | "ipReputation" | "anonymousIp", Names>[], Names> | undefined;
  /**
   * `block` rejects matching requests; `count` only records them, for trying rules out.
   *
   * `block` は該当リクエストを拒否、`count` は記録のみ（試行用）
   *
   * @default "block"
   */
  readonly mode?: Authored<"block" | "count", Names> | undefined;
  /**
   * Maximum number of requests per client IP address, such as `2000/5m`. Windows that both clouds support: 1, 2, 5 and 10 minutes.
   *
   * クライアント IP ごとのリクエスト数上限（例：`2000/5m`）。両クラウドで使える期間：1、2、5、10 分。
   *
   * So many in so long, from 1/31d to 1000000000000/s, such as `"100/s"` or `"2000/5m"`.
   *
   * @see https://docs.aws.amazon.com/waf/latest/APIReference/API_RateBasedStatement.html
   */
  readonly rateLimit?: Authored<RateText, Names> | undefined;
  /**
   * Countries to allow or to block (one of the two).
   *
   * 国による許可または拒否（どちらか一方）
   */
  readonly countries?: Authored<FirewallCountriesInput<Names>, Names> | undefined;
  /**
   * Other headers that carry credentials. Logs and samples show their values as little as those of `Authorization`, `Proxy-Authorization`, `Cookie`, `Set-Cookie`, `X-API-Key`, `X-API-Token` and `X-Auth-Token`.
   *
   * 認証情報を運ぶほかのヘッダー。`Authorization`・`Proxy-Authorization`・`Cookie`・`Set-Cookie`・`X-API-Key`・`X-API-Token`・`X-Auth-Token` と同じく、ログとサンプルで値を伏せます。
   *
   * 1 to 90 items; each: text, such as `"X-Partner-Token"`.
   *
   * @see https://docs.aws.amazon.com/waf/latest/APIReference/API_FieldToProtect.html
   */
  readonly credentialHeaders?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Logs of inspected requests in CloudWatch Logs, with credentials redacted. Default: none (AWS keeps samples of 3 hours). On Google Cloud the decisions are in the access logs of the load balancer.
   *
   * 検査したリクエストの記録（CloudWatch Logs、認証情報は伏せます）。既定：なし（AWS が残すのは 3 時間分の抜き取りのみ）。Google Cloud では判定がロードバランサーのアクセスログに出ます。
   */
  readonly logs?: Authored<FirewallLogsInput<Names>, Names> | undefined;
  /**
   * Settings that only AWS WAF has.
   *
   * AWS WAF だけにある設定
   */
  readonly aws?: Authored<FirewallAwsInput<Names>, Names> | undefined;
  /**
   * Settings that only Cloud Armor has.
   *
   * Cloud Armor だけにある設定
   */
  readonly gcp?: Authored<FirewallGcpInput<Names>, Names> | undefined;
}

export interface IdentityPasswordInput<Names extends string> {
  /**
   * Minimum length (AWS; on Google Cloud the policy is set in the console).
   *
   * 最小の文字数（AWS。Google Cloud の規則はコンソールで設定する）。
   *
   * Whole number, from 8 to 99.
   *
   * @default 12
   */
  readonly minLength?: Authored<number, Names> | undefined;
  /**
   * Requires upper-case and lower-case letters, digits and symbols (AWS).
   *
   * 大文字・小文字・数字・記号をすべて求めます（AWS）。
   *
   * @default true
   */
  readonly mixed?: Authored<boolean, Names> | undefined;
}

export interface IdentityAwsSesInput<Names extends string> {
  /**
   * ARN of the SES identity.
   *
   * SES アイデンティティの ARN
   *
   * Text, such as `"arn:aws:ses:ap-northeast-1:123456789012:identity/example.com"`.
   */
  readonly arn: Authored<string, Names>;
  /**
   * Sender address.
   *
   * 送信元アドレス
   *
   * Text, such as `"no-reply@example.com"`.
   */
  readonly from: Authored<string, Names>;
}

export interface IdentityAwsInput<Names extends string> {
  /**
   * A verified SES identity to send e-mail from. Cognito's default sender is limited to 50 e-mails per day.
   *
   * メールの送信元となる検証済みの SES アイデンティティ。Cognito 標準の送信は 1 日 50 通まで。
   *
   * @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
   */
  readonly ses?: Authored<IdentityAwsSesInput<Names>, Names> | undefined;
}

export interface IdentityGcpFirestoreInput<Names extends string> {
  /**
   * Security rules.
   *
   * セキュリティルール
   *
   * Text of 1 to 262144 characters.
   */
  readonly rules: Authored<string, Names>;
}

export interface IdentityGcpStorageInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Bucket that browsers use through Firebase.
   *
   * Firebase 経由で使うバケット
   */
  readonly bucket: Authored<KeyOf<Keys, "bucket">, Names>;
  /**
   * Security rules.
   *
   * セキュリティルール
   *
   * Text of 1 to 262144 characters.
   */
  readonly rules: Authored<string, Names>;
}

export interface IdentityGcpInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Makes the project a Firebase project with a web app, for use with Firebase SDKs.
   *
   * プロジェクトを Firebase プロジェクトにし、Web アプリを登録します（Firebase SDK が使えます）。
   *
   * @default false
   */
  readonly firebase?: Authored<boolean, Names> | undefined;
  /**
   * A Firestore database, and the security rules for access from browsers.
   *
   * Firestore データベースと、ブラウザーからの利用を定めるルール
   */
  readonly firestore?: Authored<IdentityGcpFirestoreInput<Names>, Names> | undefined;
  /**
   * A bucket that browsers use through Firebase, and its security rules.
   *
   * ブラウザーが Firebase 経由で使うバケットと、そのルール
   */
  readonly storage?: Authored<IdentityGcpStorageInput<Keys, Names>, Names> | undefined;
}

/**
 * People who sign in: their accounts, passwords, second factors and tokens.
 *
 * サインインする人々。アカウント、パスワード、多要素認証、トークン。
 */
export interface IdentityInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * People who sign in: their accounts, passwords, second factors and tokens.
   *
   * サインインする人々。アカウント、パスワード、多要素認証、トークン。
   *
   * AWS: Amazon Cognito user pool. Google Cloud: Identity Platform.
   *
   * Access that others may have (`uses`):
   * - `verify`: Verifies tokens.
   * - `manage`: Creates, changes and removes accounts as well.
   */
  readonly kind: "identity";
  /**
   * Sign-in methods: e-mail and password, or a code by SMS. Google and Apple are added by hand, since their secret would be in Terraform's state. On AWS, adding or removing a method replaces the user pool.
   *
   * サインインの方法：メールとパスワード、または SMS のコード。Google と Apple は秘密が Terraform の state に残るため、手作業で追加します。AWS では方法の追加・削除でユーザープールが作り直されます。
   *
   * At least 1 item.
   *
   * @default ["email"]
   */
  readonly signIn?: Authored<readonly Authored<"email" | "phone" | "google" | "apple", Names>[], Names> | undefined;
  /**
   * Whether users may register themselves.
   *
   * 自分で登録できるか
   *
   * @default true
   */
  readonly signUp?: Authored<boolean, Names> | undefined;
  /**
   * Multi-factor authentication with an authenticator app.
   *
   * 認証アプリによる多要素認証
   *
   * @default "optional"
   */
  readonly mfa?: Authored<"off" | "optional" | "required", Names> | undefined;
  /**
   * Password policy.
   *
   * パスワードの条件
   *
   * @default {"minLength":12,"mixed":true}
   */
  readonly password?: Authored<IdentityPasswordInput<Names>, Names> | undefined;
  /**
   * Pages to return to after signing in: callback URLs on AWS, authorised domains on Google Cloud.
   *
   * サインイン後に戻るページ。AWS ではコールバック URL、Google Cloud では承認済みドメインになります。
   *
   * Each: text, such as `"https://app.example.com/callback"` or `"http://localhost:3000"`.
   *
   * @default []
   */
  readonly returnTo?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Blocks leaked passwords and suspicious sign-ins (AWS, Plus plan of Cognito).
   *
   * 漏えいしたパスワードや不審なサインインを防ぎます（AWS、Cognito の Plus プラン）。
   *
   * @default false
   */
  readonly advancedSecurity?: Authored<boolean, Names> | undefined;
  /**
   * Settings that only AWS has.
   *
   * AWS だけにある設定
   */
  readonly aws?: Authored<IdentityAwsInput<Names>, Names> | undefined;
  /**
   * Settings that only Google Cloud has.
   *
   * Google Cloud だけにある設定
   */
  readonly gcp?: Authored<IdentityGcpInput<Keys, Names>, Names> | undefined;
}

export interface JobLogsInput<Names extends string> {
  /**
   * Retention period of logs.
   *
   * ログの保持期間
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   *
   * @default "30d"
   */
  readonly retain?: Authored<DurationText, Names> | undefined;
  /**
   * Log level, passed to the container as `LOG_LEVEL`.
   *
   * `LOG_LEVEL` としてコンテナに渡します。
   */
  readonly level?: Authored<"debug" | "info" | "warn" | "error", Names> | undefined;
}

export interface JobScheduleInput<Names extends string> {
  /**
   * Minute, hour, day of the month, month, day of the week: `0 3 * * *` is every day at 3:00.
   *
   * 分・時・日・月・曜日：`0 3 * * *` は毎日 3 時
   *
   * Text, such as `"0 3 * * *"`.
   */
  readonly cron: Authored<string, Names>;
  /**
   * Time zone of the schedule.
   *
   * 時刻のタイムゾーン
   *
   * @default "UTC"
   */
  readonly zone?: Authored<"UTC" | "Asia/Tokyo", Names> | undefined;
}

export interface JobAlarmsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Metric: failures.
   *
   * 測るもの：failures
   */
  readonly metric: Authored<"failures", Names>;
  /**
   * Fires when the metric is above this: `80%`, `1s`, `5GiB` or a count.
   *
   * これを超えたら通知：`80%`、`1s`、`5GiB`、個数
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly above?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * Fires when the metric is below this.
   *
   * これを下回ったら通知
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly below?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * How long the condition must last, in whole minutes; at most 23 hours, since neither cloud evaluates more than a day.
   *
   * 続くべき時間（分単位、23 時間まで。どちらのクラウドも 1 日より前は見ない）。
   *
   * Duration, from 1m to 23h, such as `"500ms"` or `"30s"`.
   *
   * @default "5m"
   * @see https://cloud.google.com/monitoring/quotas#alerting
   */
  readonly for?: Authored<DurationText, Names> | undefined;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

/**
 * A container that runs to its end: on a schedule, from a workflow, or when another component starts it.
 *
 * 終わるまで動くコンテナ。スケジュール、ワークフロー、または他のコンポーネントから開始します。
 */
export interface JobInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * A container that runs to its end: on a schedule, from a workflow, or when another component starts it.
   *
   * 終わるまで動くコンテナ。スケジュール、ワークフロー、または他のコンポーネントから開始します。
   *
   * AWS: Amazon ECS task on Fargate, run by AWS Step Functions and started by EventBridge Scheduler. Google Cloud: Cloud Run job, started by Cloud Scheduler.
   *
   * Access that others may have (`uses`):
   * - `run`: Start it: the state machine in `<KEY>_STATE_MACHINE_ARN` (AWS), the job in `<KEY>_JOB` (Google Cloud).
   */
  readonly kind: "job";
  /**
   * Components that it uses, with the access that it needs: `{ db: "readwrite" }`. Permissions, network rules and environment variables are derived from this alone.
   *
   * 利用するコンポーネントと必要なアクセス：`{ db: "readwrite" }`。権限・通信規則・環境変数はこれだけから決まります。
   */
  readonly uses?: Uses<Keys, Names> | undefined;
  /**
   * Image to run. A name without a host is an image that the team builds, kept in the registry. Without a tag, it runs under the tag of its environment (`env-prod`), which each deployment moves to another image; with one, Terraform deploys that version. Write other images with their host, such as `docker.io/library/nginx:1.29`.
   *
   * 動かすイメージ。名前だけならチームがビルドしてレジストリに置きます。タグがなければ環境のタグ（`env-prod`）で動き、デプロイのたびにこのタグを別のイメージへ移します。タグがあればその版を Terraform がデプロイします。他は `docker.io/library/nginx:1.29` のようにホスト名から書きます。
   *
   * Text, such as `"todo-api"` or `"todo-api:1.4.2"`.
   */
  readonly image: Authored<string, Names>;
  /**
   * vCPUs per instance. Fargate: 0.25, 0.5, 1, 2, 4, 8, 16. Cloud Run: 0.08 to 1, 2, 4, 6, 8.
   *
   * インスタンスあたりの vCPU。Fargate は 0.25・0.5・1・2・4・8・16、Cloud Run は 0.08〜1・2・4・6・8。
   *
   * Number, over 0, such as `0.25` or `0.5`.
   *
   * @default 1
   */
  readonly cpu?: Authored<number, Names> | undefined;
  /**
   * Memory per instance; the allowed values depend on `cpu`.
   *
   * インスタンスあたりのメモリ。許される値は `cpu` によります。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   *
   * @default "2GiB"
   */
  readonly memory?: Authored<MemoryText, Names> | undefined;
  /**
   * Environment variables. No secrets: use a secret component.
   *
   * 環境変数。秘密は書かず secret コンポーネントを使います。
   */
  readonly environment?: Authored<Readonly<Record<string, Authored<string, Names> | undefined>>, Names> | undefined;
  /**
   * Arguments that replace the image's own (`CMD` in the Dockerfile).
   *
   * イメージの `CMD` の代わりに渡す引数
   *
   * At least 1 item.
   */
  readonly command?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Processor architecture; Cloud Run supports x86_64 only.
   *
   * プロセッサ。Cloud Run は x86_64 のみ。
   *
   * @default "x86_64"
   */
  readonly architecture?: Authored<"x86_64" | "arm64", Names> | undefined;
  /**
   * Makes the file system of the container read-only, except for `/tmp` (AWS only).
   *
   * `/tmp` を除きイメージのファイルを読み取り専用にします（AWS のみ）。
   *
   * @default true
   */
  readonly readOnlyFilesystem?: Authored<boolean, Names> | undefined;
  /**
   * Logs.
   *
   * ログ
   *
   * @default {"retain":"30d"}
   */
  readonly logs?: Authored<JobLogsInput<Names>, Names> | undefined;
  /**
   * Distributed tracing to AWS X-Ray or Cloud Trace: permissions and OpenTelemetry variables, and on AWS a collector beside the container.
   *
   * AWS X-Ray または Cloud Trace への分散トレース。権限と OpenTelemetry の変数、AWS ではコレクターを並べます。
   *
   * @default false
   */
  readonly tracing?: Authored<boolean, Names> | undefined;
  /**
   * Schedule on which it starts. Default: on demand only.
   *
   * 自動で開始する時刻。既定：手動のみ。
   */
  readonly schedule?: Authored<JobScheduleInput<Names>, Names> | undefined;
  /**
   * Timeout of one attempt of a task, after which it is stopped and counts as failed.
   *
   * タスク 1 回の試行の最長時間。超えると停止され失敗となります。
   *
   * Duration, from 1s to 168h, such as `"500ms"` or `"30s"`.
   *
   * @default "1h"
   * @see https://cloud.google.com/run/docs/configuring/task-timeout
   */
  readonly timeout?: Authored<DurationText, Names> | undefined;
  /**
   * Number of retries of a failed task.
   *
   * 失敗したタスクを再試行する回数
   *
   * Whole number, from 0 to 10.
   *
   * @default 0
   * @see https://cloud.google.com/run/docs/configuring/max-retries
   */
  readonly retries?: Authored<number, Names> | undefined;
  /**
   * Number of tasks per run. Each task is given its index, from 0, in `CLOUD_RUN_TASK_INDEX` and the number of tasks in `CLOUD_RUN_TASK_COUNT`, on AWS as well.
   *
   * 1 回の実行のタスク数。各タスクの番号（0 から）は `CLOUD_RUN_TASK_INDEX`、総数は `CLOUD_RUN_TASK_COUNT` に入ります（AWS でも同じ）。
   *
   * Whole number, from 1 to 1000.
   *
   * @default 1
   */
  readonly tasks?: Authored<number, Names> | undefined;
  /**
   * Maximum number of concurrent tasks.
   *
   * 同時に動くタスクの最大数
   *
   * Whole number, from 1 to 40.
   *
   * @default 10
   * @see https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html
   */
  readonly parallelism?: Authored<number, Names> | undefined;
  /**
   * Alarms by name: metric, threshold, duration and channels to notify.
   *
   * アラーム（名前ごと）：メトリクス、閾値、継続時間、通知先
   */
  readonly alarms?: Authored<Readonly<Record<string, Authored<JobAlarmsInput<Keys, Names>, Names> | undefined>>, Names> | undefined;
}

export interface LoadBalancerTlsInput<Names extends string> {
  /**
   * Minimum TLS version of clients.
   *
   * クライアントの最低 TLS バージョン
   */
  readonly minimum: Authored<"1.2" | "1.3", Names>;
}

export interface LoadBalancerAccessLogsInput<Names extends string> {
  /**
   * Retention period.
   *
   * 保持期間
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
}

export interface LoadBalancerAlarmsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Metric: errors, latency, requests.
   *
   * 測るもの：errors、latency、requests
   */
  readonly metric: Authored<"errors" | "latency" | "requests", Names>;
  /**
   * Fires when the metric is above this: `80%`, `1s`, `5GiB` or a count.
   *
   * これを超えたら通知：`80%`、`1s`、`5GiB`、個数
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly above?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * Fires when the metric is below this.
   *
   * これを下回ったら通知
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly below?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * How long the condition must last, in whole minutes; at most 23 hours, since neither cloud evaluates more than a day.
   *
   * 続くべき時間（分単位、23 時間まで。どちらのクラウドも 1 日より前は見ない）。
   *
   * Duration, from 1m to 23h, such as `"500ms"` or `"30s"`.
   *
   * @default "5m"
   * @see https://cloud.google.com/monitoring/quotas#alerting
   */
  readonly for?: Authored<DurationText, Names> | undefined;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

/**
 * The public HTTPS entry: it spreads requests over services by path. HTTP is always redirected.
 *
 * 公開 HTTPS の入口。パスごとにサービスへ振り分けます。HTTP は常にリダイレクトします。
 */
export interface LoadBalancerInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * The public HTTPS entry: it spreads requests over services by path. HTTP is always redirected.
   *
   * 公開 HTTPS の入口。パスごとにサービスへ振り分けます。HTTP は常にリダイレクトします。
   *
   * AWS: Application Load Balancer. Google Cloud: Global external Application Load Balancer.
   */
  readonly kind: "loadBalancer";
  /**
   * Domain to serve.
   *
   * 受け付けるドメイン
   */
  readonly domain: Authored<KeyOf<Keys, "domain">, Names>;
  /**
   * Web application firewall in front of the load balancer.
   *
   * 前段のウェブアプリケーションファイアウォール
   */
  readonly firewall?: Authored<KeyOf<Keys, "firewall">, Names> | undefined;
  /**
   * Services by path: `/` for everything that no other route matches, `/api/*` for a path and everything below it, `/health` for a single path. The most specific route wins.
   *
   * パスごとのサービス：`/` は他に一致しないすべて、`/api/*` はそのパスと配下、`/health` は単独のパス。最も具体的なものが優先。
   *
   * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html#path-conditions
   */
  readonly routes: Authored<Readonly<Record<string, Authored<KeyOf<Keys, "service">, Names> | undefined>>, Names>;
  /**
   * Idle timeout of a connection, and so the longest time to the first byte (AWS). On Google Cloud the timeout of the service applies.
   *
   * 無通信を許す時間、すなわち応答開始までの上限（AWS）。Google Cloud ではサービスのタイムアウトが効きます。
   *
   * Duration, from 1s to 4000s, such as `"500ms"` or `"30s"`.
   *
   * @default "1m"
   * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout
   */
  readonly timeout?: Authored<DurationText, Names> | undefined;
  /**
   * Encryption between clients and the load balancer.
   *
   * クライアントとの間の暗号化
   *
   * @default {"minimum":"1.2"}
   */
  readonly tls?: Authored<LoadBalancerTlsInput<Names>, Names> | undefined;
  /**
   * Access logs and their retention period: in S3 on AWS, in Cloud Logging on Google Cloud.
   *
   * 全リクエストの記録の保持期間。AWS では S3、Google Cloud では Cloud Logging。
   *
   * @default {"retain":"90d"}
   */
  readonly accessLogs?: Authored<LoadBalancerAccessLogsInput<Names>, Names> | undefined;
  /**
   * Alarms by name: metric, threshold, duration and channels to notify.
   *
   * アラーム（名前ごと）：メトリクス、閾値、継続時間、通知先
   */
  readonly alarms?: Authored<Readonly<Record<string, Authored<LoadBalancerAlarmsInput<Keys, Names>, Names> | undefined>>, Names> | undefined;
}

export interface ModelModelsInput<Names extends string> {
  /**
   * Bedrock model ids, or ids of inference profiles (`jp.`, `global.` ...).
   *
   * Bedrock のモデル ID、または推論プロファイル ID（`jp.`、`global.` など）
   *
   * At least 1 item; each: text, such as `"anthropic.claude-sonnet-4-5-20250929-v1:0"` or `"jp.anthropic.claude-sonnet-4-5-20250929-v1:0"`.
   *
   * @see https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html
   */
  readonly aws?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Model ids of Vertex AI.
   *
   * Vertex AI のモデル ID
   *
   * At least 1 item; each: text, such as `"gemini-2.5-pro"` or `"claude-sonnet-4-5@20250929"`.
   *
   * @see https://cloud.google.com/vertex-ai/generative-ai/docs/models
   */
  readonly gcp?: Authored<readonly Authored<string, Names>[], Names> | undefined;
}

export interface ModelModeProvisionedInput<Names extends string> {
  /**
   * Model units.
   *
   * モデルユニット数
   *
   * Whole number, from 1 to 1000.
   */
  readonly units: Authored<number, Names>;
  /**
   * Commitment term; it cannot be deleted earlier.
   *
   * 契約期間。途中で削除できません。
   *
   * @default "none"
   */
  readonly commitment?: Authored<"none" | "1month" | "6months", Names> | undefined;
}

export interface ModelModeInput<Names extends string> {
  /**
   * Provisioned throughput, billed per hour.
   *
   * 予約されたスループット（時間課金）
   */
  readonly provisioned: Authored<ModelModeProvisionedInput<Names>, Names>;
}

export interface ModelLoggingInput<Names extends string> {
  /**
   * Retention period.
   *
   * 保持期間
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
}

export interface ModelQuotaInput<Names extends string> {
  /**
   * Requests per minute.
   *
   * 1 分あたりのリクエスト数
   *
   * Whole number, from 1.
   */
  readonly requestsPerMinute?: Authored<number, Names> | undefined;
  /**
   * Tokens per minute.
   *
   * 1 分あたりのトークン数
   *
   * Whole number, from 1.
   */
  readonly tokensPerMinute?: Authored<number, Names> | undefined;
}

export interface ModelGcpEndpointInput<Names extends string> {
  /**
   * Minimum and maximum number of replicas of the deployed model.
   *
   * デプロイするモデルのレプリカの最小数と最大数
   *
   * Whole number, from 0 to 128; then whole number, from 1 to 128.
   */
  readonly replicas: Authored<readonly [Authored<number, Names>, Authored<number, Names>], Names>;
  /**
   * Machine type of the replicas.
   *
   * レプリカのマシンタイプ
   *
   * Text, such as `"g2-standard-12"`.
   */
  readonly machine?: Authored<string, Names> | undefined;
}

export interface ModelGcpInput<Names extends string> {
  /**
   * Location to call: a region or `global`. Default: the target's region.
   *
   * 呼び出し先：リージョンまたは `global`。既定：ターゲットのリージョン。
   *
   * Text, such as `"global"` or `"asia-northeast1"`.
   */
  readonly location?: Authored<string, Names> | undefined;
  /**
   * A Vertex AI endpoint for your own model. Terraform creates the endpoint; `gcloud ai endpoints deploy-model` deploys the model to it with these numbers.
   *
   * 自前モデル用の Vertex AI エンドポイント。Terraform はエンドポイントを作り、モデルは `gcloud ai endpoints deploy-model` でこの数字を使ってデプロイします。
   */
  readonly endpoint?: Authored<ModelGcpEndpointInput<Names>, Names> | undefined;
}

/**
 * Foundation models of the cloud: who may call which, where, and whether it is recorded.
 *
 * クラウドの基盤モデル。誰がどのモデルをどこで呼べるか、記録するかを決めます。
 */
export interface ModelInput<Names extends string> extends EveryComponentInput<Names> {
  /**
   * Foundation models of the cloud: who may call which, where, and whether it is recorded.
   *
   * クラウドの基盤モデル。誰がどのモデルをどこで呼べるか、記録するかを決めます。
   *
   * AWS: Amazon Bedrock. Google Cloud: Vertex AI.
   *
   * Access that others may have (`uses`):
   * - `invoke`: Calls the models, with or without streaming.
   */
  readonly kind: "model";
  /**
   * Models to call on each cloud. The first is passed as `<KEY>_MODEL`, all of them as `<KEY>_MODELS`: on AWS as ARNs of inference profiles of their own, whose tags put calls into the bill of the environment. Their ids are in `<KEY>_MODEL_IDS`.
   *
   * クラウドごとの呼び出すモデル。先頭が `<KEY>_MODEL`、全部が `<KEY>_MODELS`。AWS では専用の推論プロファイルの ARN で、そのタグにより呼び出しが環境の費用に計上されます。ID は `<KEY>_MODEL_IDS`。
   */
  readonly models: Authored<ModelModelsInput<Names>, Names>;
  /**
   * Billed per token, or provisioned (AWS only; on Google Cloud provisioned throughput is ordered in the console).
   *
   * トークン課金か予約（AWS のみ。Google の予約はコンソールで注文する）。
   *
   * @default "onDemand"
   */
  readonly mode?: Authored<"onDemand" | ModelModeInput<Names>, Names> | undefined;
  /**
   * Keeps calls off the internet by an interface endpoint on AWS. On Google Cloud they always stay on Google's network.
   *
   * 呼び出しをインターネットに出しません。AWS ではインターフェースエンドポイント。Google Cloud では常に Google のネットワーク内。
   *
   * @default false
   */
  readonly private?: Authored<boolean, Names> | undefined;
  /**
   * Logs of prompts and responses (AWS only), for the whole account and region.
   *
   * プロンプトと応答の記録（AWS のみ）。アカウントとリージョン全体が対象。
   *
   * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
   */
  readonly logging?: Authored<ModelLoggingInput<Names>, Names> | undefined;
  /**
   * Quotas of the account. They are only recorded here, not requested; checks and simulations read them.
   *
   * アカウントの割り当て。申請はされず、検査とシミュレーションが読みます。
   */
  readonly quota?: Authored<ModelQuotaInput<Names>, Names> | undefined;
  /**
   * Settings that only Vertex AI has.
   *
   * Vertex AI だけにある設定
   */
  readonly gcp?: Authored<ModelGcpInput<Names>, Names> | undefined;
}

export interface NetworkSubnetsInput<Names extends string> {
  /**
   * Public subnets, one per zone, for load balancers and NAT (AWS only).
   *
   * パブリックサブネット（ゾーンごと）。ロードバランサーと NAT（AWS のみ）。
   *
   * Each: IPv4 range without host bits, from /0 to /32, such as `"10.0.0.0/16"` or `"192.168.0.0/24"`.
   */
  readonly public?: Authored<readonly Authored<CidrText, Names>[], Names> | undefined;
  /**
   * Private subnets, for services. One per zone on AWS, one in total on Google Cloud.
   *
   * プライベートサブネット。サービス用。AWS はゾーンごと、Google Cloud は全体で 1 つ。
   *
   * Each: IPv4 range without host bits, from /0 to /32, such as `"10.0.0.0/16"` or `"192.168.0.0/24"`.
   */
  readonly private?: Authored<readonly Authored<CidrText, Names>[], Names> | undefined;
  /**
   * Data subnets, for databases and caches, without a route to the internet (AWS only).
   *
   * データサブネット。データベースとキャッシュ用、インターネットへの経路なし（AWS のみ）。
   *
   * Each: IPv4 range without host bits, from /0 to /32, such as `"10.0.0.0/16"` or `"192.168.0.0/24"`.
   */
  readonly data?: Authored<readonly Authored<CidrText, Names>[], Names> | undefined;
}

export interface NetworkNatInput<Names extends string> {
  /**
   * Number of NAT instances, at most one per zone.
   *
   * NAT インスタンスの数（最大でゾーン数）
   *
   * Whole number, from 1 to 4.
   */
  readonly instances: Authored<number, Names>;
  /**
   * Instance type with a Graviton processor. Its network bandwidth limits the throughput.
   *
   * インスタンスタイプ（Graviton）。通信量の上限はこれによります。
   *
   * Text, such as `"t4g.nano"` or `"c7gn.medium"`.
   *
   * @default "t4g.nano"
   */
  readonly type?: Authored<string, Names> | undefined;
}

export interface NetworkFlowLogsInput<Names extends string> {
  /**
   * Retention period.
   *
   * 保持期間
   *
   * Duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
}

export interface NetworkGcpSubnetsInput<Names extends string> {
  /**
   * Google Cloud region.
   *
   * Google Cloud のリージョン
   */
  readonly region: Authored<"asia-east1" | "asia-east2" | "asia-northeast1" | "asia-northeast2" | "asia-northeast3" | "asia-south1" | "asia-southeast1" | "asia-southeast2" | "australia-southeast1" | "europe-north1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-west1", Names>;
  /**
   * Its address range.
   *
   * アドレス範囲
   *
   * IPv4 range without host bits, from /0 to /32, such as `"10.0.0.0/16"` or `"192.168.0.0/24"`.
   */
  readonly cidr: Authored<CidrText, Names>;
}

export interface NetworkGcpInput<Names extends string> {
  /**
   * Additional subnets by name, in any region. NAT serves those of the network's own region.
   *
   * 追加のサブネット（名前ごと、任意のリージョン）。NAT を使えるのはネットワークと同じリージョンのものだけです。
   */
  readonly subnets?: Authored<Readonly<Record<string, Authored<NetworkGcpSubnetsInput<Names>, Names> | undefined>>, Names> | undefined;
}

export interface NetworkExistingAwsInput<Names extends string> {
  /**
   * Id of the VPC.
   *
   * VPC の ID
   *
   * Text, such as `"vpc-0a1b2c3d4e5f60718"`.
   */
  readonly vpc: Authored<string, Names>;
  /**
   * Ids of public subnets.
   *
   * パブリックサブネットの ID
   *
   * At least 1 item; each: text, such as `"subnet-0a1b2c3d4e5f60718"`.
   */
  readonly public: Authored<readonly Authored<string, Names>[], Names>;
  /**
   * Ids of private subnets.
   *
   * プライベートサブネットの ID
   *
   * At least 1 item; each: text, such as `"subnet-0a1b2c3d4e5f60718"`.
   */
  readonly private: Authored<readonly Authored<string, Names>[], Names>;
  /**
   * Ids of subnets for databases. Default: the private ones.
   *
   * データベース用サブネットの ID。既定：プライベートサブネット。
   *
   * At least 1 item; each: text, such as `"subnet-0a1b2c3d4e5f60718"`.
   */
  readonly data?: Authored<readonly Authored<string, Names>[], Names> | undefined;
}

export interface NetworkExistingGcpInput<Names extends string> {
  /**
   * Name of the VPC network.
   *
   * VPC ネットワークの名前
   *
   * Text, such as `"shared"`.
   */
  readonly network: Authored<string, Names>;
  /**
   * Name of the subnet in the region.
   *
   * リージョンのサブネットの名前
   *
   * Text, such as `"shared"`.
   */
  readonly subnet: Authored<string, Names>;
}

export interface NetworkExistingInput<Names extends string> {
  /**
   * VPC and subnet ids.
   *
   * VPC とサブネットの ID
   */
  readonly aws?: Authored<NetworkExistingAwsInput<Names>, Names> | undefined;
  /**
   * Names of the VPC network and of the regional subnet; private service access must be set up there.
   *
   * VPC ネットワークとサブネットの名前。プライベートサービスアクセスが設定済みであること。
   */
  readonly gcp?: Authored<NetworkExistingGcpInput<Names>, Names> | undefined;
}

/**
 * A private network: subnets over the zones, NAT, and nothing reachable that no connection asks for.
 *
 * プライベートネットワーク。ゾーンにまたがるサブネットと NAT。接続が求めないものには到達できません。
 */
export interface NetworkInput<Names extends string> extends EveryComponentInput<Names> {
  /**
   * A private network: subnets over the zones, NAT, and nothing reachable that no connection asks for.
   *
   * プライベートネットワーク。ゾーンにまたがるサブネットと NAT。接続が求めないものには到達できません。
   *
   * AWS: Amazon VPC. Google Cloud: VPC network.
   */
  readonly kind: "network";
  /**
   * Address range. Default: `10.<n>.0.0/16`, where n is the position of the environment, from 0, so that environments never overlap.
   *
   * アドレス範囲。既定：`10.<n>.0.0/16`（n は環境の順番、0 から）。環境どうしが重なりません。
   *
   * IPv4 range without host bits, from /0 to /32, such as `"10.0.0.0/16"` or `"192.168.0.0/24"`.
   */
  readonly cidr?: Authored<CidrText, Names> | undefined;
  /**
   * Number of availability zones, 2 to 4.
   *
   * アベイラビリティゾーンの数（2〜4）
   *
   * Whole number, from 2 to 4.
   *
   * @default 2
   */
  readonly zones?: Authored<number, Names> | undefined;
  /**
   * Exact ranges of subnets, to replace the planned ones.
   *
   * 計画されたものでは困るときの、サブネットの正確な範囲
   */
  readonly subnets?: Authored<NetworkSubnetsInput<Names>, Names> | undefined;
  /**
   * Number of NAT gateways, at most one per zone; 0 for none. Or `{ instances: 1 }` for NAT instances at a fraction of the price. On Google Cloud any number above 0 gives one Cloud NAT, which is redundant in itself. None is made where nothing goes out by it.
   *
   * NAT ゲートウェイの数（最大でゾーン数、0 はなし）。`{ instances: 1 }` なら安価な NAT インスタンス。Google Cloud では 1 以上で Cloud NAT（それ自体が冗長）。そこから外へ出るものがなければ作りません。
   *
   * Whole number, from 0 to 4.
   *
   * @default 1
   */
  readonly nat?: Authored<number | NetworkNatInput<Names>, Names> | undefined;
  /**
   * Cloud services to reach from inside the network. AWS: one interface endpoint per service, limited to this account's callers and resources (`storage`: the policy of the free S3 endpoint). Google Cloud: any of them routes all Google APIs through the private addresses.
   *
   * ネットワーク内から到達するクラウドのサービス。AWS：それぞれインターフェイスエンドポイント（このアカウントの呼び出し元とリソースだけを通します。`storage` は無料の S3 エンドポイントのポリシー）。Google Cloud：1 つでもあれば、すべての Google API を限定公開アドレス経由にします。
   *
   * At least 1 item.
   */
  readonly endpoints?: Authored<readonly Authored<"registry" | "secrets" | "parameters" | "logs" | "monitoring" | "keys" | "queues" | "topics" | "tracing" | "storage" | "models" | "sts", Names>[], Names> | undefined;
  /**
   * Flow logs and their retention period.
   *
   * 通信記録とその保持期間
   */
  readonly flowLogs?: Authored<NetworkFlowLogsInput<Names>, Names> | undefined;
  /**
   * Settings that only Google Cloud has.
   *
   * Google Cloud だけにある設定
   */
  readonly gcp?: Authored<NetworkGcpInput<Names>, Names> | undefined;
  /**
   * An existing network; nothing is created.
   *
   * 既存のネットワーク。何も作成しません。
   */
  readonly existing?: Authored<NetworkExistingInput<Names>, Names> | undefined;
}

export interface PerimeterAllowInput<Names extends string> {
  /**
   * Public IP addresses from which calls are allowed, such as those of an office.
   *
   * 外から呼び出せるグローバル IP アドレス（オフィスなど）
   *
   * At least 1 item; each: IPv4 range without host bits, from /0 to /32, such as `"10.0.0.0/16"` or `"192.168.0.0/24"`.
   */
  readonly cidrs?: Authored<readonly Authored<CidrText, Names>[], Names> | undefined;
  /**
   * Accounts that may call from anywhere, such as the one that runs Terraform.
   *
   * どこからでも呼び出せるアカウント（Terraform を実行するものなど）
   *
   * At least 1 item; each: text, such as `"serviceAccount:deploy@example.iam.gserviceaccount.com"`.
   */
  readonly members?: Authored<readonly Authored<string, Names>[], Names> | undefined;
}

export interface PerimeterGcpInput<Names extends string> {
  /**
   * Number of the access policy: the organization's, or one that is scoped to the project or its folder (`gcloud access-context-manager policies list`).
   *
   * アクセスポリシーの番号。組織のもの、またはプロジェクトかフォルダに限定したもの（`gcloud access-context-manager policies list`）
   *
   * Text, such as `"123456789012"`.
   */
  readonly accessPolicy: Authored<string, Names>;
}

/**
 * A wall around the cloud's APIs: data of the project is reached from inside, or by those whom the design names.
 *
 * クラウドの API を囲む境界。プロジェクトのデータには内側か、設計で挙げた相手からだけ到達できます。
 */
export interface PerimeterInput<Names extends string> extends EveryComponentInput<Names> {
  /**
   * A wall around the cloud's APIs: data of the project is reached from inside, or by those whom the design names.
   *
   * クラウドの API を囲む境界。プロジェクトのデータには内側か、設計で挙げた相手からだけ到達できます。
   *
   * AWS: nothing; see `endpoints` of the network. Google Cloud: VPC Service Controls perimeter.
   */
  readonly kind: "perimeter";
  /**
   * Dry run: logs the calls that would be denied without denying them. Review the logs, then turn it off.
   *
   * 拒否せず、拒否するはずの呼び出しを記録するだけにします。記録を確かめてから外します。
   *
   * @default true
   */
  readonly dryRun?: Authored<boolean, Names> | undefined;
  /**
   * APIs to protect. Default: those that hold data of the design's components.
   *
   * 保護する API。既定：設計のコンポーネントのデータを持つもの。
   *
   * At least 1 item; each: text, such as `"storage.googleapis.com"`.
   *
   * @see https://cloud.google.com/vpc-service-controls/docs/supported-products
   */
  readonly services?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Callers that are allowed from outside.
   *
   * 外からの呼び出しを許す相手
   */
  readonly allow?: Authored<PerimeterAllowInput<Names>, Names> | undefined;
  /**
   * Settings that only Google Cloud has.
   *
   * Google Cloud だけにある設定
   */
  readonly gcp?: Authored<PerimeterGcpInput<Names>, Names> | undefined;
}

export interface PipelineRepositoryIdsInput<Names extends string> {
  /**
   * Id of the owner.
   *
   * 所有者の ID
   *
   * Whole number, over 0.
   */
  readonly owner: Authored<number, Names>;
  /**
   * Id of the repository.
   *
   * リポジトリの ID
   *
   * Whole number, over 0.
   */
  readonly repository: Authored<number, Names>;
}

export interface PipelineAwsInput<Names extends string> {
  /**
   * An AWS account can have only one identity provider for GitHub: write `existing` where another system has created it.
   *
   * GitHub 用の ID プロバイダはアカウントに 1 つだけ。他のシステムが作成済みなら `existing`。
   *
   * @default "create"
   */
  readonly provider?: Authored<"create" | "existing", Names> | undefined;
}

/**
 * Lets GitHub Actions plan, apply and deploy without keys: each job gets the rights of its occasion for as long as it runs.
 *
 * GitHub Actions が鍵なしで計画・適用・デプロイするための権限。ジョブの実行中だけ、用途に応じた権限を得ます。
 */
export interface PipelineInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * Lets GitHub Actions plan, apply and deploy without keys: each job gets the rights of its occasion for as long as it runs.
   *
   * GitHub Actions が鍵なしで計画・適用・デプロイするための権限。ジョブの実行中だけ、用途に応じた権限を得ます。
   *
   * AWS: IAM identity provider and roles for GitHub Actions. Google Cloud: Workload identity federation for GitHub Actions.
   */
  readonly kind: "pipeline";
  /**
   * GitHub repository as `owner/name`, with the exact upper and lower case that GitHub shows.
   *
   * GitHub リポジトリ（`owner/name`、GitHub の表示と同じ大文字・小文字で）
   *
   * Text, such as `"acme/todo"`.
   */
  readonly repository: Authored<string, Names>;
  /**
   * Numeric ids of the owner and the repository, as shown by `gh api repos/acme/todo --jq '[.owner.id, .id]'`. Required for repositories created or renamed since 15 July 2026 and for those that opted in, because GitHub puts the ids into their tokens.
   *
   * 所有者とリポジトリの番号（`gh api repos/acme/todo --jq '[.owner.id, .id]'` で分かります）。2026-07-15 以降に作成・改名したリポジトリと、設定で有効にしたリポジトリではトークンに入るため、必須。
   *
   * @see https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/
   */
  readonly repositoryIds?: Authored<PipelineRepositoryIdsInput<Names>, Names> | undefined;
  /**
   * Branches that may deploy. Google Cloud sees the branch in the token; AWS does not, so set them as deployment branches of the GitHub environment as well.
   *
   * デプロイできるブランチ。Google Cloud はトークンで確認します。AWS は確認できないため、GitHub の environment のデプロイブランチにも設定します。
   *
   * At least 1 item; each: text, such as `"main"`.
   *
   * @default ["main"]
   */
  readonly branches?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Services, workers, jobs and sites to deploy: it pushes their images and files and rolls them out. Default: all.
   *
   * デプロイするサービス・ワーカー・ジョブ・サイト。イメージやファイルを push し、入れ替えます。既定：すべて。
   *
   * At least 1 item.
   */
  readonly deploys?: Authored<readonly Authored<KeyOf<Keys, "service" | "worker" | "job" | "site">, Names>[], Names> | undefined;
  /**
   * Jobs that deployments run, such as the migrations of a database, a job with the image of a service and its own command: whoever deploys may start them and wait for them, with the command that the output `run_commands` has. Default: none.
   *
   * デプロイの中で実行するジョブ。データベースのマイグレーション（サービスと同じイメージで、コマンドだけが違うジョブ）など。デプロイの権限で開始と終了待ちができます。コマンドは出力 `run_commands` にあります。既定：なし。
   *
   * At least 1 item.
   */
  readonly runs?: Authored<readonly Authored<KeyOf<Keys, "job">, Names>[], Names> | undefined;
  /**
   * Name of the GitHub environment that deployments run in. Default: the name of the environment.
   *
   * デプロイに使う GitHub の environment 名。既定：環境名。
   *
   * Text, such as `"production"`.
   */
  readonly environmentName?: Authored<string, Names> | undefined;
  /**
   * Name of the GitHub environment in which Terraform is applied; another than that of deployments, so that who may deploy may not apply. Default: `<environmentName>-apply`.
   *
   * Terraform を適用する GitHub の environment 名。デプロイできても適用はできないように、デプロイ用とは別にします。既定：`<environmentName>-apply`。
   *
   * Text, such as `"production-apply"`.
   */
  readonly applyEnvironmentName?: Authored<string, Names> | undefined;
  /**
   * Settings that only AWS has.
   *
   * AWS だけにある設定
   */
  readonly aws?: Authored<PipelineAwsInput<Names>, Names> | undefined;
}

export interface PostgresSizeInput<Names extends string> {
  /**
   * vCPUs that can be used continuously.
   *
   * 常時使える vCPU 数
   *
   * Number, over 0, such as `0.25` or `0.5`.
   */
  readonly cpu: Authored<number, Names>;
  /**
   * Memory.
   *
   * メモリ
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly memory: Authored<MemoryText, Names>;
}

export interface PostgresSizeInput2<Names extends string> {
  /**
   * Instance class: `db.t4g.micro`.
   *
   * インスタンスクラス：`db.t4g.micro`
   */
  readonly aws?: Authored<string, Names> | undefined;
  /**
   * Machine type: `db-custom-2-7680`.
   *
   * マシンタイプ：`db-custom-2-7680`
   */
  readonly gcp?: Authored<string, Names> | undefined;
}

export interface PostgresStorageInput<Names extends string> {
  /**
   * Size of the disk.
   *
   * ディスクのサイズ
   *
   * Disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   *
   * @default "20GiB"
   */
  readonly size?: Authored<StorageText, Names> | undefined;
  /**
   * Limit of automatic growth; without it the disk does not grow. Disks never shrink.
   *
   * 自動拡張の上限。指定しなければ拡張しません。縮小はできません。
   *
   * Disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   */
  readonly max?: Authored<StorageText, Names> | undefined;
}

export interface PostgresBackupInput<Names extends string> {
  /**
   * Retention period of daily backups, in whole days: up to 35 on AWS, up to 365 on Google Cloud.
   *
   * 日次バックアップの保持日数。AWS は 35 日、Google Cloud は 365 日まで。
   *
   * Duration, from 1d to 365d, such as `"500ms"` or `"30s"`.
   */
  readonly retain?: Authored<DurationText, Names> | undefined;
  /**
   * Point-in-time recovery within the retention period (on Google Cloud, within the last 7 days). Always enabled on AWS.
   *
   * 保持期間内（Google Cloud は直近 7 日）の任意の時点への復旧。AWS では常に有効。
   */
  readonly pointInTime?: Authored<boolean, Names> | undefined;
  /**
   * Time window of the daily backup. Default: chosen by the cloud.
   *
   * 日次バックアップの時間帯。指定しなければクラウドが選びます。
   *
   * Time of each day, with its zone (`UTC` or `Asia/Tokyo`), from 1 minute to 23 hours 59 minutes, such as `"03:00-04:00 Asia/Tokyo"` or `"18:00-19:00 UTC"`.
   */
  readonly window?: Authored<DailyWindowText, Names> | undefined;
  /**
   * Another region for backups: AWS copies them there, Google Cloud stores them there instead.
   *
   * 別リージョン。AWS はバックアップを複製し、Google Cloud はそこに保存します。
   */
  readonly crossRegion?: Authored<string, Names> | undefined;
}

export interface PostgresLogsInput<Names extends string> {
  /**
   * Retention period of logs. On Google Cloud at least 30 days. Default: 30 days.
   *
   * ログの保持期間。Google Cloud では 30 日以上。既定 30 日。
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly retain?: Authored<DurationText, Names> | undefined;
  /**
   * Logs statements that take longer than this.
   *
   * これより長くかかる文をログに出します。
   *
   * Duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly slowQuery?: Authored<DurationText, Names> | undefined;
}

export interface PostgresAlarmsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Metric: cpu, freeMemory, freeStorage, connections.
   *
   * 測るもの：cpu、freeMemory、freeStorage、connections
   */
  readonly metric: Authored<"cpu" | "freeMemory" | "freeStorage" | "connections", Names>;
  /**
   * Fires when the metric is above this: `80%`, `1s`, `5GiB` or a count.
   *
   * これを超えたら通知：`80%`、`1s`、`5GiB`、個数
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly above?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * Fires when the metric is below this.
   *
   * これを下回ったら通知
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly below?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * How long the condition must last, in whole minutes; at most 23 hours, since neither cloud evaluates more than a day.
   *
   * 続くべき時間（分単位、23 時間まで。どちらのクラウドも 1 日より前は見ない）。
   *
   * Duration, from 1m to 23h, such as `"500ms"` or `"30s"`.
   *
   * @default "5m"
   * @see https://cloud.google.com/monitoring/quotas#alerting
   */
  readonly for?: Authored<DurationText, Names> | undefined;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

export interface PostgresExistingAwsInput<Names extends string> {
  /**
   * Instance identifier.
   *
   * インスタンス識別子
   *
   * Text, such as `"todo-prod"`.
   */
  readonly instance: Authored<string, Names>;
  /**
   * Its security group, which is opened to the components that use the database.
   *
   * そのセキュリティグループ。利用者に開かれます。
   *
   * Text, such as `"sg-0a1b2c3d4e5f67890"`.
   */
  readonly securityGroup: Authored<string, Names>;
  /**
   * ARN of the secret with `username` and `password` of a user that may create roles, such as the master user. Only the job that creates the roles of the components reads it.
   *
   * ロールを作成できるユーザー（マスターユーザーなど）の `username` と `password` を持つシークレットの ARN。各コンポーネントのロールを作るジョブだけが読みます。
   *
   * Text, such as `"arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:db-AbCdEf"`.
   */
  readonly secret: Authored<string, Names>;
}

export interface PostgresExistingInput<Names extends string> {
  /**
   * An RDS instance.
   *
   * RDS インスタンス
   */
  readonly aws?: Authored<PostgresExistingAwsInput<Names>, Names> | undefined;
  /**
   * Name of a Cloud SQL instance with a private address and the flag `cloudsql.iam_authentication`. It gets an administrator, `<prefix>-<key>-administrator`, who creates the roles of the components.
   *
   * プライベートアドレスとフラグ `cloudsql.iam_authentication` を持つ Cloud SQL インスタンスの名前。各コンポーネントのロールを作る管理者 `<prefix>-<key>-administrator` が追加されます。
   *
   * Text, such as `"todo-prod"`.
   */
  readonly gcp?: Authored<string, Names> | undefined;
}

/**
 * A managed PostgreSQL database: private, encrypted, backed up, with credentials that nobody handles.
 *
 * マネージド PostgreSQL。プライベートで暗号化され、バックアップがあり、認証情報を人が扱いません。
 */
export interface PostgresInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * A managed PostgreSQL database: private, encrypted, backed up, with credentials that nobody handles.
   *
   * マネージド PostgreSQL。プライベートで暗号化され、バックアップがあり、認証情報を人が扱いません。
   *
   * AWS: RDS for PostgreSQL. Google Cloud: Cloud SQL for PostgreSQL.
   *
   * Access that others may have (`uses`):
   * - `read`: Reads everything that those who write have made, and writes nothing; goes to a read replica where there is one.
   * - `readwrite`: Reads and writes, on the primary. All who write share what each of them makes, tables and schemas included. Migrations are a job that does.
   */
  readonly kind: "postgres";
  /**
   * Major version, 13 to 18.
   *
   * メジャーバージョン（13〜18）
   *
   * Whole number.
   */
  readonly version?: Authored<number, Names> | undefined;
  /**
   * A named size, `{ cpu, memory }` (the cheapest type that fits) or the exact type on each cloud. Default: `small`.
   *
   * 名前、`{ cpu, memory }`（合うもののうち最も安い型）、またはクラウドごとの正確な型。既定 `small`。
   */
  readonly size?: Authored<"micro" | "small" | "medium" | "large" | "xlarge" | "2xlarge" | "4xlarge" | PostgresSizeInput<Names> | PostgresSizeInput2<Names>, Names> | undefined;
  /**
   * Disk (SSD on both clouds).
   *
   * ディスク（両クラウドとも SSD）
   */
  readonly storage?: Authored<PostgresStorageInput<Names>, Names> | undefined;
  /**
   * A standby in another zone, with automatic failover.
   *
   * 別ゾーンの待機系。自動で切り替わります。
   *
   * @default false
   */
  readonly highAvailability?: Authored<boolean, Names> | undefined;
  /**
   * Number of read replicas, 0 to 5; `read` connections are distributed among them. They have the same deletion protection as the database: to remove one, first apply with `deletionProtection: false`.
   *
   * リードレプリカ数（0〜5）。`read` の接続が順に割り当てられます。削除保護はデータベースと同じで、減らすときは先に `deletionProtection: false` を適用します。
   *
   * Whole number, from 0 to 5.
   *
   * @default 0
   */
  readonly replicas?: Authored<number, Names> | undefined;
  /**
   * Name of the database. Default: `<system>_<key>`, with underscores.
   *
   * データベース名。既定：`<システム名>_<キー>`（アンダースコア区切り）。
   *
   * Text, such as `"todo"` or `"todo_app"`.
   */
  readonly database?: Authored<string, Names> | undefined;
  /**
   * Backups. Default: 7 days, with point-in-time recovery.
   *
   * バックアップ。既定：7 日、時点復旧あり。
   */
  readonly backup?: Authored<PostgresBackupInput<Names>, Names> | undefined;
  /**
   * Maintenance window for minor upgrades and repairs. Default: chosen by the cloud.
   *
   * マイナーアップグレードと修理の時間帯。指定しなければクラウドが選びます。
   *
   * Time of each week, with its zone (`UTC` or `Asia/Tokyo`), from 1 minute to 23 hours 59 minutes, such as `"mon 04:00-05:00 Asia/Tokyo"` or `"sun 19:00-20:00 UTC"`.
   */
  readonly maintenance?: Authored<WeeklyWindowText, Names> | undefined;
  /**
   * Allows an in-place major upgrade when `version` changes (AWS; always allowed on Google Cloud). With it, every change is made at once and not in the maintenance window: take it out after the upgrade.
   *
   * `version` の変更でその場のメジャーアップグレードを許す（AWS。Google Cloud は常に許す）。書いている間、変更はメンテナンスの時間帯を待たず即時に行われるため、アップグレード後に外してください。
   */
  readonly majorUpgrade?: Authored<boolean, Names> | undefined;
  /**
   * Deletion protection. Default: enabled in protected environments.
   *
   * 削除を拒否します。既定：保護された環境で有効。
   */
  readonly deletionProtection?: Authored<boolean, Names> | undefined;
  /**
   * Password rotation period, in whole days. The first `terraform apply` after it creates new logins with new passwords and restarts the services that read them; the logins they had stay valid until the next rotation (AWS). Default: no rotation; raise `passwordVersion` instead. Users have no password on Google Cloud.
   *
   * この日数（日単位）を過ぎた後の最初の `terraform apply`（時刻は問わない）で新しいログインとパスワードを作り、それを読むサービスを再起動します。それまでのログインは次の切り替えまで使えます（AWS）。既定：自動では変えません（`passwordVersion` を上げます）。Google Cloud の利用者にはパスワードがありません。
   *
   * Duration, from 1d to 1000d, such as `"500ms"` or `"30s"`.
   */
  readonly passwordRotation?: Authored<DurationText, Names> | undefined;
  /**
   * Raise it for new passwords, 1 to 100000: after a leak, when an apply that sets them failed or was interrupted, or when a secret was lost. On AWS components get new logins; the ones they had stay valid until it is raised again, so after a leak raise it twice, with an apply after each. On Google Cloud only the administrator has a password. Default: 1.
   *
   * 上げると新しいパスワードになります（1〜100000、既定 1）。漏えい時、パスワードを書き込む apply が失敗または中断した時、シークレットを失った時に使います。AWS ではコンポーネントが新しいログインになり、それまでのログインは次に上げるまで使えるため、漏えい時は上げて apply することを 2 回行います。Google Cloud でパスワードがあるのは管理者だけです。
   *
   * Whole number, from 1 to 100000.
   */
  readonly passwordVersion?: Authored<number, Names> | undefined;
  /**
   * Server parameters. `rds.*` is ignored on Google Cloud, `cloudsql.*` on AWS. TLS cannot be turned off.
   *
   * サーバーパラメータ。`rds.*` は Google Cloud、`cloudsql.*` は AWS では無視。TLS は無効にできません。
   */
  readonly parameters?: Authored<Readonly<Record<string, Authored<string, Names> | undefined>>, Names> | undefined;
  /**
   * Database Insights in standard mode (AWS) and Query Insights (Google Cloud). Default: enabled.
   *
   * Database Insights 標準モード（AWS）と Query Insights（Google Cloud）。既定：有効。
   */
  readonly insights?: Authored<boolean, Names> | undefined;
  /**
   * Server logs.
   *
   * サーバーログ
   */
  readonly logs?: Authored<PostgresLogsInput<Names>, Names> | undefined;
  /**
   * Alarms by name: metric, threshold, duration and channels to notify.
   *
   * アラーム（名前ごと）：メトリクス、閾値、継続時間、通知先
   */
  readonly alarms?: Authored<Readonly<Record<string, Authored<PostgresAlarmsInput<Keys, Names>, Names> | undefined>>, Names> | undefined;
  /**
   * An existing database; only access to it is set up.
   *
   * 既存のデータベース。アクセスだけを設定します。
   */
  readonly existing?: Authored<PostgresExistingInput<Names>, Names> | undefined;
}

export interface QueueDeadLetterInput<Names extends string> {
  /**
   * Number of deliveries after which a message is moved to the dead-letter queue. Google Cloud: 5 to 100.
   *
   * 何回配信しても終わらなければ退避するか。Google Cloud は 5〜100。
   *
   * Whole number, from 1 to 1000.
   *
   * @default 5
   * @see https://cloud.google.com/pubsub/docs/handling-failures
   */
  readonly after?: Authored<number, Names> | undefined;
  /**
   * Retention period of dead-letter messages. On AWS it counts from when they were first sent, at most 14 days.
   *
   * 退避したメッセージの保持期間。AWS では最初の送信から数え、最長 14 日。
   *
   * Duration, from 10m to 31d, such as `"500ms"` or `"30s"`.
   *
   * @default "14d"
   */
  readonly retain?: Authored<DurationText, Names> | undefined;
}

export interface QueueAlarmsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Metric: depth, age, deadLetters.
   *
   * 測るもの：depth、age、deadLetters
   */
  readonly metric: Authored<"depth" | "age" | "deadLetters", Names>;
  /**
   * Fires when the metric is above this: `80%`, `1s`, `5GiB` or a count.
   *
   * これを超えたら通知：`80%`、`1s`、`5GiB`、個数
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly above?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * Fires when the metric is below this.
   *
   * これを下回ったら通知
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly below?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * How long the condition must last, in whole minutes; at most 23 hours, since neither cloud evaluates more than a day.
   *
   * 続くべき時間（分単位、23 時間まで。どちらのクラウドも 1 日より前は見ない）。
   *
   * Duration, from 1m to 23h, such as `"500ms"` or `"30s"`.
   *
   * @default "5m"
   * @see https://cloud.google.com/monitoring/quotas#alerting
   */
  readonly for?: Authored<DurationText, Names> | undefined;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

/**
 * Work to be done once: messages wait for a worker, and those that nobody can finish are set aside.
 *
 * 一度だけ行う仕事の待ち行列。処理できないメッセージは退避します。
 */
export interface QueueInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * Work to be done once: messages wait for a worker, and those that nobody can finish are set aside.
   *
   * 一度だけ行う仕事の待ち行列。処理できないメッセージは退避します。
   *
   * AWS: Amazon SQS. Google Cloud: Pub/Sub topic and pull subscription.
   *
   * Access that others may have (`uses`):
   * - `send`: Puts messages in.
   * - `receive`: Takes messages out and works on them.
   * - `sendreceive`: Both.
   */
  readonly kind: "queue";
  /**
   * Visibility timeout: how long a message is hidden from other consumers while it is being processed. AWS: up to 12 hours. Google Cloud: 10 seconds to 10 minutes.
   *
   * 処理中のメッセージを他から隠す時間。AWS は最長 12 時間、Google Cloud は 10 秒〜10 分。
   *
   * Duration, from 1s to 12h, such as `"500ms"` or `"30s"`.
   *
   * @default "1m"
   * @see https://cloud.google.com/pubsub/docs/subscription-properties
   */
  readonly visibility?: Authored<DurationText, Names> | undefined;
  /**
   * Retention period of messages. AWS: 1 minute to 14 days. Google Cloud: 10 minutes to 31 days.
   *
   * メッセージの保持期間。AWS は 1 分〜14 日、Google Cloud は 10 分〜31 日。
   *
   * Duration, from 1m to 31d, such as `"500ms"` or `"30s"`.
   *
   * @default "4d"
   * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html
   */
  readonly retain?: Authored<DurationText, Names> | undefined;
  /**
   * Delivery delay of new messages (AWS only).
   *
   * 新しいメッセージを見せるまでの時間（AWS のみ）
   *
   * Duration, from 1ms to 15m, such as `"500ms"` or `"30s"`.
   */
  readonly delay?: Authored<DurationText, Names> | undefined;
  /**
   * Keeps the order of messages of the same group (FIFO queue, ordering key). On AWS, changing it replaces the queue.
   *
   * 同じグループのメッセージの順序を守ります（FIFO キュー、順序指定キー）。AWS では変更するとキューが作り直されます。
   *
   * @default false
   */
  readonly ordered?: Authored<boolean, Names> | undefined;
  /**
   * Dead-letter queue for messages that cannot be processed.
   *
   * 処理できないメッセージの退避先
   *
   * @default {"after":5,"retain":"14d"}
   */
  readonly deadLetter?: Authored<QueueDeadLetterInput<Names>, Names> | undefined;
  /**
   * Encryption key: managed by the cloud, or your own (CMK, CMEK).
   *
   * 暗号化の鍵。クラウド管理か、自分の鍵（CMK・CMEK）か。
   *
   * @default "managed"
   */
  readonly encryption?: Authored<"managed" | "customerKey", Names> | undefined;
  /**
   * Alarms by name: metric, threshold, duration and channels to notify.
   *
   * アラーム（名前ごと）：メトリクス、閾値、継続時間、通知先
   */
  readonly alarms?: Authored<Readonly<Record<string, Authored<QueueAlarmsInput<Keys, Names>, Names> | undefined>>, Names> | undefined;
}

export interface RedisSizeInput<Names extends string> {
  /**
   * Node type of ElastiCache.
   *
   * ElastiCache のノードタイプ
   *
   * Text, such as `"cache.t4g.micro"` or `"cache.r7g.large"`.
   */
  readonly aws?: Authored<string, Names> | undefined;
  /**
   * Node type of Memorystore for Valkey.
   *
   * Memorystore for Valkey のノードタイプ
   *
   * Text, such as `"shared-core-nano"` or `"standard-small"`.
   */
  readonly gcp?: Authored<string, Names> | undefined;
}

export interface RedisBackupInput<Names extends string> {
  /**
   * Retention period of daily snapshots, in whole days: up to 35 on AWS, up to 365 on Google Cloud.
   *
   * 日次スナップショットの保持日数。AWS は 35 日、Google Cloud は 365 日まで。
   *
   * Duration, from 1d to 365d, such as `"500ms"` or `"30s"`.
   *
   * @see https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html
   */
  readonly retain: Authored<DurationText, Names>;
  /**
   * Time window of the snapshot. Google Cloud uses only the hour of its start.
   *
   * 取得する時間帯。Google Cloud では開始の時だけが使われます。
   *
   * Time of each day, with its zone (`UTC` or `Asia/Tokyo`), from 1 minute to 23 hours 59 minutes, such as `"03:00-04:00 Asia/Tokyo"` or `"18:00-19:00 UTC"`.
   *
   * @default "18:00-19:00 UTC"
   */
  readonly window?: Authored<DailyWindowText, Names> | undefined;
}

export interface RedisLogsInput<Names extends string> {
  /**
   * Retention period of logs.
   *
   * ログの保持期間
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
}

export interface RedisAlarmsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Metric: cpu, memory, connections, evictions.
   *
   * 測るもの：cpu、memory、connections、evictions
   */
  readonly metric: Authored<"cpu" | "memory" | "connections" | "evictions", Names>;
  /**
   * Fires when the metric is above this: `80%`, `1s`, `5GiB` or a count.
   *
   * これを超えたら通知：`80%`、`1s`、`5GiB`、個数
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly above?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * Fires when the metric is below this.
   *
   * これを下回ったら通知
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly below?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * How long the condition must last, in whole minutes; at most 23 hours, since neither cloud evaluates more than a day.
   *
   * 続くべき時間（分単位、23 時間まで。どちらのクラウドも 1 日より前は見ない）。
   *
   * Duration, from 1m to 23h, such as `"500ms"` or `"30s"`.
   *
   * @default "5m"
   * @see https://cloud.google.com/monitoring/quotas#alerting
   */
  readonly for?: Authored<DurationText, Names> | undefined;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

/**
 * A managed Valkey or Redis: cache, sessions, job queues. Private, encrypted, with IAM instead of passwords.
 *
 * マネージド Valkey / Redis。キャッシュ、セッション、ジョブキュー。プライベートで暗号化され、パスワードの代わりに IAM を使います。
 */
export interface RedisInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * A managed Valkey or Redis: cache, sessions, job queues. Private, encrypted, with IAM instead of passwords.
   *
   * マネージド Valkey / Redis。キャッシュ、セッション、ジョブキュー。プライベートで暗号化され、パスワードの代わりに IAM を使います。
   *
   * AWS: Amazon ElastiCache. Google Cloud: Memorystore for Valkey.
   *
   * Access that others may have (`uses`):
   * - `read`: Reads, from a replica where there is one (AWS only).
   * - `readwrite`: Reads and writes, without administration.
   */
  readonly kind: "redis";
  /**
   * `valkey` is compatible with Redis and cheaper; `redis` (Redis OSS) is available on AWS only.
   *
   * `valkey` は Redis 互換で安いです。`redis`（Redis OSS）は AWS のみ。
   *
   * @default "valkey"
   */
  readonly engine?: Authored<"valkey" | "redis", Names> | undefined;
  /**
   * Version of the engine. Default: Valkey 8.0, Redis 7.1.
   *
   * エンジンのバージョン。既定：Valkey 8.0、Redis 7.1。
   */
  readonly version?: Authored<"7.0" | "7.1" | "7.2" | "8.0" | "8.1" | "8.2" | "9.0", Names> | undefined;
  /**
   * Memory for data (the smallest node type that has it after what the cloud reserves), or the exact node type on each cloud.
   *
   * データ用のメモリ（クラウドの予約分を除いて足りる最小のノードタイプ）、またはクラウドごとの正確なノードタイプ
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   *
   * @default "256MiB"
   */
  readonly size?: Authored<MemoryText | RedisSizeInput<Names>, Names> | undefined;
  /**
   * A replica in another zone, with automatic failover.
   *
   * 別ゾーンのレプリカ。自動で切り替わります。
   *
   * @default false
   */
  readonly highAvailability?: Authored<boolean, Names> | undefined;
  /**
   * Number of replicas, 0 to 5. Default: 1 with `highAvailability`, otherwise 0.
   *
   * レプリカ数（0〜5）。既定：`highAvailability` なら 1、それ以外は 0。
   *
   * Whole number, from 0 to 5.
   *
   * @see https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html
   */
  readonly replicas?: Authored<number, Names> | undefined;
  /**
   * Eviction policy when memory is full. Job queues need `noeviction`: a lost key is a lost job.
   *
   * メモリが足りないときに消すもの。ジョブキューには `noeviction`（キーが消えるとジョブが消えます）。
   *
   * @default "volatile-lru"
   */
  readonly eviction?: Authored<"noeviction" | "allkeys-lru" | "allkeys-lfu" | "allkeys-random" | "volatile-lru" | "volatile-lfu" | "volatile-random" | "volatile-ttl", Names> | undefined;
  /**
   * Daily snapshots. Default: none, since a cache can be refilled.
   *
   * 日次スナップショット。既定：なし（キャッシュは作り直せます）。
   */
  readonly backup?: Authored<RedisBackupInput<Names>, Names> | undefined;
  /**
   * Maintenance window, at least one hour. Default: chosen by the cloud.
   *
   * 更新の時間帯（1 時間以上）。指定しなければクラウドが選びます。
   *
   * Time of each week, with its zone (`UTC` or `Asia/Tokyo`), from 1 minute to 23 hours 59 minutes, such as `"mon 04:00-05:00 Asia/Tokyo"` or `"sun 19:00-20:00 UTC"`.
   */
  readonly maintenance?: Authored<WeeklyWindowText, Names> | undefined;
  /**
   * Engine log and slow log (AWS; Memorystore writes to the project's log bucket).
   *
   * エンジンログとスローログ（AWS。Memorystore はプロジェクトのログバケットに書く）。
   *
   * @default {"retain":"30d"}
   */
  readonly logs?: Authored<RedisLogsInput<Names>, Names> | undefined;
  /**
   * Alarms by name: metric, threshold, duration and channels to notify.
   *
   * アラーム（名前ごと）：メトリクス、閾値、継続時間、通知先
   */
  readonly alarms?: Authored<Readonly<Record<string, Authored<RedisAlarmsInput<Keys, Names>, Names> | undefined>>, Names> | undefined;
}

/**
 * Container images that the team builds: a repository for every bare image name in the design.
 *
 * チームがビルドするコンテナイメージの置き場。設計に出るイメージ名ごとのリポジトリ。
 */
export interface RegistryInput<Names extends string> extends EveryComponentInput<Names> {
  /**
   * Container images that the team builds: a repository for every bare image name in the design.
   *
   * チームがビルドするコンテナイメージの置き場。設計に出るイメージ名ごとのリポジトリ。
   *
   * AWS: Amazon ECR. Google Cloud: Artifact Registry.
   */
  readonly kind: "registry";
  /**
   * Environment in whose account (AWS) or project (Google Cloud) the images of all environments are stored, so that what was tried in one runs in the next by its digest. Its root is applied last of the roots. Default: every account or project has a registry of its own.
   *
   * 全環境のイメージを置くアカウント（AWS）・プロジェクト（Google Cloud）の環境。ある環境で試したイメージを、次の環境でもダイジェストで使えます。そのルートは、ルートの中で最後に適用します。既定：アカウント・プロジェクトごとのレジストリ。
   *
   * Text of at least 1 character, such as `"prod"`.
   */
  readonly home?: Authored<string, Names> | undefined;
  /**
   * Number of tagged images to keep per image name, newest first. Older ones are deleted, but for those that an environment runs or ran before its last deployment (tags that begin with `env-`); keep enough to roll back to.
   *
   * 名前ごとに残すタグ付きイメージの数（新しい順）。古いものは消えますが、環境が動かしているものと最後のデプロイの前に動かしていたもの（`env-` で始まるタグ）は残ります。戻せるだけ残してください。
   *
   * Whole number, from 1 to 1000.
   *
   * @default 50
   */
  readonly keep?: Authored<number, Names> | undefined;
  /**
   * Retention period of untagged images, in whole days.
   *
   * タグのないイメージを残す期間（日単位）
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   *
   * @default "7d"
   */
  readonly untagged?: Authored<DurationText, Names> | undefined;
}

export interface SecretRotateInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Interval, on its first day at 00:00 UTC: `month`, `quarter`, `half-year` or `year`.
   *
   * 間隔。初日の 00:00 UTC：`month`、`quarter`、`half-year`、`year`。
   */
  readonly every: Authored<"month" | "quarter" | "half-year" | "year", Names>;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

/**
 * A place for a secret value. The value itself is never in the design, in Terraform or in its state.
 *
 * 秘密の値を入れる器。値そのものは設計にも Terraform にもその状態にも入りません。
 */
export interface SecretInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * A place for a secret value. The value itself is never in the design, in Terraform or in its state.
   *
   * 秘密の値を入れる器。値そのものは設計にも Terraform にもその状態にも入りません。
   *
   * AWS: AWS Secrets Manager secret or Parameter Store parameter. Google Cloud: Secret Manager secret.
   *
   * Access that others may have (`uses`):
   * - `read`: Gets the value in an environment variable when it starts.
   */
  readonly kind: "secret";
  /**
   * Where AWS stores it: `secret` is Secrets Manager, `parameter` is a SecureString in Parameter Store, which is free and cannot be restored once deleted. Google Cloud: Secret Manager for both.
   *
   * AWS での保管先。`secret` は Secrets Manager、`parameter` は Parameter Store の SecureString（無料、削除すると復元できません）。Google Cloud ではどちらも Secret Manager。
   *
   * @default "secret"
   * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html
   */
  readonly class?: Authored<"secret" | "parameter", Names> | undefined;
  /**
   * Name of the environment variable that holds it in the components that use it. Default: the key in capitals, `API_TOKEN` for `apiToken`.
   *
   * 利用者に渡す環境変数の名前。既定：キーの大文字表記（`apiToken` なら `API_TOKEN`）。
   *
   * Text, such as `"API_TOKEN"`.
   */
  readonly env?: Authored<string, Names> | undefined;
  /**
   * A reminder to rotate the value. The rotation itself is up to the issuer.
   *
   * 値を交換するよう知らせる通知。交換そのものは発行元の作業。
   */
  readonly rotate?: Authored<SecretRotateInput<Keys, Names>, Names> | undefined;
}

export interface ServiceLogsInput<Names extends string> {
  /**
   * Retention period of logs.
   *
   * ログの保持期間
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   *
   * @default "30d"
   */
  readonly retain?: Authored<DurationText, Names> | undefined;
  /**
   * Log level, passed to the container as `LOG_LEVEL`.
   *
   * `LOG_LEVEL` としてコンテナに渡します。
   */
  readonly level?: Authored<"debug" | "info" | "warn" | "error", Names> | undefined;
}

export interface ServiceScaleInput<Names extends string> {
  /**
   * Target CPU utilization for scaling (AWS only). Default without `requests`: `70%`.
   *
   * 保つ CPU 使用率（AWS のみ）。`requests` もなければ `70%`。
   *
   * Share, from 10% to 90%, such as `"99.9%"` or `"50%"`.
   */
  readonly cpu?: Authored<PercentageText, Names> | undefined;
  /**
   * Target number of requests per instance for scaling; needs a load balancer (AWS only).
   *
   * 保つインスタンスあたりのリクエスト数。ロードバランサーが必要（AWS のみ）。
   *
   * So many in so long, from 1/31d to 1000000000000/s, such as `"100/s"` or `"2000/5m"`.
   */
  readonly requests?: Authored<RateText, Names> | undefined;
}

export interface ServiceBodyInput<Names extends string> {
  /**
   * Largest body, passed as `MAX_BODY_BYTES`: the service refuses what is larger. A firewall in front lets bodies of this size through, and by default 8 KiB. Cloud Run takes 32 MiB.
   *
   * 本文の最大サイズ。`MAX_BODY_BYTES` に入り、それを超えるものはサービスが拒みます。前段のファイアウォールはこのサイズまで通します（既定は 8 KiB）。Cloud Run の上限は 32 MiB。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   *
   * @see https://cloud.google.com/run/quotas#request_limits
   */
  readonly max?: Authored<MemoryText, Names> | undefined;
  /**
   * Bodies hold prompts, code or markup, which look like attacks: a firewall in front refuses none for its text. Default: whether a model is reached, directly, over queues or at a vendor.
   *
   * 本文にプロンプト・コード・マークアップなど、攻撃に見える文章が入るか。その場合、前段のファイアウォールは本文の内容では拒否しません。既定：モデルに（直接、キュー経由、または外部事業者で）届くかどうか。
   */
  readonly freeText?: Authored<boolean, Names> | undefined;
}

export interface ServiceOffHoursInput<Names extends string> {
  /**
   * Start of the off hours: `0 20 * * MON-FRI`.
   *
   * 始まり：`0 20 * * MON-FRI`
   *
   * Text, such as `"0 3 * * *"`.
   */
  readonly from: Authored<string, Names>;
  /**
   * End of the off hours, from which `instances` applies again: `0 8 * * MON-FRI`.
   *
   * 終わり。`instances` に戻る：`0 8 * * MON-FRI`。
   *
   * Text, such as `"0 3 * * *"`.
   */
  readonly to: Authored<string, Names>;
  /**
   * Time zone of the schedule.
   *
   * 時刻のタイムゾーン
   *
   * @default "UTC"
   */
  readonly zone?: Authored<"UTC" | "Asia/Tokyo", Names> | undefined;
  /**
   * Number of instances during the off hours; 0 stops the component.
   *
   * その間のインスタンス数。0 は停止。
   *
   * Whole number, from 0 to 1000.
   *
   * @default 0
   */
  readonly instances?: Authored<number, Names> | undefined;
}

export interface ServiceAlarmsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Metric: cpu, memory, errors, latency, instances.
   *
   * 測るもの：cpu、memory、errors、latency、instances
   */
  readonly metric: Authored<"cpu" | "memory" | "errors" | "latency" | "instances", Names>;
  /**
   * Fires when the metric is above this: `80%`, `1s`, `5GiB` or a count.
   *
   * これを超えたら通知：`80%`、`1s`、`5GiB`、個数
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly above?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * Fires when the metric is below this.
   *
   * これを下回ったら通知
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly below?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * How long the condition must last, in whole minutes; at most 23 hours, since neither cloud evaluates more than a day.
   *
   * 続くべき時間（分単位、23 時間まで。どちらのクラウドも 1 日より前は見ない）。
   *
   * Duration, from 1m to 23h, such as `"500ms"` or `"30s"`.
   *
   * @default "5m"
   * @see https://cloud.google.com/monitoring/quotas#alerting
   */
  readonly for?: Authored<DurationText, Names> | undefined;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

/**
 * A container that runs all the time and answers HTTP requests.
 *
 * 常時動き、HTTP リクエストに応えるコンテナ
 */
export interface ServiceInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * A container that runs all the time and answers HTTP requests.
   *
   * 常時動き、HTTP リクエストに応えるコンテナ
   *
   * AWS: Amazon ECS on Fargate. Google Cloud: Cloud Run.
   *
   * Access that others may have (`uses`):
   * - `invoke`: Call it over HTTP inside the network; its address is in `<KEY>_URL`.
   */
  readonly kind: "service";
  /**
   * Components that it uses, with the access that it needs: `{ db: "readwrite" }`. Permissions, network rules and environment variables are derived from this alone.
   *
   * 利用するコンポーネントと必要なアクセス：`{ db: "readwrite" }`。権限・通信規則・環境変数はこれだけから決まります。
   */
  readonly uses?: Uses<Keys, Names> | undefined;
  /**
   * Image to run. A name without a host is an image that the team builds, kept in the registry. Without a tag, it runs under the tag of its environment (`env-prod`), which each deployment moves to another image; with one, Terraform deploys that version. Write other images with their host, such as `docker.io/library/nginx:1.29`.
   *
   * 動かすイメージ。名前だけならチームがビルドしてレジストリに置きます。タグがなければ環境のタグ（`env-prod`）で動き、デプロイのたびにこのタグを別のイメージへ移します。タグがあればその版を Terraform がデプロイします。他は `docker.io/library/nginx:1.29` のようにホスト名から書きます。
   *
   * Text, such as `"todo-api"` or `"todo-api:1.4.2"`.
   */
  readonly image: Authored<string, Names>;
  /**
   * vCPUs per instance. Fargate: 0.25, 0.5, 1, 2, 4, 8, 16. Cloud Run: 0.08 to 1, 2, 4, 6, 8.
   *
   * インスタンスあたりの vCPU。Fargate は 0.25・0.5・1・2・4・8・16、Cloud Run は 0.08〜1・2・4・6・8。
   *
   * Number, over 0, such as `0.25` or `0.5`.
   *
   * @default 1
   */
  readonly cpu?: Authored<number, Names> | undefined;
  /**
   * Memory per instance; the allowed values depend on `cpu`.
   *
   * インスタンスあたりのメモリ。許される値は `cpu` によります。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   *
   * @default "2GiB"
   */
  readonly memory?: Authored<MemoryText, Names> | undefined;
  /**
   * Environment variables. No secrets: use a secret component.
   *
   * 環境変数。秘密は書かず secret コンポーネントを使います。
   */
  readonly environment?: Authored<Readonly<Record<string, Authored<string, Names> | undefined>>, Names> | undefined;
  /**
   * Arguments that replace the image's own (`CMD` in the Dockerfile).
   *
   * イメージの `CMD` の代わりに渡す引数
   *
   * At least 1 item.
   */
  readonly command?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Processor architecture; Cloud Run supports x86_64 only.
   *
   * プロセッサ。Cloud Run は x86_64 のみ。
   *
   * @default "x86_64"
   */
  readonly architecture?: Authored<"x86_64" | "arm64", Names> | undefined;
  /**
   * Makes the file system of the container read-only, except for `/tmp` (AWS only).
   *
   * `/tmp` を除きイメージのファイルを読み取り専用にします（AWS のみ）。
   *
   * @default true
   */
  readonly readOnlyFilesystem?: Authored<boolean, Names> | undefined;
  /**
   * Logs.
   *
   * ログ
   *
   * @default {"retain":"30d"}
   */
  readonly logs?: Authored<ServiceLogsInput<Names>, Names> | undefined;
  /**
   * Distributed tracing to AWS X-Ray or Cloud Trace: permissions and OpenTelemetry variables, and on AWS a collector beside the container.
   *
   * AWS X-Ray または Cloud Trace への分散トレース。権限と OpenTelemetry の変数、AWS ではコレクターを並べます。
   *
   * @default false
   */
  readonly tracing?: Authored<boolean, Names> | undefined;
  /**
   * Port that the container listens on, passed to it as `PORT`.
   *
   * 待ち受けるポート。コンテナには `PORT` で渡ります。
   *
   * Whole number, from 1 to 65535.
   *
   * @default 8080
   */
  readonly port?: Authored<number, Names> | undefined;
  /**
   * Path that returns 200 when the service is ready.
   *
   * 応答可能なら 200 を返すパス
   *
   * Text, such as `"/"` or `"/health-check"`.
   *
   * @default "/"
   */
  readonly health?: Authored<string, Names> | undefined;
  /**
   * Longest time to become ready after a start.
   *
   * 起動して応答できるまでの最長時間
   *
   * Duration, from 10s to 240s, such as `"500ms"` or `"30s"`.
   *
   * @default "1m"
   * @see https://cloud.google.com/run/docs/configuring/healthchecks
   */
  readonly startup?: Authored<DurationText, Names> | undefined;
  /**
   * Minimum and maximum number of instances. 0 (scale to zero) is possible on Google Cloud only.
   *
   * インスタンスの最小数と最大数。0（ゼロスケール）は Google Cloud のみ。
   *
   * Whole number, from 0 to 1000; then whole number, from 1 to 1000.
   *
   * @default [1,2]
   */
  readonly instances?: Authored<readonly [Authored<number, Names>, Authored<number, Names>], Names> | undefined;
  /**
   * What scaling follows. Cloud Run scales by itself, on `concurrency` and CPU.
   *
   * 増減の基準。Cloud Run は `concurrency` と CPU から自動で決めます。
   */
  readonly scale?: Authored<ServiceScaleInput<Names>, Names> | undefined;
  /**
   * Maximum number of concurrent requests per instance (Google Cloud only).
   *
   * インスタンスが同時に受けるリクエスト数（Google Cloud のみ）
   *
   * Whole number, from 1 to 1000.
   *
   * @default 80
   * @see https://cloud.google.com/run/docs/about-concurrency
   */
  readonly concurrency?: Authored<number, Names> | undefined;
  /**
   * Request timeout (Google Cloud; on AWS the load balancer's applies).
   *
   * リクエストに答える最長時間（Google Cloud。AWS ではロードバランサー側の設定）。
   *
   * Duration, from 1s to 60m, such as `"500ms"` or `"30s"`.
   *
   * @default "5m"
   * @see https://cloud.google.com/run/docs/configuring/request-timeout
   */
  readonly timeout?: Authored<DurationText, Names> | undefined;
  /**
   * Time to finish requests before an instance is stopped (AWS; Cloud Run gives 10 seconds).
   *
   * 停止前にリクエストを終えるための時間（AWS。Cloud Run は 10 秒）。
   *
   * Duration, from 2s to 120s, such as `"500ms"` or `"30s"`.
   *
   * @default "30s"
   * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
   */
  readonly drain?: Authored<DurationText, Names> | undefined;
  /**
   * Bodies of requests.
   *
   * リクエストの本文
   */
  readonly body?: Authored<ServiceBodyInput<Names>, Names> | undefined;
  /**
   * Hours in which fewer instances run, to save cost (AWS; Cloud Run stops idle instances automatically where the minimum is 0).
   *
   * 費用を抑えるためインスタンスを減らす時間帯（AWS。Cloud Run は最小数が 0 ならアイドル時に自動で止まる）。
   */
  readonly offHours?: Authored<ServiceOffHoursInput<Names>, Names> | undefined;
  /**
   * Alarms by name: metric, threshold, duration and channels to notify.
   *
   * アラーム（名前ごと）：メトリクス、閾値、継続時間、通知先
   */
  readonly alarms?: Authored<Readonly<Record<string, Authored<ServiceAlarmsInput<Keys, Names>, Names> | undefined>>, Names> | undefined;
}

export interface SiteAccessLogsInput<Names extends string> {
  /**
   * Retention period.
   *
   * 保持期間
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
}

export interface SiteHostInput<Names extends string> {
  /**
   * Hosting provider, such as `Vercel`.
   *
   * ホスティング先：`Vercel`
   *
   * Text of at least 1 character.
   */
  readonly vendor: Authored<string, Names>;
  /**
   * URL that users open.
   *
   * 利用者が開く URL
   *
   * Text, such as `"https://example.com"`.
   */
  readonly url: Authored<string, Names>;
}

/**
 * A front end of static files behind a CDN, or one that somebody else hosts. One rendered on a server is a service behind a load balancer.
 *
 * CDN で配信する静的ファイルのフロントエンド、または外部でホスティングするもの。サーバーで描画するものはロードバランサーの後ろの service とします。
 */
export interface SiteInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * A front end of static files behind a CDN, or one that somebody else hosts. One rendered on a server is a service behind a load balancer.
   *
   * CDN で配信する静的ファイルのフロントエンド、または外部でホスティングするもの。サーバーで描画するものはロードバランサーの後ろの service とします。
   *
   * AWS: Amazon CloudFront with Amazon S3. Google Cloud: Cloud CDN with Cloud Storage.
   *
   * Access that others may have (`uses`):
   * - `deploy`: Upload files and refresh caches: `<KEY>_BUCKET`, and `<KEY>_DISTRIBUTION_ID` on AWS.
   */
  readonly kind: "site";
  /**
   * Content: static files. A front end that is rendered on a server is a service behind a load balancer.
   *
   * 内容：静的ファイル。サーバーで描画するフロントエンドはロードバランサーの後ろの service とします。
   *
   * @default "static"
   */
  readonly source?: Authored<"static", Names> | undefined;
  /**
   * Domain to serve. It cannot be shared with a load balancer.
   *
   * 配信するドメイン。ロードバランサーと兼用はできません。
   */
  readonly domain?: Authored<KeyOf<Keys, "domain">, Names> | undefined;
  /**
   * Single-page application: paths without a file return `index.html`.
   *
   * シングルページアプリケーション。ファイルのないパスには `index.html` を返します。
   */
  readonly spa?: Authored<boolean, Names> | undefined;
  /**
   * Header `Content-Security-Policy` of every response.
   *
   * 全レスポンスの `Content-Security-Policy` ヘッダー
   *
   * Text of 1 to 1783 characters, such as `"default-src 'self'"`.
   *
   * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
   */
  readonly contentSecurityPolicy?: Authored<string, Names> | undefined;
  /**
   * Access logs and their retention period: in S3 on AWS, in Cloud Logging on Google Cloud. Default: 90 days.
   *
   * 全リクエストの記録の保持期間。AWS では S3、Google Cloud では Cloud Logging。既定：90 日。
   */
  readonly accessLogs?: Authored<SiteAccessLogsInput<Names>, Names> | undefined;
  /**
   * Hosted elsewhere: it is part of the design, but nothing is created.
   *
   * 外部でホスティングします。設計には載りますが、何も作成しません。
   */
  readonly host?: Authored<SiteHostInput<Names>, Names> | undefined;
}

export interface StreamTopicsInput<Names extends string> {
  /**
   * Number of partitions: how many consumers of a group can read concurrently. It can be raised but never lowered.
   *
   * パーティション数（グループ内で同時に読める数）。増やせるが減らせません。
   *
   * Whole number, from 1 to 1000.
   *
   * @default 3
   */
  readonly partitions?: Authored<number, Names> | undefined;
  /**
   * Retention period of messages.
   *
   * メッセージの保持期間
   *
   * Duration, from 1m to 3650d, such as `"500ms"` or `"30s"`.
   *
   * @default "7d"
   */
  readonly retain?: Authored<DurationText, Names> | undefined;
  /**
   * Replication factor: copies of each message, each on another broker. Cannot be changed after the topic is created.
   *
   * 各メッセージの複製数。トピック作成後は変えられません。
   *
   * Whole number, from 1 to 3.
   *
   * @default 3
   */
  readonly replication?: Authored<number, Names> | undefined;
  /**
   * Log compaction: keeps the last message of each key and drops earlier ones.
   *
   * キーごとに最後のメッセージを残し、古いものを消します。
   *
   * @default false
   */
  readonly compact?: Authored<boolean, Names> | undefined;
}

export interface StreamSizeGcpInput<Names extends string> {
  /**
   * vCPUs of the whole cluster.
   *
   * クラスタ全体の vCPU
   *
   * Whole number, from 3 to 1000.
   */
  readonly cpu: Authored<number, Names>;
  /**
   * Memory of the whole cluster, 1 to 8 GiB per vCPU.
   *
   * クラスタ全体のメモリ（vCPU あたり 1〜8 GiB）
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly memory: Authored<MemoryText, Names>;
}

export interface StreamSizeInput<Names extends string> {
  /**
   * Broker type of MSK. Default: `kafka.t3.small`.
   *
   * MSK のブローカータイプ。既定 `kafka.t3.small`。
   *
   * Text, such as `"kafka.t3.small"` or `"kafka.m7g.large"`.
   *
   * @see https://docs.aws.amazon.com/msk/latest/developerguide/broker-instance-types.html
   */
  readonly aws?: Authored<string, Names> | undefined;
  /**
   * Capacity of Managed Service for Apache Kafka, which manages the brokers. Default: 3 vCPU, 3 GiB.
   *
   * Managed Service for Apache Kafka の容量（ブローカーは自動）。既定 3 vCPU、3 GiB。
   *
   * @see https://docs.cloud.google.com/managed-service-for-apache-kafka/docs/reference/rest/v1/CapacityConfig
   */
  readonly gcp?: Authored<StreamSizeGcpInput<Names>, Names> | undefined;
}

export interface StreamLogsInput<Names extends string> {
  /**
   * Retention period.
   *
   * 保持期間
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
}

export interface StreamAlarmsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Metric: lag, disk.
   *
   * 測るもの：lag、disk
   */
  readonly metric: Authored<"lag" | "disk", Names>;
  /**
   * Fires when the metric is above this: `80%`, `1s`, `5GiB` or a count.
   *
   * これを超えたら通知：`80%`、`1s`、`5GiB`、個数
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly above?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * Fires when the metric is below this.
   *
   * これを下回ったら通知
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly below?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * How long the condition must last, in whole minutes; at most 23 hours, since neither cloud evaluates more than a day.
   *
   * 続くべき時間（分単位、23 時間まで。どちらのクラウドも 1 日より前は見ない）。
   *
   * Duration, from 1m to 23h, such as `"500ms"` or `"30s"`.
   *
   * @default "5m"
   * @see https://cloud.google.com/monitoring/quotas#alerting
   */
  readonly for?: Authored<DurationText, Names> | undefined;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

/**
 * Apache Kafka: ordered messages that many can read, each at its own pace.
 *
 * Apache Kafka。順序のあるメッセージを複数の読み手がそれぞれの速さで読みます。
 */
export interface StreamInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * Apache Kafka: ordered messages that many can read, each at its own pace.
   *
   * Apache Kafka。順序のあるメッセージを複数の読み手がそれぞれの速さで読みます。
   *
   * AWS: Amazon MSK. Google Cloud: Managed Service for Apache Kafka.
   *
   * Access that others may have (`uses`):
   * - `produce`: Writes to the topics.
   * - `consume`: Reads the topics, as the consumer group in `<KEY>_GROUP`.
   * - `both`: Writes and reads.
   */
  readonly kind: "stream";
  /**
   * Topics by name.
   *
   * トピック（名前ごと）
   */
  readonly topics: Authored<Readonly<Record<string, Authored<StreamTopicsInput<Names>, Names> | undefined>>, Names>;
  /**
   * `serverless` (AWS only) has no brokers to size, but Terraform cannot create its topics; producers do.
   *
   * `serverless`（AWS のみ）はブローカーの設計が不要。ただし Terraform はトピックを作れず、プロデューサーが作成します。
   *
   * @default "provisioned"
   */
  readonly mode?: Authored<"provisioned" | "serverless", Names> | undefined;
  /**
   * Number of brokers (AWS, provisioned), a multiple of the zones. Default: the minimum that holds the copies of every topic.
   *
   * ブローカー数（AWS の provisioned）。ゾーン数の倍数。既定：複製を置ける最小数。
   *
   * Whole number, from 2 to 30.
   */
  readonly brokers?: Authored<number, Names> | undefined;
  /**
   * Size on each cloud.
   *
   * クラウドごとのサイズ
   */
  readonly size?: Authored<StreamSizeInput<Names>, Names> | undefined;
  /**
   * Disk size per broker (AWS, provisioned). Google Cloud has no limit.
   *
   * ブローカーごとのディスク（AWS の provisioned）。Google Cloud は上限なし。
   *
   * Disk size in whole GiB, from 1GiB to 1024TiB, such as `"20GiB"` or `"1TiB"`.
   *
   * @default "100GiB"
   */
  readonly storage?: Authored<StorageText, Names> | undefined;
  /**
   * Kafka version (AWS, provisioned). Chosen by the cloud on Google Cloud.
   *
   * Kafka のバージョン（AWS の provisioned）。Google Cloud は自動。
   *
   * @default "3.9"
   */
  readonly version?: Authored<"3.7" | "3.8" | "3.9", Names> | undefined;
  /**
   * Logs of the cluster and their retention period (on AWS: of the brokers, provisioned only).
   *
   * クラスターのログと保持期間（AWS では provisioned のブローカーログのみ）。
   *
   * @default {"retain":"30d"}
   */
  readonly logs?: Authored<StreamLogsInput<Names>, Names> | undefined;
  /**
   * Alarms by name: metric, threshold, duration and channels to notify.
   *
   * アラーム（名前ごと）：メトリクス、閾値、継続時間、通知先
   */
  readonly alarms?: Authored<Readonly<Record<string, Authored<StreamAlarmsInput<Keys, Names>, Names> | undefined>>, Names> | undefined;
}

/**
 * News that several want to hear: each subscribed queue gets a copy of every message.
 *
 * 複数の相手に知らせる配信。登録したキューのそれぞれにメッセージの写しが届きます。
 */
export interface TopicInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * News that several want to hear: each subscribed queue gets a copy of every message.
   *
   * 複数の相手に知らせる配信。登録したキューのそれぞれにメッセージの写しが届きます。
   *
   * AWS: Amazon SNS. Google Cloud: Pub/Sub topic.
   *
   * Access that others may have (`uses`):
   * - `publish`: Publishes messages.
   */
  readonly kind: "topic";
  /**
   * Queues that receive a copy of each message.
   *
   * メッセージの写しを受け取るキュー
   *
   * @default []
   */
  readonly subscribers?: Authored<readonly Authored<KeyOf<Keys, "queue">, Names>[], Names> | undefined;
  /**
   * Keeps the order of messages of the same group. On AWS an ordered queue needs an ordered topic; on Google Cloud only the queue's own setting applies.
   *
   * 同じグループのメッセージの順序を守ります。AWS では順序付きのキューに順序付きのトピックが要ります。Google Cloud ではキューの設定だけが効きます。
   *
   * @default false
   */
  readonly ordered?: Authored<boolean, Names> | undefined;
  /**
   * Encryption key: managed by the cloud, or your own (CMK, CMEK). On AWS a bucket can notify only a topic that has your own key.
   *
   * 暗号化の鍵。クラウド管理か、自分の鍵（CMK・CMEK）か。AWS でバケットの通知を受けるトピックには自分の鍵が要ります。
   *
   * @default "managed"
   * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html
   */
  readonly encryption?: Authored<"managed" | "customerKey", Names> | undefined;
}

export interface WorkerLogsInput<Names extends string> {
  /**
   * Retention period of logs.
   *
   * ログの保持期間
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   *
   * @default "30d"
   */
  readonly retain?: Authored<DurationText, Names> | undefined;
  /**
   * Log level, passed to the container as `LOG_LEVEL`.
   *
   * `LOG_LEVEL` としてコンテナに渡します。
   */
  readonly level?: Authored<"debug" | "info" | "warn" | "error", Names> | undefined;
}

export interface WorkerScaleQueueInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Queue whose messages are counted. The worker must use it.
   *
   * メッセージ数を見るキュー。ワーカーが利用しているもの。
   */
  readonly component: Authored<KeyOf<Keys, "queue">, Names>;
  /**
   * Target number of messages per instance for scaling, waiting and in flight.
   *
   * 保つインスタンスあたりのメッセージ数（待機中と処理中の合計）
   *
   * Whole number, from 1 to 1000000.
   */
  readonly messagesPerInstance: Authored<number, Names>;
  /**
   * When instances are stopped. `idle`: down to the minimum at once, when the queue has been empty for five minutes and no message is in flight, so that nothing under way is stopped. `gradual`: as the number of messages goes down; ECS may pick a busy instance, so the code must protect its task while it works.
   *
   * インスタンスを止めるとき。`idle`：キューが 5 分間空で処理中のメッセージもないときに最小数まで減らし、処理中のものは止めません。`gradual`：メッセージが減るにつれて減らします。処理中のインスタンスが選ばれることもあるため、コードは処理の間タスクを保護する必要があります。
   *
   * @default "idle"
   * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-scale-in-protection.html
   */
  readonly scaleIn?: Authored<"idle" | "gradual", Names> | undefined;
}

export interface WorkerScaleInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Scales on the length of a queue (AWS only).
   *
   * キューの長さに応じて増減します（AWS のみ）。
   */
  readonly queue?: Authored<WorkerScaleQueueInput<Keys, Names>, Names> | undefined;
  /**
   * Target CPU utilization for scaling (AWS only). Default without `queue`: `70%`.
   *
   * 保つ CPU 使用率（AWS のみ）。`queue` もなければ `70%`。
   *
   * Share, from 10% to 90%, such as `"99.9%"` or `"50%"`.
   */
  readonly cpu?: Authored<PercentageText, Names> | undefined;
}

export interface WorkerOffHoursInput<Names extends string> {
  /**
   * Start of the off hours: `0 20 * * MON-FRI`.
   *
   * 始まり：`0 20 * * MON-FRI`
   *
   * Text, such as `"0 3 * * *"`.
   */
  readonly from: Authored<string, Names>;
  /**
   * End of the off hours, from which `instances` applies again: `0 8 * * MON-FRI`.
   *
   * 終わり。`instances` に戻る：`0 8 * * MON-FRI`。
   *
   * Text, such as `"0 3 * * *"`.
   */
  readonly to: Authored<string, Names>;
  /**
   * Time zone of the schedule.
   *
   * 時刻のタイムゾーン
   *
   * @default "UTC"
   */
  readonly zone?: Authored<"UTC" | "Asia/Tokyo", Names> | undefined;
  /**
   * Number of instances during the off hours; 0 stops the component.
   *
   * その間のインスタンス数。0 は停止。
   *
   * Whole number, from 0 to 1000.
   *
   * @default 0
   */
  readonly instances?: Authored<number, Names> | undefined;
}

export interface WorkerAlarmsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Metric: cpu, memory, instances.
   *
   * 測るもの：cpu、memory、instances
   */
  readonly metric: Authored<"cpu" | "memory" | "instances", Names>;
  /**
   * Fires when the metric is above this: `80%`, `1s`, `5GiB` or a count.
   *
   * これを超えたら通知：`80%`、`1s`、`5GiB`、個数
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly above?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * Fires when the metric is below this.
   *
   * これを下回ったら通知
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly below?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * How long the condition must last, in whole minutes; at most 23 hours, since neither cloud evaluates more than a day.
   *
   * 続くべき時間（分単位、23 時間まで。どちらのクラウドも 1 日より前は見ない）。
   *
   * Duration, from 1m to 23h, such as `"500ms"` or `"30s"`.
   *
   * @default "5m"
   * @see https://cloud.google.com/monitoring/quotas#alerting
   */
  readonly for?: Authored<DurationText, Names> | undefined;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

/**
 * A container that works all the time and answers no requests: it takes messages from a queue, or runs long tasks.
 *
 * リクエストを受けず常時動くコンテナ。キューのメッセージ処理や長時間タスクに使います。
 */
export interface WorkerInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * A container that works all the time and answers no requests: it takes messages from a queue, or runs long tasks.
   *
   * リクエストを受けず常時動くコンテナ。キューのメッセージ処理や長時間タスクに使います。
   *
   * AWS: Amazon ECS on Fargate. Google Cloud: Cloud Run worker pool.
   */
  readonly kind: "worker";
  /**
   * Components that it uses, with the access that it needs: `{ db: "readwrite" }`. Permissions, network rules and environment variables are derived from this alone.
   *
   * 利用するコンポーネントと必要なアクセス：`{ db: "readwrite" }`。権限・通信規則・環境変数はこれだけから決まります。
   */
  readonly uses?: Uses<Keys, Names> | undefined;
  /**
   * Image to run. A name without a host is an image that the team builds, kept in the registry. Without a tag, it runs under the tag of its environment (`env-prod`), which each deployment moves to another image; with one, Terraform deploys that version. Write other images with their host, such as `docker.io/library/nginx:1.29`.
   *
   * 動かすイメージ。名前だけならチームがビルドしてレジストリに置きます。タグがなければ環境のタグ（`env-prod`）で動き、デプロイのたびにこのタグを別のイメージへ移します。タグがあればその版を Terraform がデプロイします。他は `docker.io/library/nginx:1.29` のようにホスト名から書きます。
   *
   * Text, such as `"todo-api"` or `"todo-api:1.4.2"`.
   */
  readonly image: Authored<string, Names>;
  /**
   * vCPUs per instance. Fargate: 0.25, 0.5, 1, 2, 4, 8, 16. Cloud Run: 0.08 to 1, 2, 4, 6, 8.
   *
   * インスタンスあたりの vCPU。Fargate は 0.25・0.5・1・2・4・8・16、Cloud Run は 0.08〜1・2・4・6・8。
   *
   * Number, over 0, such as `0.25` or `0.5`.
   *
   * @default 1
   */
  readonly cpu?: Authored<number, Names> | undefined;
  /**
   * Memory per instance; the allowed values depend on `cpu`.
   *
   * インスタンスあたりのメモリ。許される値は `cpu` によります。
   *
   * Amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   *
   * @default "2GiB"
   */
  readonly memory?: Authored<MemoryText, Names> | undefined;
  /**
   * Environment variables. No secrets: use a secret component.
   *
   * 環境変数。秘密は書かず secret コンポーネントを使います。
   */
  readonly environment?: Authored<Readonly<Record<string, Authored<string, Names> | undefined>>, Names> | undefined;
  /**
   * Arguments that replace the image's own (`CMD` in the Dockerfile).
   *
   * イメージの `CMD` の代わりに渡す引数
   *
   * At least 1 item.
   */
  readonly command?: Authored<readonly Authored<string, Names>[], Names> | undefined;
  /**
   * Processor architecture; Cloud Run supports x86_64 only.
   *
   * プロセッサ。Cloud Run は x86_64 のみ。
   *
   * @default "x86_64"
   */
  readonly architecture?: Authored<"x86_64" | "arm64", Names> | undefined;
  /**
   * Makes the file system of the container read-only, except for `/tmp` (AWS only).
   *
   * `/tmp` を除きイメージのファイルを読み取り専用にします（AWS のみ）。
   *
   * @default true
   */
  readonly readOnlyFilesystem?: Authored<boolean, Names> | undefined;
  /**
   * Logs.
   *
   * ログ
   *
   * @default {"retain":"30d"}
   */
  readonly logs?: Authored<WorkerLogsInput<Names>, Names> | undefined;
  /**
   * Distributed tracing to AWS X-Ray or Cloud Trace: permissions and OpenTelemetry variables, and on AWS a collector beside the container.
   *
   * AWS X-Ray または Cloud Trace への分散トレース。権限と OpenTelemetry の変数、AWS ではコレクターを並べます。
   *
   * @default false
   */
  readonly tracing?: Authored<boolean, Names> | undefined;
  /**
   * Minimum and maximum number of instances; 0 is possible on AWS with `scale.queue`. On Google Cloud both must be the same, since worker pools do not scale automatically.
   *
   * インスタンスの最小数と最大数。0 は AWS で `scale.queue` があるとき。Google Cloud では同じ数にします（ワーカープールは自動で増減しません）。
   *
   * Whole number, from 0 to 1000; then whole number, from 1 to 1000.
   *
   * @default [1,1]
   * @see https://cloud.google.com/run/docs/configuring/workerpools/manual-scaling
   */
  readonly instances?: Authored<readonly [Authored<number, Names>, Authored<number, Names>], Names> | undefined;
  /**
   * What scaling follows.
   *
   * 増減の基準
   */
  readonly scale?: Authored<WorkerScaleInput<Keys, Names>, Names> | undefined;
  /**
   * Time to finish or return work before an instance is stopped (AWS; Cloud Run gives 10 seconds).
   *
   * 停止前に処理を終えるか戻すための時間（AWS。Cloud Run は 10 秒）。
   *
   * Duration, from 2s to 120s, such as `"500ms"` or `"30s"`.
   *
   * @default "2m"
   * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
   */
  readonly drain?: Authored<DurationText, Names> | undefined;
  /**
   * Runs all or a share of the instances on spare capacity (Spot) at a discount; AWS may stop them with two minutes' notice (AWS only).
   *
   * 割引の余剰キャパシティで動かします（すべて、または割合）。AWS は 2 分前の通知で停止することがあります（AWS のみ）。
   *
   * Share, from 1% to 100%, such as `"99.9%"` or `"50%"`.
   *
   * @default false
   * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
   */
  readonly spot?: Authored<boolean | PercentageText, Names> | undefined;
  /**
   * Hours in which fewer instances run, to save cost (AWS; Cloud Run stops idle instances automatically where the minimum is 0).
   *
   * 費用を抑えるためインスタンスを減らす時間帯（AWS。Cloud Run は最小数が 0 ならアイドル時に自動で止まる）。
   */
  readonly offHours?: Authored<WorkerOffHoursInput<Names>, Names> | undefined;
  /**
   * Alarms by name: metric, threshold, duration and channels to notify.
   *
   * アラーム（名前ごと）：メトリクス、閾値、継続時間、通知先
   */
  readonly alarms?: Authored<Readonly<Record<string, Authored<WorkerAlarmsInput<Keys, Names>, Names> | undefined>>, Names> | undefined;
}

export interface WorkflowStepsCallInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Service to call.
   *
   * 呼び出すサービス
   */
  readonly service: Authored<KeyOf<Keys, "service">, Names>;
  /**
   * Path of the request.
   *
   * リクエストのパス
   *
   * Text, such as `"/reports/daily"`.
   */
  readonly path: Authored<string, Names>;
  /**
   * HTTP method.
   *
   * HTTP メソッド
   *
   * @default "POST"
   */
  readonly method?: Authored<"GET" | "POST", Names> | undefined;
}

export interface WorkflowStepsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Name of the step.
   *
   * ステップの名前
   *
   * Text of at most 40 characters, such as `"extract"`.
   */
  readonly name: Authored<string, Names>;
  /**
   * Job to run until it ends.
   *
   * 終わるまで実行するジョブ
   */
  readonly run?: Authored<KeyOf<Keys, "job">, Names> | undefined;
  /**
   * Service to call over HTTP (Google Cloud only).
   *
   * HTTP で呼び出すサービス（Google Cloud のみ）
   */
  readonly call?: Authored<WorkflowStepsCallInput<Keys, Names>, Names> | undefined;
  /**
   * Time to wait before the next step.
   *
   * 次のステップまで待つ時間
   *
   * Duration, from 1s to 365d, such as `"500ms"` or `"30s"`.
   */
  readonly wait?: Authored<DurationText, Names> | undefined;
  /**
   * Number of retries of a failed step, in addition to the job's own retries.
   *
   * 失敗したステップを再試行する回数（ジョブ自身の再試行とは別）
   *
   * Whole number, from 1 to 10.
   */
  readonly retry?: Authored<number, Names> | undefined;
  /**
   * Timeout of the step. A call may take up to 30 minutes.
   *
   * ステップの最長時間。呼び出しは最長 30 分。
   *
   * Duration, from 1s to 365d, such as `"500ms"` or `"30s"`.
   *
   * @see https://cloud.google.com/workflows/quotas
   */
  readonly timeout?: Authored<DurationText, Names> | undefined;
}

export interface WorkflowScheduleInput<Names extends string> {
  /**
   * Minute, hour, day of the month, month, day of the week: `0 3 * * *` is every day at 3:00.
   *
   * 分・時・日・月・曜日：`0 3 * * *` は毎日 3 時
   *
   * Text, such as `"0 3 * * *"`.
   */
  readonly cron: Authored<string, Names>;
  /**
   * Time zone of the schedule.
   *
   * 時刻のタイムゾーン
   *
   * @default "UTC"
   */
  readonly zone?: Authored<"UTC" | "Asia/Tokyo", Names> | undefined;
}

export interface WorkflowLogsInput<Names extends string> {
  /**
   * Retention period.
   *
   * 保持期間
   *
   * Duration, from 1d to 36500d, such as `"500ms"` or `"30s"`.
   */
  readonly retain: Authored<DurationText, Names>;
}

export interface WorkflowAlarmsInput<Keys extends KindsByKey, Names extends string> {
  /**
   * Metric: failures.
   *
   * 測るもの：failures
   */
  readonly metric: Authored<"failures", Names>;
  /**
   * Fires when the metric is above this: `80%`, `1s`, `5GiB` or a count.
   *
   * これを超えたら通知：`80%`、`1s`、`5GiB`、個数
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly above?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * Fires when the metric is below this.
   *
   * これを下回ったら通知
   *
   * Number; or share, from 0% to 100%, such as `"99.9%"` or `"50%"`; or duration, from 1ms to 36500d, such as `"500ms"` or `"30s"`; or amount of data, from 1KiB to 1024TiB, such as `"512MiB"` or `"1GiB"`.
   */
  readonly below?: Authored<number | PercentageText | DurationText | MemoryText, Names> | undefined;
  /**
   * How long the condition must last, in whole minutes; at most 23 hours, since neither cloud evaluates more than a day.
   *
   * 続くべき時間（分単位、23 時間まで。どちらのクラウドも 1 日より前は見ない）。
   *
   * Duration, from 1m to 23h, such as `"500ms"` or `"30s"`.
   *
   * @default "5m"
   * @see https://cloud.google.com/monitoring/quotas#alerting
   */
  readonly for?: Authored<DurationText, Names> | undefined;
  /**
   * Channels to notify.
   *
   * 通知先のチャンネル
   *
   * At least 1 item.
   */
  readonly notify: Authored<readonly Authored<KeyOf<Keys, "channel">, Names>[], Names>;
}

/**
 * Steps that run one after the other: jobs, calls and waits, with retries and a record of every run.
 *
 * 順に実行するステップ：ジョブ、呼び出し、待機。再試行と実行記録を備えます。
 */
export interface WorkflowInput<Keys extends KindsByKey, Names extends string> extends EveryComponentInput<Names> {
  /**
   * Steps that run one after the other: jobs, calls and waits, with retries and a record of every run.
   *
   * 順に実行するステップ：ジョブ、呼び出し、待機。再試行と実行記録を備えます。
   *
   * AWS: AWS Step Functions. Google Cloud: Workflows.
   *
   * Access that others may have (`uses`):
   * - `start`: Start it: the state machine in `<KEY>_STATE_MACHINE_ARN` (AWS), the workflow in `<KEY>_WORKFLOW` (Google Cloud).
   */
  readonly kind: "workflow";
  /**
   * Steps, run in sequence; a failed step ends the workflow. Each has one of `run`, `call` and `wait`.
   *
   * 順に実行するステップ。失敗したらそこで終わります。それぞれ `run`・`call`・`wait` のどれか 1 つを持ちます。
   *
   * 1 to 100 items.
   */
  readonly steps: Authored<readonly Authored<WorkflowStepsInput<Keys, Names>, Names>[], Names>;
  /**
   * Schedule on which it starts. Default: on demand only.
   *
   * 自動で開始する時刻。既定：手動のみ。
   */
  readonly schedule?: Authored<WorkflowScheduleInput<Names>, Names> | undefined;
  /**
   * Logs of failed runs and their retention period.
   *
   * 失敗した実行のログと保持期間
   *
   * @default {"retain":"30d"}
   */
  readonly logs?: Authored<WorkflowLogsInput<Names>, Names> | undefined;
  /**
   * Distributed tracing to AWS X-Ray (AWS only).
   *
   * AWS X-Ray への分散トレース（AWS のみ）
   *
   * @default false
   */
  readonly tracing?: Authored<boolean, Names> | undefined;
  /**
   * Alarms by name: metric, threshold, duration and channels to notify.
   *
   * アラーム（名前ごと）：メトリクス、閾値、継続時間、通知先
   */
  readonly alarms?: Authored<Readonly<Record<string, Authored<WorkflowAlarmsInput<Keys, Names>, Names> | undefined>>, Names> | undefined;
}
