import * as z from "zod";
import { oncePer } from "../issues/once-per.ts";
import { field } from "../design/schema/field.ts";
import { duration, monthlyMoney, percentage } from "../design/units/index.ts";
import { acceptField, adoptSchema, patchSchema } from "./base-fields.ts";
import { awsRegions, gcpRegions } from "./regions.ts";
import { runtimesOf, type RuntimeName, type Running } from "./runtimes.ts";
import { trafficSchema } from "./traffic.ts";

const namePattern = /^[a-z][a-z0-9-]*[a-z0-9]$/;

/** Names of buckets, as both clouds take them. */
const bucketName = /^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/;

const stateIn = <Region extends z.ZodType>(region: Region) =>
  field(
    z.strictObject({
      bucket: field(
        z
          .string()
          .regex(bucketName)
          .meta({ examples: ["todo-terraform-state"] }),
        "Bucket for the Terraform state. Default: `<name>-terraform-state-<account>` on AWS, `<project>-terraform-state` on Google Cloud.",
        "Terraform state を置くバケット。既定：AWS は `<name>-terraform-state-<account>`、Google Cloud は `<project>-terraform-state`。",
      ).optional(),
      region: field(
        region,
        "Region of that bucket. Default: the target's region.",
        "そのバケットのリージョン。既定：ターゲットのリージョン。",
      ).optional(),
    }),
    "Where Terraform stores its state (S3 with a lock file, or Cloud Storage).",
    "Terraform state の置き場所（S3 のロックファイル、または Cloud Storage）",
  ).optional();

const accountRoot = field(
  z.strictObject({
    name: field(
      z
        .string()
        .regex(/^[a-z][a-z0-9-]{0,29}$/)
        .meta({ examples: ["global"] }),
      "Name of the root module, and of its folder. Default: `account`; where the environments are in several accounts or projects, `account-<first environment>`.",
      "ルートモジュールとそのフォルダの名前。既定：`account`。環境が複数のアカウントやプロジェクトにわたるときは `account-<最初の環境>`。",
    ).optional(),
    stateKey: field(
      z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/)
        .meta({ examples: ["global/terraform.tfstate"] }),
      "Where its state is stored in the bucket: key of the object on AWS, prefix on Google Cloud. Default: `<name>/terraform.tfstate` and `<name>`.",
      "バケット内の state の場所（AWS はオブジェクトのキー、Google Cloud はプレフィックス）。既定：`<name>/terraform.tfstate` と `<name>`。",
    ).optional(),
  }),
  "Root module of what an account (AWS) or a project (Google Cloud) has only once: the bucket of the state, the identities of CI, the registry, audit records, public DNS zones.",
  "アカウント（AWS）やプロジェクト（Google Cloud）に 1 つだけあるもの（state のバケット、CI の ID、レジストリ、監査記録、公開 DNS ゾーン）のルートモジュール",
).optional();

const runtime = (names: readonly RuntimeName[]) =>
  field(
    z.enum(names),
    "Runtime of the components that run code. The default, `containers`, is Amazon ECS on Fargate and Cloud Run.",
    "コードを動かすコンポーネントの実行基盤。既定の `containers` は Amazon ECS（Fargate）と Cloud Run。",
  ).optional();

const awsTarget = z.strictObject({
  region: field(z.enum(awsRegions), "AWS region, such as `ap-northeast-1`.", "AWS リージョン。例：`ap-northeast-1`。"),
  account: field(
    z
      .string()
      .regex(/^\d{12}$/)
      .meta({ examples: ["123456789012"] }),
    "Account id. Terraform refuses to change any other account.",
    "アカウント ID。Terraform は他のアカウントへの適用を拒みます。",
  ),
  state: stateIn(z.enum(awsRegions)),
  accountRoot,
});

