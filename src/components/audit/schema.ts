import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";

const retain = (en: string, ja: string) =>
  field(duration({ min: "1d", max: "3650d" }), `${en} Whole days, at most 3650.`, `${ja}（日単位、最長 3650 日）`);

export const schema = z.strictObject({
  trail: field(
    z.strictObject({
      retain: retain("Retention period of the records.", "記録の保持期間"),
      allRegions: field(
        z.boolean(),
        "Records calls in every region, including unused ones. Google Cloud always does.",
        "使っていないリージョンも含め、全リージョンの呼び出しを記録します。Google Cloud では常に全リージョン。",
      ).default(true),
      dataEvents: field(
        z.boolean(),
        "Records data access (reads and writes) as well: objects in buckets on AWS, all services on Google Cloud. Billed by volume.",
        "データの読み書きも記録します（AWS はバケットのオブジェクト、Google Cloud は全サービス）。量に応じて課金。",
      ).default(false),
    }),
    "Who called which API of the cloud, when and from where.",
    "だれが、いつ、どこから、クラウドのどの API を呼んだかの記録",
  ).optional(),
  changes: field(
    z.boolean(),
    "History of every resource's configuration. Its retention period is that of the trail.",
    "すべてのリソースの構成変更の履歴。保持期間は trail と同じ。",
  ).default(false),
  export: field(
    z.strictObject({
      to: field(
        reference("bucket"),
        "Bucket that logs are exported to. Default: a dedicated bucket in which nobody can delete them before the retention period ends.",
        "送り先のバケット。既定：期限まで削除できない専用バケット。",
      ).optional(),
      retain: retain("Retention period in the dedicated bucket.", "専用バケットでの保持期間"),
      filter: field(
        z
          .string()
          .min(1)
          .meta({ examples: ["severity>=WARNING"] }),
        "Log entries to export, as a Cloud Logging filter. Default: all.",
        "対象のログ（Cloud Logging のフィルター）。既定：すべて。",
      ).optional(),
    }),
    "Copies of all logs in object storage (Google Cloud only).",
    "全ログのオブジェクトストレージへのエクスポート（Google Cloud のみ）",
  ).optional(),
  cis: field(
    z.strictObject({
      notify: field(z.array(reference("channel")).min(1), "Channels to notify.", "通知先のチャンネル"),
    }),
    "Alarms of the CIS benchmark: changes to permissions, networks and records, and denied calls; and of emergencies: somebody takes on all rights (`breakGlass`; on Google Cloud where they are asked for, in protected environments).",
    "CIS ベンチマークのアラーム（権限・ネットワーク・監査記録などの変更、拒否された呼び出し）と、緊急時の全権限（`breakGlass`）の使用のアラーム（Google Cloud では申請制となる保護環境のみ）",
  ).optional(),
  aws: field(
    z.strictObject({
      serviceRole: field(
        z.enum(["create", "existing"]),
        "Service-linked role of AWS Config. An account has only one: write `existing` where AWS Config has been used before.",
        "AWS Config のサービスリンクロール（アカウントに 1 つ）。AWS Config を使ったことがあるアカウントでは `existing`。",
      ).default("create"),
    }),
    "Settings that only AWS has.",
    "AWS だけにある設定",
  ).optional(),
});

export type Audit = z.output<typeof schema>;
