import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { checkAcross } from "./check-deploys.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { check } from "./identity.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const pipeline = defineKind({
  name: "pipeline",
  summary: {
    en: "Lets GitHub Actions plan, apply and deploy without keys: each job gets the rights of its occasion for as long as it runs.",
    ja: "GitHub Actions が鍵なしで計画・適用・デプロイするための権限。ジョブの実行中だけ、用途に応じた権限を得ます。",
  },
  schema,
  check,
  checkAcross,
  onlooker: true,
  noEffect,
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "Google Cloud checks the branch in the token; on AWS only the deployment branches of the GitHub environment do.",
      ja: "Google Cloud はトークンのブランチを確認します。AWS では GitHub の environment のデプロイブランチだけが頼り。",
    },
    {
      en: "An AWS account holds one identity provider for GitHub, which environments in one account share; a Google Cloud pool belongs to its environment.",
      ja: "AWS の GitHub 用 ID プロバイダはアカウントに 1 つで、同じアカウントの環境が共有します。Google Cloud のプールは環境ごと。",
    },
    {
      en: "The first apply is made by a person: only then does the identity exist that later ones use.",
      ja: "最初の適用は人が行います。その後の適用に使う権限はそこで作られます。",
    },
  ],
});
