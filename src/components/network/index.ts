import { checkAll } from "../../design/unread.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { cheaper } from "./cheaper.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { checkEndpoints } from "./endpoints.ts";
import { check, checkAcross } from "./plan.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const network = defineKind({
  name: "network",
  summary: {
    en: "A private network: subnets over the zones, NAT, and nothing reachable that no connection asks for.",
    ja: "プライベートネットワーク。ゾーンにまたがるサブネットと NAT。接続が求めないものには到達できません。",
  },
  schema,
  singleton: true,
  check: (component, system) =>
    checkAll(
      () => check(component, system),
      () => checkEndpoints(component, system),
    ),
  checkAcross,
  noEffect,
  facets,
  cheaper,
  compared: {
    moreIsSafer: [["zones"], ["flowLogs", "retain"]],
  },
  cloudWatchLogs: "flowLogs",
  clouds: { aws, gcp },
  differences: [
    {
      en: "AWS subnets belong to one zone each, Google Cloud subnets to a whole region: three tiers per zone against one subnet.",
      ja: "AWS のサブネットは 1 ゾーンに、Google Cloud のサブネットはリージョン全体に属します。",
    },
    {
      en: "A NAT gateway fails with its zone and is paid by the hour each; Cloud NAT is regional.",
      ja: "NAT ゲートウェイはゾーン障害で止まり、台数分の時間料金がかかります。Cloud NAT はリージョン単位。",
    },
    {
      en: "On Google Cloud `terraform destroy` ends at the subnet where Cloud Run was in it: Google keeps its addresses reserved for up to two hours after the last service or job is gone. Run it again then. On AWS one run takes everything.",
      ja: "Google Cloud では、Cloud Run を使う環境の `terraform destroy` はサブネットの削除で一度止まります。最後のサービスやジョブの削除後もアドレスが最大 2 時間予約されたままになるためで、その後にもう一度実行します。AWS では一度で済みます。",
    },
    {
      en: "NAT instances (`nat: { instances }`) are cheap and stop for minutes when one fails, until it is restarted; they are on AWS only. On Google Cloud the same field gives Cloud NAT.",
      ja: "NAT インスタンス（`nat: { instances }`）は安価ですが、故障時は復旧まで数分止まります。AWS のみで、Google Cloud では Cloud NAT になります。",
    },
    {
      en: "Databases: own subnets on AWS, a peered Google-owned range on Google Cloud.",
      ja: "データベースは AWS では専用サブネット、Google Cloud では Google 側とのピアリング範囲に置かれます。",
    },
    {
      en: "`endpoints`: on AWS one interface endpoint per service and zone, paid by the hour, whose policy lets through this account alone. On Google Cloud one name keeps all Google APIs off the internet at no cost; with an enforced perimeter, APIs that it cannot guard are then out of reach.",
      ja: "`endpoints`：AWS はサービスとゾーンごとのインターフェイスエンドポイント（時間課金、ポリシーはこのアカウントだけを通します）。Google Cloud は 1 つ書けば全 Google API がインターネットを通らず、無料。境界を有効にすると、境界が対応しない API には届かなくなります。",
    },
  ],
});
