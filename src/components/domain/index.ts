import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check, checkAcross } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const domain = defineKind({
  name: "domain",
  summary: {
    en: "A DNS name with its certificate, which the cloud issues and renews.",
    ja: "DNS 名とその証明書。証明書の発行と更新はクラウドが行います。",
  },
  schema,
  check,
  checkAcross,
  namedBy: {
    how: (key) => text(`domain: "${key}" of a load balancer`, `ロードバランサーの domain: "${key}"`),
  },
  noEffect,
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "AWS waits for the certificate while it applies: a new zone must be delegated by its parent before. On Google Cloud the certificate becomes active later by itself.",
      ja: "AWS は適用中に証明書の発行を待つため、新しいゾーンはその前に親ゾーンから委任する必要があります。Google Cloud では後から自動的に有効になります。",
    },
    {
      en: "A zone in another account, or for another region, than its parent's is delegated by hand on AWS; on Google Cloud the root of the parent's project looks it up, which takes `roles/dns.reader` there.",
      ja: "親ゾーンと別のアカウントやリージョンのゾーンは、AWS では手動で委任します。Google Cloud では親ゾーンのプロジェクトのルートが参照して委任します（参照先に `roles/dns.reader` が必要です）。",
    },
    {
      en: "With external DNS on AWS, apply the domain's `aws_acm_certificate.this` first and enter the records: AWS waits until the certificate is issued. Google Cloud takes it as it is.",
      ja: "外部 DNS の場合、AWS では先にドメインの `aws_acm_certificate.this` だけを適用してレコードを登録します（証明書の発行を待つため）。Google Cloud ではそのまま適用できます。",
    },
    {
      en: "A managed zone is signed (DNSSEC) on Google Cloud; enter its DS record at the parent to make use of it. On AWS signing needs a KMS key in us-east-1 and is left out.",
      ja: "マネージドゾーンは Google Cloud では DNSSEC 署名されます（親ゾーンに DS レコードを登録すると有効）。AWS では us-east-1 の KMS キーが必要なため署名しません。",
    },
    {
      en: "An existing zone is found by its DNS name on AWS, by the name of the managed zone on Google Cloud.",
      ja: "既存のゾーンは AWS では DNS 名で、Google Cloud ではマネージドゾーンの名前で参照します。",
    },
  ],
});
