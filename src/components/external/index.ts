import { formatPercentage } from "../../design/units/index.ts";
import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const external = defineKind({
  name: "external",
  summary: {
    en: "A service that someone else runs: an LLM API, a vector database, error tracking. Nothing is created.",
    ja: "他社が運営するサービス（LLM API、ベクトル DB、エラー監視など）。何も作成しません。",
  },
  schema,
  accepts: {
    use: {
      en: "Calls it: its URL, and its secrets.",
      ja: "呼び出します。URL とシークレットが渡ります。",
    },
  },
  check,
  namedBy: {
    how: (key) => text(`uses: { ${key}: "use" }`, `uses: { ${key}: "use" }`),
    fromPages: true,
  },
  noEffect,
  shown: ({ config: { vendor, url, hosts, data, location, sla, ownedBy, price } }) => [
    `${vendor}: ${[url, ...(hosts ?? [])].join(", ")}`,
    `${data} data${location === undefined ? "" : ` in ${location}`}`,
    ...(sla === undefined ? [] : [`promises ${formatPercentage(sla)}`]),
    ...(ownedBy === undefined ? [] : [`owned by ${ownedBy}`]),
    ...(price === undefined ? [] : [price.note]),
  ],
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "The way out is a NAT gateway on AWS; Cloud Run reaches public addresses without one, unless it also calls services of the system.",
      ja: "外向き通信は AWS では NAT ゲートウェイを通ります。Cloud Run は、システム内のサービスも呼ぶ場合を除き、NAT なしで外部へ出ます。",
    },
    {
      en: "Neither cloud limits the way out to its host names: that needs a network firewall or a proxy.",
      ja: "どちらのクラウドでも、外向き通信の宛先はホスト名で絞られません。絞るにはネットワークファイアウォールかプロキシが必要。",
    },
  ],
});
