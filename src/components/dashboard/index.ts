import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const dashboard = defineKind({
  name: "dashboard",
  summary: {
    en: "One page of charts over the components: load, errors, answer times, what is used up.",
    ja: "コンポーネントのグラフを一枚にまとめたダッシュボード。負荷、エラー、応答時間、使用量。",
  },
  schema,
  onlooker: true,
  noEffect,
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "CloudWatch takes money for every dashboard beyond the third; Cloud Monitoring dashboards are free.",
      ja: "CloudWatch のダッシュボードは 4 枚目から有料。Cloud Monitoring のダッシュボードは無料。",
    },
  ],
});
