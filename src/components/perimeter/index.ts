import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const perimeter = defineKind({
  name: "perimeter",
  summary: {
    en: "A wall around the cloud's APIs: data of the project is reached from inside, or by those whom the design names.",
    ja: "クラウドの API を囲む境界。プロジェクトのデータには内側か、設計で挙げた相手からだけ到達できます。",
  },
  schema,
  singleton: true,
  check,
  noEffect,
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "Google Cloud has perimeters (VPC Service Controls), which need an organization. On AWS the nearest are private endpoints whose policies let through this account's callers and resources alone: `endpoints` of the network.",
      ja: "境界（VPC Service Controls）は Google Cloud だけにあり、組織が必要。AWS で近いのは、このアカウントの呼び出し元とリソースだけを通すプライベートエンドポイント（ネットワークの `endpoints`）。",
    },
    {
      en: "It begins as a dry run that refuses nothing. Enforced, it also refuses the console, pipelines and Terraform unless `allow` names them.",
      ja: "最初は拒否しないドライラン。有効にすると、`allow` にないコンソール・パイプライン・Terraform も拒否されます。",
    },
  ],
});
