import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { checkAcross } from "./home.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { schema } from "./schema.ts";

export const registry = defineKind({
  name: "registry",
  summary: {
    en: "Container images that the team builds: a repository for every bare image name in the design.",
    ja: "チームがビルドするコンテナイメージの置き場。設計に出るイメージ名ごとのリポジトリ。",
  },
  schema,
  singleton: true,
  check,
  checkAcross,
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "One ECR repository per image against one Artifact Registry repository that holds all images.",
      ja: "ECR はイメージごとに 1 リポジトリ、Artifact Registry は 1 リポジトリに全イメージを置きます。",
    },
    {
      en: "ECR counts tagged images only; Artifact Registry counts the newest versions with or without a tag.",
      ja: "ECR はタグ付きイメージだけを数え、Artifact Registry はタグの有無によらず新しい版を数えます。",
    },
    {
      en: "Tags are immutable in ECR. In Artifact Registry they are not, because immutable tags can never be deleted and old images would pile up; deploy by digest where that matters.",
      ja: "ECR のタグは不変。Artifact Registry では不変タグを削除できず古いイメージが溜まるため可変にします。必要ならダイジェストでデプロイします。",
    },
    {
      en: "Basic scanning costs nothing on AWS; Artifact Analysis is billed per image scanned.",
      ja: "AWS の基本スキャンは無料。Artifact Analysis はスキャンしたイメージごとに課金されます。",
    },
  ],
});
