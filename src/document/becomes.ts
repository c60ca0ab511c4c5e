import { loweringOf, type AnyKind } from "../lowering/kind.ts";
import { runtimesOf } from "../system/runtimes.ts";
import type { Target } from "../terraform/graph.ts";
import type { Text } from "../text/text.ts";

/** What a kind becomes on a cloud, on each of its runtimes. */
export const becomes = (kind: AnyKind, target: Target, language: keyof Text = "en"): string => {
  const runtimes = runtimesOf(kind);
  const places = runtimes.length > 0 ? runtimes.map((runtime) => ({ target, runtime })) : [{ target }];
  const said = places.map((place) => becomesIn(loweringOf(kind, place).becomes, language));
  return [...new Set(said)].join(" / ");
};

/** What a lowering says that a component becomes, in a language; what is a name alone is the same in both. */
export const becomesIn = (becomes: string, language: keyof Text): string =>
  language === "ja" ? (japanese[becomes] ?? becomes) : becomes;

/** Where a lowering says more than a name. */
const japanese: Readonly<Record<string, string>> = {
  "Amazon Cognito user pool": "Amazon Cognito のユーザープール",
  "Global external Application Load Balancer": "グローバル外部アプリケーションロードバランサー",
  "Amazon SNS topic": "Amazon SNS のトピック",
  "Cloud Monitoring notification channel": "Cloud Monitoring の通知チャンネル",
  "Amazon ECS task on Fargate, run by AWS Step Functions and started by EventBridge Scheduler":
    "AWS Step Functions が実行し、EventBridge Scheduler が起動する Fargate 上の Amazon ECS タスク",
  "Cloud Run job, started by Cloud Scheduler": "Cloud Scheduler が起動する Cloud Run ジョブ",
  "AWS Secrets Manager secret or Parameter Store parameter":
    "AWS Secrets Manager のシークレット、または Parameter Store のパラメータ",
  "Secret Manager secret": "Secret Manager のシークレット",
  "IAM identity provider and roles for GitHub Actions": "GitHub Actions 用の IAM ID プロバイダーとロール",
  "Workload identity federation for GitHub Actions": "GitHub Actions 用の Workload Identity 連携",
  "IAM roles for people who sign in by IAM Identity Center": "IAM Identity Center でサインインする人の IAM ロール",
  "IAM roles for groups, in protected environments on request (Privileged Access Manager)":
    "グループの IAM ロール（保護された環境では Privileged Access Manager で申請）",
  "Amazon ECS on Fargate": "Amazon ECS（Fargate）",
  "Cloud Run worker pool": "Cloud Run ワーカープール",
  "AWS CloudTrail and AWS Config": "AWS CloudTrail と AWS Config",
  "Cloud Audit Logs and Cloud Asset Inventory": "Cloud Audit Logs と Cloud Asset Inventory",
  "VPC network": "VPC ネットワーク",
  "Pub/Sub topic and pull subscription": "Pub/Sub のトピックと pull サブスクリプション",
  "Cloud Billing budget": "Cloud Billing の予算",
  "nothing; see `endpoints` of the network": "なし（ネットワークの `endpoints` を参照）",
  "VPC Service Controls perimeter": "VPC Service Controls の境界",
  "Pub/Sub topic": "Pub/Sub のトピック",
  "Amazon CloudFront with Amazon S3": "Amazon CloudFront と Amazon S3",
  "Cloud CDN with Cloud Storage": "Cloud CDN と Cloud Storage",
  "Amazon CloudWatch dashboard": "Amazon CloudWatch のダッシュボード",
  "Cloud Monitoring dashboard": "Cloud Monitoring のダッシュボード",
  "Route 53 and AWS Certificate Manager": "Route 53 と AWS Certificate Manager",
  "Cloud DNS and Certificate Manager": "Cloud DNS と Certificate Manager",
  "outside the cloud (vendor)": "クラウドの外（外部ベンダー）",
};
