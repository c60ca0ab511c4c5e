import type { Named, Wanted } from "../issues/issue.ts";
import { beforeParticle } from "../text/marks.ts";
import { targetTitle } from "../system/target-titles.ts";
import { between, foundText, formText } from "./forms-ja.ts";
import { list, type Catalogue } from "./words.ts";

const or = (items: readonly string[]): string => list(items, "または", (count) => `ほか ${count} 件`);
const said = (words: Named): string => (typeof words === "string" ? words : words.ja);
const quoted = (items: readonly string[]): string => or(items.map((item) => `"${item}"`));
const meant = (near: string | undefined): string => (near === undefined ? "" : `"${near}" ではありませんか？`);

const lengths = { items: "項目", characters: "文字" } as const;

const formats: Readonly<Record<string, string>> = {
  cron: "cron の 5 フィールド（分 時 日 月 曜日）",
  "whole-seconds": "秒単位の時間",
  url: "HTTPS の URL",
  "name-in-zone": "ゾーン内の名前",
  label: "Google Cloud のラベル（英小文字・数字・_・-、63 文字以内）",
  "variable-name": "環境変数の名前（英数字と _、先頭は数字以外）",
  "route-path": "ルートのパス（`/`、1 つのパス、または末尾を `/*` にした配下すべて）",
  "parameter-name": "サーバーパラメータの名前（英小文字・数字・_・.）",
  "alarm-name": "アラームの名前（英小文字で始まる英数字）",
  "rule-id": "規則の ID（英小文字と数字、間に -）",
  "subnet-name": "サブネットの名前（英小文字・数字・-）",
  "topic-name": "トピックの名前（英数字・.・_・-、249 文字以内）",
  key: "キー（英小文字で始まる英数字、30 文字以内）",
  "environment-name": "環境名（英小文字と数字、16 文字以内。aws・gcp・default は不可）",
  memory: "メモリ量",
  storage: "ストレージ量",
  duration: "1 つの単位で書いた時間",
  percentage: "百分率",
  money: "金額（米ドルまたは円）",
  "monthly-money": "月額（米ドルまたは円）",
  rate: "頻度",
  cidr: "IPv4 のアドレス範囲",
  "daily-window": "時間帯（UTC または Asia/Tokyo。夏時間のない地域だけなので、ずれることがない）",
  "weekly-window": "週次の時間帯（UTC または Asia/Tokyo。夏時間のない地域だけなので、ずれることがない）",
  percent: "百分率",
  seconds: "時間",
  count: "数",
  bytes: "メモリ量またはストレージ量",
  "whole-days": "日単位の時間",
  "whole-minutes": "分単位の時間",
};

const reasons: Readonly<Record<string, string>> = {
  "endpoint-twice": "ネットワークにはサービスごとにプライベートエンドポイントを 1 つしか置けません",
  "follows-queue": "ワーカーが追従できるのは受信しているキューだけです",
  "wake-from-zero": "0 からの再開にはキューが要ります",
  "waits-only": "待機ステップは失敗しません",
  "traffic-users": "利用者は直接か、テナントごとのどちらかで書きます",
  tenants: "テナント数だけでは利用者数が決まりません",
  "replica-needs-versions": "S3 の複製にはバージョニングが要ります",
  "public-key": "鍵の権限がなければ読めないため、公開になりません",
  "no-versions": "バージョニングなしのバケットに以前の版はありません",
  "one-action": "規則がすることは一つです",
  "people-of-project":
    "Identity Platform はプロジェクトに一つなので、環境がユーザーを共有してしまいます。環境ごとにプロジェクトを分けてください",
  "needs-replica": "高可用性にはレプリカが 1 つ以上要ります",
  "listed-twice": "同じモデルが 2 回書かれています",
  "profile-on-demand": "推論プロファイルはオンデマンドでしか呼べません",
  "account-wide": "アカウントとリージョン全体で 1 つの設定です",
  "external-egress": "NAT がないと、利用者はインターネットに出られません",
  "private-endpoint": "プライベートエンドポイントにはネットワークが要ります",
  "one-list-of-countries": "許可か拒否のどちらか一方だけです",
  "domain-taken": "別のロードバランサーがこのドメインを使っています",
  "one-load-balancer-a-service": "AWS ではサービスのロードバランサーは 1 つです",
  "load-balancer": "ロードバランサーにはサービスのポートが要ります",
  "same-region": "複製先は別のリージョンにします",
  "windows-overlap": "バックアップとメンテナンスの時間帯は重ねられません",
  "one-setting": "どちらも同じパラメータを設定します",
  "budget-limit": "予算には上限（limit または requirements.budget）が要ります",
  "billing-account": "Google Cloud の予算には請求先アカウントが要ります",
  "variable-twice": "二つの元が同じ環境変数を与えています",
  "tag-everywhere":
    "一部の環境だけタグがあります。全環境で Terraform がデプロイするか、全環境でパイプラインがデプロイします",
  "image-pull": "NAT がないと、イメージの取得も AWS API への接続もできません",
  "one-form": "どちらか一方だけを書きます",
  "one-threshold": "アラームの閾値は 1 つです",
};

