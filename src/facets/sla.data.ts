import type { Text } from "../text/text.ts";
import { text } from "./text.ts";

/** What a cloud promises in its service level agreement. Not a measurement: credits are paid below it. */
export interface Sla {
  readonly service: string;
  /** What must be so for it to hold. */
  readonly condition: Text;
  /** Monthly uptime percentage. */
  readonly percent: number;
  readonly source: string;
  /** `Last updated` of the page that was read; of an earlier version when it is not verified. */
  readonly dated?: string;
  /** The page in force was read; otherwise the figure is from memory or from an earlier version. */
  readonly verified: boolean;
}

/** Whether the page in force was read, with its date where it has one, or only an earlier version. */
type Read = boolean | string | { readonly earlier: string };

const row = (service: string, percent: number, condition: Text, source: string, read: Read): Sla => {
  const dated = typeof read === "string" ? read : typeof read === "object" ? read.earlier : undefined;
  return {
    service,
    condition,
    percent,
    source,
    verified: read === true || typeof read === "string",
    ...(dated === undefined ? {} : { dated }),
  };
};

const region = text("a region", "リージョン単位");

/** Read as of `readOn`; the ids are those of the product and the way in which it is set up. */
export const slas = {
  "aws-route53": row(
    "Amazon Route 53",
    100,
    text("hosted zone", "ホストゾーン"),
    "https://aws.amazon.com/route53/sla/",
    false,
  ),
  "aws-cloudfront": row(
    "Amazon CloudFront",
    99.9,
    text("any distribution", "すべてのディストリビューション"),
    "https://aws.amazon.com/cloudfront/sla/",
    false,
  ),
  "aws-waf": row("AWS WAF", 99.95, region, "https://aws.amazon.com/waf/sla/", "2022-05-05"),
  "aws-elb": row(
    "Elastic Load Balancing",
    99.99,
    text("in two or more zones", "2 つ以上のゾーン"),
    "https://aws.amazon.com/elasticloadbalancing/sla/",
    "2022-07-25",
  ),
  "aws-fargate": row(
    "AWS Fargate",
    99.99,
    text("all tasks spread over two or more zones", "全タスクが 2 つ以上のゾーンに分散"),
    "https://aws.amazon.com/compute/sla/",
    { earlier: "2022-05-05" },
  ),
  "aws-ec2-instance": row(
    "Amazon EC2",
    99.5,
    text("each instance", "インスタンスごと"),
    "https://aws.amazon.com/compute/sla/",
    { earlier: "2022-05-05" },
  ),
  "aws-rds-multi-az": row(
    "Amazon RDS",
    99.95,
    text("Multi-AZ", "マルチ AZ"),
    "https://aws.amazon.com/rds/sla/",
    "2024-01-22",
  ),
  "aws-rds-single": row(
    "Amazon RDS",
    99.5,
    text("a single instance", "単一インスタンス"),
    "https://aws.amazon.com/rds/sla/",
    "2024-01-22",
  ),
  "aws-elasticache-multi-az": row(
    "Amazon ElastiCache",
    99.99,
    text("Multi-AZ with automatic failover", "マルチ AZ・自動フェイルオーバー"),
    "https://aws.amazon.com/elasticache/sla/",
    true,
  ),
  "aws-elasticache-single": row(
    "Amazon ElastiCache",
    99.5,
    text("a single zone", "単一ゾーン"),
    "https://aws.amazon.com/elasticache/sla/",
    true,
  ),
  "aws-s3": row("Amazon S3", 99.9, text("S3 Standard", "S3 標準"), "https://aws.amazon.com/s3/sla/", false),
  "aws-sqs": row("Amazon SQS", 99.9, region, "https://aws.amazon.com/messaging/sla/", false),
  "aws-sns": row("Amazon SNS", 99.9, region, "https://aws.amazon.com/messaging/sla/", false),
  "aws-msk": row("Amazon MSK", 99.9, text("Multi-AZ", "マルチ AZ"), "https://aws.amazon.com/msk/sla/", false),
  "aws-secrets-manager": row("AWS Secrets Manager", 99.9, region, "https://aws.amazon.com/secrets-manager/sla/", false),
  "aws-cognito": row("Amazon Cognito", 99.9, region, "https://aws.amazon.com/cognito/sla/", false),
  "aws-bedrock": row("Amazon Bedrock", 99.9, region, "https://aws.amazon.com/bedrock/sla/", "2023-10-04"),
  "aws-nat": row(
    "NAT gateway",
    99.9,
    text("each gateway", "ゲートウェイごと"),
    "https://aws.amazon.com/vpc/nat-gateway-sla/",
    false,
  ),
  "aws-lambda": row("AWS Lambda", 99.95, region, "https://aws.amazon.com/lambda/sla/", false),
  "aws-step-functions": row("AWS Step Functions", 99.9, region, "https://aws.amazon.com/step-functions/sla/", false),

  "gcp-dns": row(
    "Cloud DNS",
    100,
    text("at least one authoritative name server answers", "権威ネームサーバーの少なくとも 1 台が応答"),
    "https://cloud.google.com/dns/sla",
    { earlier: "2016-10-04" },
  ),
  "gcp-load-balancing": row(
    "Cloud Load Balancing",
    99.99,
    text("Premium Tier", "プレミアムティア"),
    "https://cloud.google.com/compute/sla",
    true,
  ),
  "gcp-armor": row(
    "Cloud Armor",
    99.99,
    text("globally scoped policies", "グローバルのポリシー"),
    "https://cloud.google.com/armor/sla",
    true,
  ),
  "gcp-run": row("Cloud Run", 99.95, region, "https://cloud.google.com/run/sla", true),
  "gcp-sql-ha": row(
    "Cloud SQL",
    99.95,
    text("Enterprise edition, high availability, dedicated cores", "Enterprise エディション・高可用性・専用コア"),
    "https://cloud.google.com/sql/sla",
    true,
  ),
  "gcp-memorystore-ha": row(
    "Memorystore",
    99.99,
    text("high availability over several zones, no shared-core nodes", "複数ゾーンの高可用性（共有コア以外）"),
    "https://cloud.google.com/memorystore/sla",
    true,
  ),
  "gcp-storage": row(
    "Cloud Storage",
    99.9,
    text("Standard class in a region", "Standard クラス・リージョン"),
    "https://cloud.google.com/storage/sla",
    { earlier: "2021-06-24" },
  ),
  "gcp-storage-dual": row(
    "Cloud Storage",
    99.95,
    text("Standard class in two regions", "Standard クラス・デュアルリージョン"),
    "https://cloud.google.com/storage/sla",
    { earlier: "2021-06-24" },
  ),
  "gcp-pubsub": row("Pub/Sub", 99.95, region, "https://cloud.google.com/pubsub/sla", true),
  "gcp-kafka": row(
    "Managed Service for Apache Kafka",
    99.95,
    text(
      "its API; operations on topics and consumer groups are excluded",
      "管理 API（トピックとコンシューマーグループの操作は対象外）",
    ),
    "https://cloud.google.com/terms/managed-service-for-apache-kafka/sla",
    true,
  ),
  "gcp-secret-manager": row(
    "Secret Manager",
    99.95,
    text("reading values", "値の読み取り"),
    "https://cloud.google.com/secret-manager/sla",
    false,
  ),
  "gcp-identity-platform": row(
    "Identity Platform",
    99.95,
    text("sign-in by e-mail, renewal of tokens", "メールでのサインイン、トークンの更新"),
    "https://cloud.google.com/identity-platform/sla",
    true,
  ),
  "gcp-gemini": row(
    "Vertex AI (Gemini)",
    99.5,
    text("generateContent, streamGenerateContent", "generateContent・streamGenerateContent"),
    "https://cloud.google.com/vertex-ai/generative-ai/sla",
    true,
  ),
  "gcp-vertex-endpoint": row(
    "Vertex AI (own model)",
    99.5,
    text("two or more nodes", "2 ノード以上"),
    "https://cloud.google.com/vertex-ai/sla",
    true,
  ),
  "gcp-nat": row("Cloud NAT", 99.9, region, "https://cloud.google.com/nat/sla", { earlier: "2018-11-30" }),
  "gcp-workflows": row("Workflows", 99.9, region, "https://cloud.google.com/workflows/sla", false),
} as const satisfies Readonly<Record<string, Sla>>;

export type SlaId = keyof typeof slas;
