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
      en: "Tags are immutable in ECR, but for those that say what environments run (`env-`). In Artifact Registry all can be moved, because immutability is for a whole repository, and immutable tags can never be deleted.",
      ja: "ECR のタグは不変で、環境が動かすものを示すタグ（`env-`）だけ移せます。Artifact Registry ではすべて移せます。不変の設定はリポジトリ全体にしか効かず、不変のタグは削除できないためです。",
    },
    {
      en: "Whoever may push an image may move all of its tags, on both clouds. So each environment has repositories of its own, such as `todo-prod/todo-api` on AWS and `todo-prod-images` on Google Cloud, and its deployments copy an image there, by its digest, that was tried in the environment before it in the design (of a protected one only another protected one takes images).",
      ja: "どちらのクラウドでも、イメージを push できる人はそのすべてのタグを移せます。そこで、環境ごとに専用のリポジトリを持ち（AWS では `todo-prod/todo-api`、Google Cloud では `todo-prod-images` など）、デプロイのとき、設計で前にある環境で試したイメージを、同じダイジェストのままそこへコピーします（保護された環境のイメージを使うのは、保護された環境だけです）。",
    },
    {
      en: "Basic scanning costs nothing on AWS; Artifact Analysis is billed per image scanned.",
      ja: "AWS の基本スキャンは無料。Artifact Analysis はスキャンしたイメージごとに課金されます。",
    },
  ],
});
