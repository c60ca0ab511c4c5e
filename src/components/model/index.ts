import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const model = defineKind({
  name: "model",
  summary: {
    en: "Foundation models of the cloud: who may call which, where, and whether it is recorded.",
    ja: "クラウドの基盤モデル。誰がどのモデルをどこで呼べるか、記録するかを決めます。",
  },
  schema,
  accepts: {
    invoke: {
      en: "Calls the models, with or without streaming.",
      ja: "モデルを呼び出します（ストリーミングを含みます）。",
    },
  },
  check,
  namedBy: {
    how: (key) => text(`uses: { ${key}: "invoke" }`, `uses: { ${key}: "invoke" }`),
  },
  noEffect,
  facets,
  cloudWatchLogs: "logging",
  clouds: { aws, gcp },
  differences: [
    {
      en: "AWS grants each model by itself; Google Cloud grants all models of the project, as models of a publisher have no policy of their own.",
      ja: "AWS はモデルごとに権限を与えます。Google Cloud は、モデル単位の権限がないため、プロジェクトのすべてのモデルが対象になります。",
    },
    {
      en: "Inference profiles (`jp.`, `global.`) say on AWS where a request may be answered; on Google Cloud the location of the call does.",
      ja: "処理される場所は、AWS では推論プロファイル（`jp.`、`global.`）、Google Cloud では呼び出すロケーションで決まります。",
    },
    {
      en: "Models of third parties must be agreed to once per account (AWS) or enabled once per project in Model Garden (Google Cloud); Terraform does neither.",
      ja: "他社モデルは、AWS ではアカウントごとの同意、Google Cloud では Model Garden での有効化が一度必要（Terraform の対象外）。",
    },
    {
      en: "Reserved throughput and records of prompts are set up by Terraform on AWS only.",
      ja: "予約スループットとプロンプトの記録を Terraform で設定できるのは AWS のみ。",
    },
    {
      en: "A private way to the models costs an endpoint by the hour and zone on AWS, nothing on Google Cloud.",
      ja: "プライベート経路は、AWS ではエンドポイントにゾーンごとの時間料金がかかり、Google Cloud では無料。",
    },
    {
      en: "An endpoint for a model of one's own exists on Google Cloud (`gcp.endpoint`); deploying the model to it is outside Terraform.",
      ja: "自前モデル用のエンドポイントは Google Cloud のみ（`gcp.endpoint`）。モデルのデプロイは Terraform の外で行います。",
    },
  ],
});
