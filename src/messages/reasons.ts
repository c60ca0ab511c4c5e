import type { Reason } from "../issues/reason.ts";
import { text, type Text } from "../text/text.ts";

/** Why two fields cannot stand together, or why one is needed: what follows the colon. */
export const reasons: Readonly<Record<Reason, Text>> = {
  "endpoint-twice": text(
    "a service has one private endpoint in a network",
    "ネットワークにはサービスごとにプライベートエンドポイントを 1 つしか置けません",
  ),
  "follows-queue": text(
    "a worker can only follow a queue that it receives from",
    "ワーカーが追従できるのは受信しているキューだけです",
  ),
  "wake-from-zero": text("from 0 instances only a queue can start it again", "0 からの再開にはキューが要ります"),
  "waits-only": text("a step that waits cannot fail", "待機ステップは失敗しません"),
  "traffic-users": text("users are stated directly or by tenant", "利用者は直接か、テナントごとのどちらかで書きます"),
  tenants: text(
    "the number of tenants alone does not say how many users there are",
    "テナント数だけでは利用者数が決まりません",
  ),
  "replica-needs-versions": text("S3 replicates versioned buckets only", "S3 の複製にはバージョニングが要ります"),
  "public-key": text(
    "nobody without permission on the key can read, so nothing would be public",
    "鍵の権限がなければ読めないため、公開になりません",
  ),
  "no-versions": text(
    "a bucket without versions has no former ones",
    "バージョニングなしのバケットに以前の版はありません",
  ),
  "one-action": text("a rule does one thing", "1 つの規則がすることは 1 つです"),
  "people-of-project": text(
    "Identity Platform is set up once a project, so these environments would share their people",
    "Identity Platform はプロジェクトに 1 つなので、これらの環境はユーザーを共有してしまいます",
  ),
  "needs-replica": text("high availability needs at least one replica", "高可用性にはレプリカが 1 つ以上要ります"),
  "profile-on-demand": text(
    "an inference profile is called on demand only",
    "推論プロファイルはオンデマンドでしか呼べません",
  ),
  "account-wide": text(
    "it is one setting for the whole account and region",
    "アカウントとリージョン全体で 1 つの設定です",
  ),
  "one-registry": text(
    "all environments are in one account or project, whose registry they share already",
    "すべての環境が 1 つのアカウント・プロジェクトにあり、レジストリはすでに共有されています",
  ),
  "external-egress": text(
    "without NAT, its users cannot reach the internet",
    "NAT がないと、利用者はインターネットに出られません",
  ),
  "private-endpoint": text(
    "a private endpoint lives in a network",
    "プライベートエンドポイントにはネットワークが要ります",
  ),
  "one-list-of-countries": text("allow or block countries, not both", "許可か拒否のどちらか一方だけです"),
  "domain-taken": text("a domain name leads to one place", "ドメイン名の行き先は 1 つです"),
  "one-load-balancer-a-service": text(
    "on AWS a service has one load balancer",
    "AWS ではサービスのロードバランサーは 1 つです",
  ),
  "load-balancer": text("a load balancer needs the service's port", "ロードバランサーにはサービスのポートが要ります"),
  "same-region": text("the copy must go to another region", "複製先は別のリージョンにします"),
  "windows-overlap": text(
    "backup and maintenance must not overlap",
    "バックアップとメンテナンスの時間帯は重ねられません",
  ),
  "one-setting": text("both set the same parameter", "どちらも同じパラメータを設定します"),
  "budget-limit": text(
    "a budget needs a limit, its own or requirements.budget",
    "予算には上限（limit または requirements.budget）が要ります",
  ),
  "billing-account": text(
    "a Google Cloud budget belongs to a billing account",
    "Google Cloud の予算には請求先アカウントが要ります",
  ),
  "variable-of-platform": text(
    "platforms and programs set that environment variable themselves",
    "この環境変数はプラットフォームやプログラム自身が使います",
  ),
  "variable-twice": text("both give the same environment variable", "どちらも同じ環境変数を与えます"),
  "image-pull": text(
    "without NAT, tasks cannot pull images or reach AWS APIs",
    "NAT がないと、イメージの取得も AWS API への接続もできません",
  ),
  "one-form": text("one of them says it all", "どちらか一方だけを書きます"),
  "one-threshold": text("an alarm has one threshold", "アラームの閾値は 1 つです"),
};

/** What to do, where taking one of the two out is not it. */
export const remedies: Readonly<Partial<Record<Reason, Text>>> = {
  "people-of-project": text(
    "Give each environment a project of its own.",
    "環境ごとに別のプロジェクトを指定してください。",
  ),
  "domain-taken": text("Give each a domain of its own.", "それぞれに別のドメインを指定してください。"),
  "one-load-balancer-a-service": text(
    "Let one load balancer route to it.",
    "1 つのロードバランサーから振り分けてください。",
  ),
  "variable-of-platform": text(
    "Give the component another key, or the secret another `env`.",
    "コンポーネントのキーか、シークレットの `env` を変えてください。",
  ),
  "same-region": text("Name another region.", "別のリージョンを指定してください。"),
  "windows-overlap": text("Move one of them.", "どちらかをずらしてください。"),
};