const gcpTarget = z.strictObject({
  region: field(
    z.enum(gcpRegions),
    "Google Cloud region, such as `asia-northeast1`.",
    "Google Cloud リージョン。例：`asia-northeast1`。",
  ),
  project: field(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/)
      .meta({ examples: ["todo-prod"] }),
    "Project id. Default: `<name>-<environment>`.",
    "プロジェクト ID。既定：`<name>-<environment>`。",
  ).optional(),
  // Buckets of Google Cloud may lie in several regions at once.
  state: stateIn(z.enum([...gcpRegions, "ASIA", "EU", "US", "ASIA1", "EUR4", "NAM4"])),
  accountRoot,
});

const environment = z.strictObject({
  protected: field(
    z.boolean(),
    "Protects everything that holds data against deletion.",
    "データを持つものの削除を拒みます。",
  ).default(false),
  prefix: field(
    z
      .string()
      .regex(namePattern)
      .meta({ examples: ["todo-prod"] }),
    "Prefix of every name. Default: `<name>-<environment>`.",
    "すべての名前の接頭辞。既定：`<name>-<environment>`。",
  ).optional(),
});

export const requirements = z.strictObject({
  availability: field(
    percentage(),
    "Availability per month, such as `99.9%`.",
    "月間の稼働率。例：`99.9%`。",
  ).optional(),
  rto: field(
    duration(),
    "Recovery time objective (RTO): longest time to recover from the loss of a zone or of data.",
    "復旧までの最長時間（目標復旧時間）",
  ).optional(),
  rpo: field(
    duration({ min: "0s" }),
    "Recovery point objective (RPO): longest period whose data may be lost.",
    "失ってよいデータの最長時間（目標復旧時点）",
  ).optional(),
  latency: field(
    z.strictObject({
      p50: field(
        duration(),
        "50% of requests are answered within this time.",
        "50% のリクエストにこの時間内に応答します。",
      ).optional(),
      p95: field(
        duration(),
        "95% of requests are answered within this time.",
        "95% のリクエストにこの時間内に応答します。",
      ).optional(),
      p99: field(
        duration(),
        "99% of requests are answered within this time.",
        "99% のリクエストにこの時間内に応答します。",
      ).optional(),
    }),
    "Maximum response times by percentile.",
    "応答時間の上限（パーセンタイルごと）",
  ).optional(),
  capacity: field(
    z.strictObject({
      users: field(z.int().positive(), "Total number of users.", "利用者の総数").optional(),
      tenants: field(z.int().positive(), "Total number of tenants.", "テナントの総数").optional(),
      requestsPerSecond: field(
        z.number().positive(),
        "Requests per second at peak.",
        "ピーク時の毎秒リクエスト数",
      ).optional(),
      connections: field(
        z.int().positive(),
        "Concurrent connections, such as WebSockets.",
        "同時接続数（WebSocket など）",
      ).optional(),
    }),
    "Load that the system must handle.",
    "支えるべき負荷",
  ).optional(),
  budget: field(
    monthlyMoney(),
    "Maximum cost per month, such as `$70/month`.",
    "月額費用の上限。例：`$70/month`。",
  ).optional(),
  compliance: field(
    z.array(z.enum(["soc2", "iso27001", "gdpr", "ccpa", "pci-dss", "appi", "cis"])),
    "Standards and laws to comply with.",
    "従うべき規格・法令",
  ).optional(),
});

export type { RequirementsConfig as Requirements } from "./configs.gen.ts";

const claimedItem = z.strictObject({
  monthly: field(monthlyMoney(), "Monthly cost that the design document states.", "設計書に書かれた月額"),
  components: field(z.array(z.string()), "Components that the line covers.", "対象のコンポーネント").optional(),
  areas: field(
    z.array(z.string()),
    "Modules that the line covers, such as `vpc` or `ecs`.",
    "対象のモジュール（`vpc`、`ecs` など）",
  ).optional(),
});

