import { z } from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";

const retain = (en: string, ja: string) =>
  field(duration({ min: "1d", max: "3650d" }), `${en} Whole days, at most 3650.`, `${ja}日単位、最長 3650 日`);

export const schema = z.strictObject({
  trail: field(
    z.strictObject({
      retain: retain("How long records are kept.", "記録の保持期間"),
      allRegions: field(
        z.boolean(),
        "Calls in every region, those that nobody uses included. Google Cloud always has them.",
        "使っていないリージョンも含め、全リージョンの呼び出しを記録します。Google Cloud では常に全リージョン。",
      ).default(true),
      dataEvents: field(
        z.boolean(),
        "Reading and writing of data as well: objects in buckets on AWS, all services on Google Cloud. Paid by volume.",
        "データの読み書きも記録します（AWS はバケットのオブジェクト、Google Cloud は全サービス）。量に応じて課金。",
      ).default(false),
    }),
    "Who called which API of the cloud, when and from where.",
    "だれが、いつ、どこから、クラウドのどの API を呼んだかの記録",
  ).optional(),
  changes: field(
    z.boolean(),
    "History of every resource's configuration, kept as long as the trail.",
    "すべてのリソースの構成変更の履歴。保持期間は trail と同じ。",
  ).default(false),
  export: field(
    z.strictObject({
      to: field(
        reference("bucket"),
        "Bucket that they go to. Default: one of its own that lets nobody delete them before their time.",
        "送り先のバケット。既定：期限まで削除できない専用バケット。",
      ).optional(),
      retain: retain("How long they are kept in a bucket of its own.", "専用バケットでの保持期間"),
      filter: field(
        z
          .string()
          .min(1)
          .meta({ examples: ["severity>=WARNING"] }),
        "Which entries, in the language of Cloud Logging. Default: all.",
        "対象のログ（Cloud Logging のフィルター）。既定：すべて。",
      ).optional(),
    }),
    "Copies of all logs in object storage (Google Cloud only).",
    "全ログのオブジェクトストレージへのエクスポート（Google Cloud のみ）",
  ).optional(),
  cis: field(
    z.strictObject({
      notify: field(z.array(reference("channel")).min(1), "Channels that are told.", "通知先のチャンネル"),
    }),
    "Alarms of the CIS benchmark on changes of permissions, networks, trails and the like, and on refused calls.",
    "CIS ベンチマークのアラーム（権限・ネットワーク・証跡などの変更、拒否された呼び出し）",
  ).optional(),
  aws: field(
    z.strictObject({
      serviceRole: field(
        z.enum(["create", "existing"]),
        "The service-linked role of AWS Config, of which an account has one: `existing` where AWS Config was used before.",
        "AWS Config のサービスリンクロール（アカウントに 1 つ）。AWS Config を使ったことがあるアカウントでは `existing`。",
      ).default("create"),
    }),
    "What only AWS has.",
    "AWS だけにある設定",
  ).optional(),
});

export type Audit = z.output<typeof schema>;
