import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { gcp } from "./gcp.ts";
import { check, checkAcross } from "./plan.ts";
import { schema } from "./schema.ts";

export const network = defineKind({
  name: "network",
  summary: {
    en: "A private network: subnets over the zones, NAT, and nothing reachable that no connection asks for.",
    ja: "プライベートネットワーク。ゾーンにまたがるサブネットと NAT。接続が求めないものには到達できない。",
  },
  schema,
  singleton: true,
  check,
  checkAcross,
  aws,
  gcp,
  differences: [
    {
      en: "AWS subnets belong to one zone each, Google Cloud subnets to a whole region: three tiers a zone against one subnet.",
      ja: "AWS のサブネットは 1 ゾーンに、Google Cloud のサブネットはリージョン全体に属する。",
    },
    {
      en: "A NAT gateway fails with its zone and is paid by the hour each; Cloud NAT is regional.",
      ja: "NAT ゲートウェイはゾーン障害で止まり、台数分の時間料金がかかる。Cloud NAT はリージョン単位。",
    },
    {
      en: "Databases: own subnets on AWS, a peered Google-owned range on Google Cloud.",
      ja: "データベースは AWS では専用サブネット、Google Cloud では Google 側とのピアリング範囲に置かれる。",
    },
  ],
});