/** What the document that the design came from says of cost, to be held against the estimate. */
export const claims = z.strictObject({
  monthlyCost: field(monthlyMoney(), "Total cost that the document states.", "設計書の合計").optional(),
  items: field(
    z.record(z.string(), claimedItem),
    "Cost lines of the document, by name.",
    "設計書の各行（名前ごと）",
  ).optional(),
});

export type { ClaimsConfig as Claims } from "./configs.gen.ts";

/** Everything of a design but what stands inside `components`; kinds bring the runtimes that there are. */
const shapeWith = (runtimes: readonly RuntimeName[]) => ({
  name: field(
    z
      .string()
      .min(2)
      .max(20)
      .regex(namePattern)
      .meta({ examples: ["todo"] }),
    "Short name: lower-case letters, digits and hyphens. Every name in the cloud begins with it.",
    "短い名前（英小文字・数字・ハイフン）。クラウド上のすべての名前の先頭になります。",
  ),
  title: field(z.string(), "Display name, in any language.", "人が読む名称").optional(),
  description: field(z.string(), "Purpose of the system.", "システムの目的").optional(),
  targets: field(
    z.strictObject({
      aws: field(
        awsTarget.extend({ runtime: runtime(runtimes) }),
        "Build for AWS.",
        "AWS 向けに構築します。",
      ).optional(),
      gcp: field(
        gcpTarget.extend({ runtime: runtime(runtimes) }),
        "Build for Google Cloud.",
        "Google Cloud 向けに構築します。",
      ).optional(),
    }),
    "Clouds to build for.",
    "構築先のクラウド",
  ),
  environments: field(
    z.record(z.string(), environment),
    "Environments by name, such as `{ dev: {}, prod: { protected: true } }`.",
    "環境。例：`{ dev: {}, prod: { protected: true } }`。",
  ),
  requirements: field(requirements, "Requirements that the design must meet.", "設計が守るべき約束").optional(),
  traffic: field(
    trafficSchema,
    "Expected load; usage-based prices and capacity are calculated from it.",
    "想定する負荷。従量課金と容量の計算に使います。",
  ).optional(),
  claims: field(
    claims,
    "Costs that the design document states; `sekkei cost` compares them with the estimate.",
    "設計書が主張する費用。`sekkei cost` が見積もりと突き合わせます。",
  ).optional(),
  tags: field(
    z.record(z.string(), z.string()),
    "Tags (AWS) and labels (Google Cloud) on everything.",
    "すべてに付けるタグ（AWS）・ラベル（Google Cloud）",
  ).optional(),
  accept: acceptField,
  adopt: field(
    adoptSchema,
    "Like a component's `adopt`, for what components share and what an account has once, such as the bucket of Terraform's state.",
    "コンポーネントの `adopt` と同じ。Terraform の状態を置くバケットなど、コンポーネントが共有するリソースとアカウントに一つのリソースに使います。",
  ).optional(),
  patch: field(
    patchSchema,
    "Like a component's `patch`, for resources that components share, such as the ECS cluster and the enabled APIs.",
    "コンポーネントの `patch` と同じ。ECS クラスターや API の有効化など、コンポーネントが共有するリソースに使います。",
  ).optional(),
  components: field(
    z.record(z.string(), z.unknown()),
    "Components of the system, by key.",
    "システムの構成要素（キーごと）",
  ),
});

/** The fields of a design that is written with these kinds. */
export const designShape = (kinds: Readonly<Record<string, Running>>): DesignShape =>
  shapeWith([...new Set(Object.values(kinds).flatMap(runtimesOf))]);

/** The schema of a design that is written with these kinds, but for what stands inside `components`. */
export const designSchema = oncePer((kinds: Readonly<Record<string, Running>>): DesignSchema =>
  z.strictObject(designShape(kinds)),
);

export type DesignSchema = z.ZodObject<DesignShape, z.core.$strict>;
export type DesignShape = ReturnType<typeof shapeWith>;
export type DesignFields = z.output<DesignSchema>;
