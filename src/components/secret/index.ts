import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const secret = defineKind({
  name: "secret",
  summary: {
    en: "A place for a secret value. The value itself is never in the design, in Terraform or in its state.",
    ja: "秘密の値を入れる器。値そのものは設計にも Terraform にもその状態にも入りません。",
  },
  schema,
  accepts: {
    read: {
      en: "Gets the value in an environment variable when it starts.",
      ja: "起動時に環境変数で値を受け取ります。",
    },
  },
  noEffect,
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "It begins empty, and users do not start before it has a value: an ECS task waits and tries again, a Cloud Run revision is refused. Apply the secret first, store the value with the command that the output `put_value_commands` has, then apply the rest.",
      ja: "最初は空で、値がないと利用者は起動できません。ECS タスクは再試行を続け、Cloud Run のリビジョンは作成に失敗します。先にシークレットを apply し、出力 `put_value_commands` のコマンドで値を入れてから残りを apply します。",
    },
    {
      en: '`class: "parameter"` is a SecureString of Parameter Store on AWS: free, at most 4 KB. Terraform does not make it, since every plan would then read its value: people do, with the printed command, and it stays when the environment is destroyed. On Google Cloud it is a secret like any other.',
      ja: '`class: "parameter"` は AWS では Parameter Store の SecureString です（無料、4 KB まで）。Terraform では作らず、表示されるコマンドで人が値とともに作ります（Terraform で作ると plan のたびに値が読み出されます）。環境を破棄しても残ります。Google Cloud では通常のシークレットです。',
    },
    {
      en: "Deleted secrets: in protected environments AWS keeps them for 30 days, and their name is taken for as long; elsewhere they are gone at once. Google Cloud deletes at once, but not in protected environments, where destroyed versions can also be had back for 30 days.",
      ja: "削除：AWS は、保護された環境では 30 日間残し、その間は同じ名前を使えません。ほかの環境では即時に削除されます。Google Cloud は即時に削除しますが、保護された環境では削除を拒否し、破棄したバージョンも 30 日間は復元できます。",
    },
    {
      en: "The value stays in the region on both clouds.",
      ja: "値はどちらのクラウドでもリージョン内にとどまります。",
    },
    {
      en: "Reminders: an EventBridge schedule that writes to the channels on AWS; a Cloud Scheduler job and an alert policy on Google Cloud.",
      ja: "通知：AWS は EventBridge スケジュールがチャンネルへ送ります。Google Cloud は Cloud Scheduler のジョブとアラートポリシーによります。",
    },
  ],
});
