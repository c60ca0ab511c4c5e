import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";
import { explained } from "./explained.ts";

export const access = defineKind({
  name: "access",
  summary: {
    en: "How people get into an environment: by roles and never by keys, each group as far as it needs, for an hour at a time where it matters.",
    ja: "人が環境に入る方法。鍵ではなくロールで、グループごとに必要な範囲だけ、重要な環境では 1 時間ずつ。",
  },
  schema,
  singleton: true,
  check,
  noEffect,
  facets,
  explained,
  clouds: { aws, gcp },
  differences: [
    {
      en: "AWS: a role for each environment and level, in the account's root, which people switch to from their IAM Identity Center session, for an hour at most; it is narrowed to names with the environment's prefix, except `breakGlass`, which is the whole account (AdministratorAccess). A second factor is asked for by IAM Identity Center; sessions do not show it.",
      ja: "AWS は環境とレベルごとのロールをアカウントのルートに作り、IAM Identity Center のセッションから最長 1 時間切り替えて使います。範囲は環境の接頭辞の付いた名前だけで、`breakGlass` だけはアカウント全体です（AdministratorAccess）。多要素認証は IAM Identity Center で求めます（セッションには現れません）。",
    },
    {
      en: "Google Cloud: roles of the project. In protected environments `operate` and `breakGlass` are asked for with a reason and given for an hour (Privileged Access Manager); nobody approves. Elsewhere groups have them all the time. Environments that share a project have the same people.",
      ja: "Google Cloud はプロジェクトのロールです。保護された環境の `operate` と `breakGlass` は理由を書いて申請し、1 時間だけ得ます（Privileged Access Manager、承認者なし）。それ以外では常時付与。プロジェクトを共有する環境は同じ人になります。",
    },
    {
      en: "Who used `breakGlass` is in CloudTrail (`AssumeRole` on a role under `/people/`, with the person's sign-in) and in Cloud Audit Logs (grants of Privileged Access Manager, with their reasons).",
      ja: "`breakGlass` を使った人は CloudTrail（`/people/` のロールへの `AssumeRole`、サインイン名付き）と Cloud Audit Logs（Privileged Access Manager の付与、理由付き）に残ります。",
    },
    {
      en: "`shell` is on AWS only, by ECS Exec: services and workers with a writable file system take it, and whoever is inside sees what the program sees, its secrets among it. Cloud Run has no shell.",
      ja: "`shell` は AWS のみ（ECS Exec）。書き込み可能なファイルシステムのサービス・ワーカーで使え、中ではシークレットを含めプログラムと同じものが見えます。Cloud Run にシェルはありません。",
    },
    {
      en: "`operate` on AWS starts ECS tasks anew, changes their number and sends dead letters back, for which it may receive dead letters. On Google Cloud nothing restarts a service without changing it, and there is no such move of messages: a workflow or job is run again.",
      ja: "AWS の `operate` は ECS タスクの再起動・増減とデッドレターの再送ができます（再送にはデッドレターの受信権限が要ります）。Google Cloud のサービスは変更せずに再起動できず、再送の操作もないため、ワークフローやジョブを再実行します。",
    },
  ],
});