const valueFormats: Readonly<Record<Extract<Wanted, { format: string }>["format"], string>> = {
  arn: " ARN ",
  account: " 12 桁の AWS アカウント番号",
  time: "時刻（例：2026-01-31T00:00:00Z）",
  cidr: "アドレス範囲（例：10.0.0.0/16）",
  ipv4: " IPv4 アドレス",
  iamMember: " IAM メンバー（例：serviceAccount:name@project.iam.gserviceaccount.com）",
  json: " JSON ",
  port: " 1〜65535 のポート番号",
};

/** プロバイダが受け取る値。 */
function taken(wanted: Wanted): string {
  if ("one" in wanted) return or(wanted.one);
  if ("format" in wanted) return valueFormats[wanted.format];
  if ("pattern" in wanted) return ` ${wanted.pattern} に合う文字列`;
  const unit = wanted.of === "characters" ? "文字" : "";
  return "least" in wanted ? ` ${wanted.least}${unit}以上` : ` ${wanted.most}${unit}以下`;
}

export const ja: Catalogue = {
  "unknown-key": ({ key, near, allowed }) => ({
    problem: `"${key}" という項目はありません`,
    remedy: meant(near) || (allowed.length > 0 ? `使える項目：${or(allowed)}。` : "削除してください。"),
  }),
  "missing-key": ({ key, expected }) => ({
    problem: `"${key}" がありません`,
    remedy:
      typeof expected === "string"
        ? `${key}: ${expected} と書いてください。`
        : `${key} には ${beforeParticle(formText(expected, formats))}を書いてください。`,
  }),
  "wrong-type": ({ expected, got, value }) => ({
    problem: `ここは ${beforeParticle(foundText(got, value))}になっています`,
    remedy: `${beforeParticle(formText(expected, formats))}を書いてください。`,
  }),
  "not-allowed": ({ got, near, allowed, others = [] }) => ({
    problem: `"${got}" は使えません`,
    remedy: [
      meant(near),
      allowed.length > 0
        ? `使えるもの：${[or(allowed), ...others.map((form) => formText(form, formats))].join("、または ")}。`
        : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  }),
  "out-of-range": ({ got, min, max, over, unit }) => ({
    problem: `${got}${unit === undefined ? "" : ` ${unit.ja}`} は範囲外です`,
    remedy:
      over !== undefined
        ? `${over} より大きい値${max === undefined ? "" : `（${max} まで）`}。`
        : min !== undefined && max !== undefined
          ? `${min} から ${max} まで。`
          : min !== undefined
            ? `${min} 以上にしてください。`
            : `${max ?? ""} 以下にしてください。`,
  }),
  "wrong-length": ({ got, min, max, of, example }) => ({
    problem: `ここは ${got} ${lengths[of]}です`,
    remedy: `${min ?? max ?? 0} ${lengths[of]}${min === undefined ? "以下" : min === max ? "" : "以上"}にしてください${example === undefined ? "" : `（例：${example}）`}。`,
  }),
  "bad-format": ({ got, expected, examples }) => ({
    problem: `"${got}" は${formats[expected] ?? (expected.startsWith("/") ? "正しい形" : `${expected} の形`)}ではありません`,
    ...(examples.length > 0 ? { remedy: `${quoted(examples)} のように書いてください。` } : {}),
  }),
  "unknown-component": ({ got, near, allowed }) => ({
    problem: `"${got}" というコンポーネントはありません`,
    remedy: meant(near) || (allowed.length > 0 ? `コンポーネント：${or(allowed)}。` : "components に加えてください。"),
  }),
  "wrong-kind": ({ got, kind, wanted }) => ({
    problem: `"${got}" は ${kind} で、${or(wanted)} ではありません`,
    remedy: `${or(wanted)} のコンポーネントを指定してください。`,
  }),
  "not-usable": ({ from, to, kind }) => ({
    problem: `${from} は ${to} を利用できません。${kind} は "uses" の対象ではありません`,
    remedy: `uses から ${to} を削除してください。`,
  }),
  "unknown-access": ({ access, to, kind, allowed }) => ({
    problem: `"${access}" は ${to}（${kind}）へのアクセスにありません`,
    remedy: `${quoted(allowed)} と書いてください。`,
  }),
  cycle: ({ keys, through = [] }) => ({
    problem: `コンポーネントが循環して利用し合っています：${keys.join(" → ")}${through.length > 0 ? `（経由：${through.join("、")}）` : ""}`,
    remedy: "キューを挟むなどして、いずれかの接続を外してください。",
  }),
  "missing-environment": ({ missing }) => ({
    problem: `each() に ${or(missing)} の値がありません`,
    remedy: "値を加えるか、default を書いてください。",
  }),
  "unknown-environment": ({ got, near, allowed }) => ({
    problem: `"${got}" という環境・ターゲットはありません`,
    remedy: meant(near) || `あるもの：${or(allowed)}。`,
  }),
  "mixed-each": ({ environments, targets }) => ({
    problem: `この each() には環境（${environments.join("、")}）とターゲット（${targets.join("、")}）が混在しています`,
    remedy:
      "each() には環境とターゲットのどちらか一方を書いてください。両方で値が変わる場合は `each({ aws: each({ dev: 1, prod: 2 }), gcp: 3 })` のように入れ子にしてください。",
  }),
  "min-over-max": ({ min, max }) => ({
    problem: `最小 ${min} が最大 ${max} を超えています`,
    remedy: `[${max}, ${min}] とするか、最大を上げてください。`,
  }),
  "cidr-overlap": ({ cidr, other, where }) => ({
    problem: `${cidr} は ${other}（${where}）と重なっています`,
    remedy: "空いている範囲を選んでください。",
  }),
  "cidr-outside": ({ cidr, outer }) => ({
    problem: `${cidr} は ${outer} の中にありません`,
    remedy: `${outer} の中の範囲を選んでください。`,
  }),
  "cidr-host-bits": ({ got, network }) => ({
    problem: `${got} はプレフィックスより後のビットが立っています`,
    remedy: `"${network}" と書いてください。`,
  }),
  "cidr-too-small": ({ cidr, needs, has }) => ({
    problem: `${cidr} のアドレスは ${has} 個で、${needs} 個必要です`,
    remedy: "より大きな範囲を選んでください。",
  }),
  "unsupported-pair": ({ what, got, allowed, source }) => ({
    problem: `${said(what)} に ${said(got)} は使えません`,
    remedy: `使えるもの：${or(allowed.map(said))}。（${source}）`,
  }),
  "unsupported-on": ({ target, what, instead, source }) => ({
    problem: `${targetTitle(target)} にはありません：${said(what)}`,
    remedy: `${said(instead)}${source === undefined ? "" : `（${source}）`}`,
  }),
  "no-size-fits": ({ target, cpu, memory, largest }) => ({
    problem: `${targetTitle(target)} に ${cpu} vCPU・${memory} を満たすサイズがありません`,
    remedy: `最大は ${largest} です。`,
  }),
  "name-too-long": ({ name, length, max, what }) => ({
    problem: `名前 "${name}" は ${length} 文字です（${said(what)}は ${max} 文字まで）`,
    remedy: "キー、システム名、または環境の接頭辞を短くしてください。",
  }),
  "name-collision": ({ key, other, name }) => ({
    problem: `"${key}" と "${other}" はクラウド上で同じ名前 ${name} になります`,
    remedy: "どちらかの名前を変えてください。",
  }),
  "secret-in-design": ({ hint }) => ({
    problem: `秘密の値のようです（${said(hint)}）`,
    remedy: '削除して再発行し、kind が "secret" のコンポーネントを加えて利用してください。',
  }),
  "duplicate-singleton": ({ kind, other }) => ({
    problem: `${kind} は 1 つだけで、すでに "${other}" があります`,
    remedy: "どちらかを削除してください。",
  }),
  "needs-component": ({ kind, why }) => ({
    problem: `${why} には kind が "${kind}" のコンポーネントが必要ですが、このキーは別の種類に使われています`,
    remedy: `kind が "${kind}" のコンポーネントを加えてください。`,
  }),
  "needs-field": ({ field, why }) => ({
    problem: `"${field}" が必要です：${reasons[why] ?? why}`,
    remedy: `${field} を加えてください。`,
  }),
  conflict: ({ field, other, why }) => ({
    problem: `"${field}" は "${other}" と一緒に書けません：${reasons[why] ?? why}`,
    remedy: `${field} か ${other} を削除してください。`,
  }),
  "set-by": ({ field, by }) => ({
    problem: `"${field}" は${between(said(by))}が設定します`,
    remedy: "削除してください。",
  }),
  "no-effect": ({ field, target, when, why, severity }) => ({
    problem: `"${field}" は${target === undefined ? "" : ` ${targetTitle(target)} では`}${when ? ` ${when.ja}、` : ""}効果がありません：${why.ja}`,
    ...(severity === "error" ? { remedy: `${field} を削除してください。` } : {}),
  }),
  "unknown-resource": ({ address, component, owner, near, allowed }) => ({
    problem:
      component === undefined
        ? `コンポーネントが共有するリソースに ${address} はありません`
        : `このコンポーネントに ${address} というリソースはありません`,
    remedy:
      owner === ""
        ? "コンポーネントが共有するリソースです。設計の最上位（`components` と同じ階層）の `patch` に書いてください。"
        : owner !== undefined
          ? `${owner} のリソースです。\`components.${owner}.patch\` に書いてください。`
          : meant(near) || (allowed.length > 0 ? `あるもの：${or(allowed)}。` : "削除してください。"),
  }),
  "unknown-argument": ({ address, argument, near, wanted }) => ({
    problem: `${address} は ${argument} をこのようには受け取りません`,
    remedy:
      meant(near) ||
      (wanted ? `プロバイダが受け取るのは${taken(wanted)}です。` : "プロバイダの資料を参照してください。"),
  }),
  "refused-value": ({ address, argument, got, wanted }) => ({
    problem: `この値では ${address} の ${argument} が "${got}" になり、Terraform のプロバイダに拒否されます`,
    remedy: `プロバイダが受け取るのは${taken(wanted)}です。`,
  }),
  "no-config": ({ directory }) => ({
    problem: `${directory} とその上位に設計がありません`,
    remedy:
      "`sekkei init` を実行するか、--config でファイルを指定してください（sekkei.config.ts / .mts / .js / .yaml / .json）。",
  }),
  "unreadable-config": ({ reason }) => ({ problem: `設計を読み込めません：${reason}` }),
  "syntax-error": ({ reason }) => ({ problem: reason }),
  "design-threw": ({ reason }) => ({ problem: `設計の実行中にエラーが起きました：${reason}` }),
  "no-default-export": ({ got }) => ({
    problem: `設計の default export が ${got} です`,
    remedy: "`export default system({ ... })` と書いてください。",
  }),
  "not-plain-data": ({ got }) => ({
    problem: `設計は単純なデータですが、これは ${got} です`,
    remedy: "文字列・数値・真偽値・リスト・オブジェクトを書いてください。",
  }),
};
