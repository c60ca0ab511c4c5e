import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const audit = defineKind({
  name: "audit",
  summary: {
    en: "Who changed what: records of API calls and of resources, kept where nobody alters them, and alarms on the suspicious ones.",
    ja: "だれが何を変えたか。API 呼び出しとリソースの記録を改変できない場所に残し、疑わしいものを通知します。",
  },
  schema,
  singleton: true,
  check,
  noEffect,
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "AWS: a trail of the account, in a bucket, in the root of the account; environments that share an account share it. Google Cloud records changes of every project by itself and keeps them for 400 days; the design adds reads and a log bucket with its own retention.",
      ja: "AWS はアカウントの証跡をアカウントのルートのバケットに残します。アカウントを共有する環境は証跡も共有します。Google Cloud は変更を自動で記録し 400 日残します。設計は読み取りの記録と、保持期間を決めたログバケットを加えます。",
    },
    {
      en: "Changes: AWS Config records every state and is paid by item, one recorder per account and region, under the service-linked role of which an account has only one. Google Cloud: a Cloud Asset feed, by Pub/Sub into files.",
      ja: "変更履歴：AWS Config がすべての状態を記録（項目ごとに課金、アカウントとリージョンに 1 つ。サービスリンクロールもアカウントに 1 つ）。Google Cloud は Cloud Asset フィードを Pub/Sub 経由でファイルに残します。",
    },
    {
      en: "Alarms: metric filters and alarms of the CIS benchmark on AWS (14), log-based alerts on Google Cloud (8), where permissions that are refused are no part of the benchmark.",
      ja: "アラーム：AWS は CIS ベンチマークのメトリクスフィルターとアラーム（14 個）。Google Cloud はログベースのアラート（8 個）で、拒否された呼び出しは含みません。",
    },
    {
      en: "Export of all logs to a bucket exists on Google Cloud; on AWS logs leave CloudWatch group by group.",
      ja: "全ログのバケットへのエクスポートは Google Cloud にあります。AWS のログは CloudWatch からグループごとにしか出せません。",
    },
  ],
});
