import type { Named, Wanted } from "../issues/issue.ts";
import { quoting, spaced } from "../text/marks.ts";
import { targetTitle } from "../system/target-titles.ts";
import { foundText, formText } from "./forms-ja.ts";
import { formats } from "./formats.ts";
import { reasons, remedies } from "./reasons.ts";
import { list, type Catalogue, type Words } from "./words.ts";

const or = (items: readonly string[]): string => list(items, "or", "ja");
const said = (words: Named): string => (typeof words === "string" ? words : words.ja);
const quoted = (items: readonly string[]): string => or(items.map((item) => `"${item}"`));
const meant = (near: string | undefined): string => (near === undefined ? "" : spaced`"${near}" ではありませんか？`);

const lengths = { items: "項目", characters: "文字" } as const;

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
  if ("pattern" in wanted) return spaced` ${wanted.pattern} に合う文字列`;
  const unit = wanted.of === "characters" ? "文字" : "";
  return "least" in wanted ? spaced` ${wanted.least}${unit}以上` : spaced` ${wanted.most}${unit}以下`;
}

const advice = (...sentences: readonly string[]): Pick<Words, "remedy"> => {
  const remedy = sentences.join("");
  return remedy === "" ? {} : { remedy };
};

export const ja: Catalogue = {
  "unknown-key": ({ key, near, allowed }) => ({
    problem: spaced`"${key}" という項目はありません`,
    remedy: meant(near) || (allowed.length > 0 ? spaced`使える項目：${or(allowed)}。` : "削除してください。"),
  }),
  "missing-key": ({ key, expected }) => ({
    problem: spaced`"${key}" がありません`,
    remedy:
      typeof expected === "string"
        ? spaced`${key}: ${expected} と書いてください。`
        : spaced`${key} には${formText(expected)}を書いてください。`,
  }),
  "wrong-type": ({ expected, got, value }) => ({
    problem: spaced`ここは${foundText(got, value)}になっています`,
    remedy: spaced`${formText(expected)}を書いてください。`,
  }),
  "not-allowed": ({ got, near, allowed, others = [], because }) => ({
    problem:
      spaced`${typeof got === "string" ? `"${got}"` : String(got)} は使えません` +
      (because === undefined ? "" : `。${because.ja}`),
    ...advice(
      meant(near),
      allowed.length > 0
        ? spaced`使えるもの：${others.map(formText).reduce((all, one) => spaced`${all}、または${one}`, or(allowed))}。`
        : "",
    ),
  }),
  "listed-twice": ({ got }) => ({
    problem: spaced`"${got}" が 2 回書かれています`,
    remedy: "1 つを削除してください。",
  }),
  "out-of-range": ({ got, min, max, over, unit }) => ({
    problem: spaced`${got}${unit === undefined ? "" : spaced` ${unit.ja}`} は範囲外です`,
    remedy:
      over !== undefined
        ? spaced`${over} より大きい値${max === undefined ? "" : spaced`（${max} まで）`}。`
        : min !== undefined && max !== undefined
          ? spaced`${min} から ${max} まで。`
          : min !== undefined
            ? spaced`${min} 以上にしてください。`
            : spaced`${max ?? ""} 以下にしてください。`,
  }),
  "wrong-length": ({ got, min, max, of, example }) => ({
    problem: spaced`ここは ${got} ${lengths[of]}です`,
    remedy: spaced`${min ?? max ?? 0} ${lengths[of]}${min === undefined ? "以下" : min === max ? "" : "以上"}にしてください${example === undefined ? "" : spaced`（例：${example}）`}。`,
  }),
  "bad-format": ({ got, expected, pattern, examples }) => ({
    problem: spaced`"${got}" は${expected === undefined ? "正しい形" : formats[expected].ja}ではありません`,
    ...(examples.length > 0
      ? { remedy: spaced`${quoted(examples)} のように書いてください。` }
      : pattern === undefined
        ? {}
        : { remedy: spaced`${pattern} に合う文字列を書いてください。` }),
  }),
  "unknown-component": ({ got, near, allowed }) => ({
    problem: spaced`"${got}" というコンポーネントはありません`,
    remedy:
      meant(near) || (allowed.length > 0 ? spaced`コンポーネント：${or(allowed)}。` : "components に加えてください。"),
  }),
  "absent-component": ({ got }) => ({
    problem: spaced`ここに "${got}" は存在しません`,
    remedy: spaced`使うところすべてに "${got}" を置くか、"${got}" のあるところだけで使ってください。`,
  }),
  "wrong-kind": ({ got, kind, wanted }) => ({
    problem: spaced`"${got}" は ${kind} で、${or(wanted)} ではありません`,
    remedy: spaced`${or(wanted)} のコンポーネントを指定してください。`,
  }),
  "not-usable": ({ from, to, kind }) => ({
    problem: spaced`${from} は ${to} を利用できません：${kind} は "uses" の対象ではありません`,
    remedy: spaced`uses から ${to} を削除してください。`,
  }),
  "unknown-access": ({ access, to, kind, allowed }) => ({
    problem: spaced`"${access}" は ${to}（${kind}）へのアクセスにありません`,
    remedy: spaced`${quoted(allowed)} と書いてください。`,
  }),
  cycle: ({ keys, through = [] }) => ({
    problem: spaced`コンポーネントが循環して利用し合っています：${keys.join(" → ")}${through.length > 0 ? spaced`（経由：${through.join("、")}）` : ""}`,
    remedy: "キューを挟むなどして、いずれかの接続を外してください。",
  }),
  "missing-environment": ({ missing }) => ({
    problem: spaced`each() に ${or(missing)} の値がありません`,
    remedy: "値を加えるか、default を書いてください。",
  }),
  "unknown-environment": ({ got, near, allowed }) => ({
    problem: spaced`"${got}" という環境・ターゲットはありません`,
    remedy: meant(near) || spaced`あるもの：${or(allowed)}。`,
  }),
  "mixed-each": ({ environments, targets }) => ({
    problem: spaced`この each() には環境（${environments.join("、")}）とターゲット（${targets.join("、")}）が混在しています`,
    remedy:
      "each() には環境とターゲットのどちらか一方を書いてください。両方で値が変わる場合は `each({ aws: each({ dev: 1, prod: 2 }), gcp: 3 })` のように入れ子にしてください。",
  }),
  "min-over-max": ({ min, max }) => ({
    problem: spaced`最小 ${min} が最大 ${max} を超えています`,
    remedy: spaced`[${max}, ${min}] とするか、最大を上げてください。`,
  }),
  "cidr-overlap": ({ cidr, other, where }) => ({
    problem: spaced`${cidr} は ${other}（${where}）と重なっています`,
    remedy: "空いている範囲を選んでください。",
  }),
  "cidr-outside": ({ cidr, outer }) => ({
    problem: spaced`${cidr} は ${outer} の中にありません`,
    remedy: spaced`${outer} の中の範囲を選んでください。`,
  }),
  "cidr-host-bits": ({ got, network }) => ({
    problem: spaced`${got} はプレフィックスより後のビットが立っています`,
    remedy: spaced`"${network}" と書いてください。`,
  }),
  "cidr-too-small": ({ cidr, needs, has }) => ({
    problem: spaced`${cidr} のアドレスは ${has} 個で、${needs} 個必要です`,
    remedy: "より大きな範囲を選んでください。",
  }),
  "unsupported-pair": ({ what, got, allowed, source }) => ({
    problem: spaced`${said(what)} に ${said(got)} は使えません`,
    remedy: spaced`使えるもの：${or(allowed.map(said))}。（${source}）`,
  }),
  "unsupported-on": ({ target, what, instead, source }) => ({
    problem: spaced`${targetTitle(target)} にはありません：${said(what)}`,
    remedy: spaced`${said(instead)}${source === undefined ? "" : spaced`（${source}）`}`,
  }),
  "no-size-fits": ({ target, cpu, memory, largest }) => ({
    problem: spaced`${targetTitle(target)} に ${cpu} vCPU・${memory} を満たすサイズがありません`,
    remedy: spaced`最大は ${largest} です。`,
  }),
  "name-too-long": ({ name, length, max, what }) => ({
    problem: spaced`名前 "${name}" は ${length} 文字です（${said(what)}は ${max} 文字まで）`,
    remedy: "キー、システム名、または環境の接頭辞を短くしてください。",
  }),
  "name-collision": ({ key, other, name }) => ({
    problem: spaced`"${key}" と "${other}" はクラウド上で同じ名前 ${name} になります`,
    remedy: "どちらかの名前を変えてください。",
  }),
  "refused-input": ({ module, reason }) => ({
    problem: spaced`Terraform モジュール ${module} が渡された値を受け付けません`,
    remedy: `モジュールのメッセージ：「${reason}」`,
  }),
  "label-taken": ({ label }) => ({
    problem: spaced`モジュールの名前 "${label}" は、出力の別のモジュールがすでに使っています`,
    remedy: "コンポーネントの名前を変えてください。",
  }),
  "tag-taken": ({ tag }) => ({
    problem: spaced`タグ "${tag}" は、システムのリソースを見分けるためにすでに付いています`,
    remedy: spaced`"${tag}" を消すか、別の名前にしてください。`,
  }),
  "root-taken": ({ name }) => ({
    problem: spaced`アカウントのルートを "${name}" とは呼べません（同じ名前の環境・ルート・フォルダがあります）`,
    remedy: 'ルートごとに別の名前を付けてください。例：each({ dev: "account-dev", prod: "account-prod" })。',
  }),
  "taken-twice": ({ type, name, environments: [first, second], other }) => ({
    problem: spaced`${second ?? ""} が作る ${type}${name === "" ? "" : ` "${name}"`} は、${first ?? ""}${other === undefined || other === "" ? "" : `（${other}）`} がすでに作っています（1 つしか存在できません）`,
    remedy: spaced`環境ごとにアカウント・プロジェクト（targets）や prefix を分けるか、コンポーネントを environments: ["${second ?? ""}"] に限定してください。`,
  }),
  "within-reach": ({ environment, prefix, name, other }) => ({
    problem: spaced`${environment} のパイプラインは "${prefix}-" で始まる名前のものを変更できますが、同じアカウント・プロジェクトにある ${other} の "${name}" もその名前に当てはまります`,
    remedy: spaced`environments: { ${environment}: { prefix: "${prefix}-main" } } のように別の prefix を書くか、${environment} 専用のアカウント・プロジェクトを使ってください（targets）。`,
  }),
  "zone-twice": ({ zone, environments: [first, second], target }) => ({
    problem: spaced`公開ゾーン "${zone}" が ${first ?? ""} と ${second ?? ""} の 2 つの${target === "aws" ? "アカウント" : "プロジェクト"}に作られます（名前の問い合わせはどちらか一方にしか届きません）`,
    remedy: spaced`${second ?? ""} には zone: { managed: "${second ?? ""}.${zone}" } のように専用のゾーンとその中の名前を与えるか、両環境を同じ${target === "aws" ? "アカウント" : "プロジェクト"}に置いてください。`,
  }),
  "account-differs": ({ field, environments }) => ({
    problem: spaced`${environments.join("・")} は同じアカウントを使い、これはアカウントに 1 つしかありませんが、"${field}" が異なります`,
    remedy: "同じ値にするか、環境ごとに別のアカウントを使ってください。",
  }),
  "secret-in-design": ({ hint }) => ({
    problem: spaced`秘密の値のようです（${said(hint)}）`,
    remedy: '削除して再発行し、kind が "secret" のコンポーネントを加えて利用してください。',
  }),
  "unusable-character": ({ character }) => ({
    problem: `表示されない文字（${character}）が含まれています`,
    remedy: "削除してください。文字のほかに使えるのは改行とタブだけです。",
  }),
  "duplicate-singleton": ({ kind, other }) => ({
    problem: spaced`${kind} は 1 つだけで、すでに "${other}" があります`,
    remedy: "どちらかを削除してください。",
  }),
  "needs-component": ({ kind, by }) => ({
    problem: spaced`${by} には kind が "${kind}" のコンポーネントが必要ですが、同じキーを別の種類のコンポーネントが使っています`,
    remedy: spaced`kind が "${kind}" のコンポーネントを加えてください。`,
  }),
  "needs-field": ({ field, why }) => ({
    problem: spaced`"${field}" が必要です：${reasons[why].ja}`,
    remedy: spaced`${field} を加えてください。`,
  }),
  conflict: ({ field, other, why }) => ({
    problem: spaced`"${field}" は "${other}" と一緒に書けません：${reasons[why].ja}`,
    remedy: remedies[why]?.ja ?? spaced`${field} か ${other} を削除してください。`,
  }),
  "set-by": ({ field, by }) => ({
    problem: spaced`"${field}" は${said(by)}が設定します`,
    remedy: "削除してください。",
  }),
  "no-effect": ({ field, target, when, why, severity }) => ({
    problem: spaced`"${field}" は${target === undefined ? "" : spaced` ${targetTitle(target)} では`}${when ? spaced` ${when.ja}、` : ""}効果がありません：${why.ja}`,
    ...(severity === "error" ? { remedy: spaced`${field} を削除してください。` } : {}),
  }),
  "unknown-resource": ({ field, address, component, owner, near, allowed }) => ({
    problem:
      component === undefined
        ? spaced`コンポーネントが共有するリソースに ${address} はありません`
        : spaced`このコンポーネントに ${address} というリソースはありません`,
    remedy:
      owner === ""
        ? spaced`コンポーネントが共有するリソースです。設計の最上位（\`components\` と同じ階層）の \`${field}\` に書いてください。`
        : owner !== undefined
          ? spaced`${owner} のリソースです。\`components.${owner}.${field}\` に書いてください。`
          : meant(near) || (allowed.length > 0 ? spaced`あるもの：${or(allowed)}。` : "削除してください。"),
  }),
  "not-importable": ({ type, source }) => ({
    problem: spaced`Terraform は ${type} をインポートできません`,
    remedy: spaced`この行を削除し、既存のものは最初の apply の前に消すか、そのまま残してください。参照：${source}`,
  }),
  "adopted-twice": ({ id, other, environments }) =>
    environments.length > 0
      ? {
          problem: spaced`${list(environments, "and", "ja")} の両方が "${id}" を引き継ごうとしています`,
          remedy:
            "実物は一つです。`each({ ... })` でどちらのものかを書くか、`environments` でコンポーネントのある環境を限ってください。",
        }
      : {
          problem: spaced`"${id}" がここと ${other} で 2 回引き継がれています`,
          remedy: "どちらかを削除してください。",
        },
  "adopted-name": (facts) => {
    const { address, argument = "", name } = facts;
    switch (facts.why) {
      case "unsaid":
        return {
          problem: spaced`${address} の ID からは名前が分からず、\`${argument}\` が今の名前と違うと作り直しになります`,
          remedy: spaced`今の名前を添えて { id: "${facts.id}", name: "..." } と書いてください（設計が付ける名前は "${name}"）。`,
        };
      case "nameless":
        return {
          problem: spaced`${address} に、違うと作り直しになる名前はありません`,
          remedy: spaced`ID だけを書いてください："${facts.id}"。`,
        };
      case "differs":
        return {
          problem: spaced`${address} の ID によると、名前は "${facts.inId}" です`,
          remedy: spaced`ID だけを書いてください："${facts.id}"。`,
        };
      case "repeated":
        return {
          problem: spaced`${address} はモジュールの一つのブロックが作るいくつかの一つなので、これだけを "${name}" と違う名前にできません`,
          remedy: "その名前のものを引き継ぐか、これが一つだけになるように設計してください。",
        };
      case "state":
        return {
          problem: spaced`状態の保存先は "${name}" というバケットになっています`,
          remedy: spaced`既にあるバケットの名前を \`targets.${facts.target}.state.bucket\` に書いてください。`,
        };
      case "composed":
        return {
          problem: spaced`${facts.by} の ${facts.at} が、引き継ぐものを "${name}" という別の名前で呼んだままになります`,
          remedy: spaced`${facts.by} の ${facts.at} も patch で書き換えるか、"${name}" が実際の名前になるように \`prefix\` やコンポーネントのキーを選んでください。`,
        };
    }
  },
  "unknown-argument": ({ address, argument, near, wanted }) => ({
    problem: spaced`${address} は ${argument} をこのようには受け取りません`,
    remedy:
      meant(near) ||
      (wanted ? spaced`プロバイダが受け取るのは${taken(wanted)}です。` : "プロバイダの資料を参照してください。"),
  }),
  "refused-value": ({ address, argument, got, wanted }) => ({
    problem: spaced`この値では ${address} の ${argument} が "${got}" になり、Terraform のプロバイダに拒否されます`,
    remedy: spaced`プロバイダが受け取るのは${taken(wanted)}です。`,
  }),
  "no-config": ({ directory }) => ({
    problem: spaced`${directory} とその上位に設計がありません`,
    remedy:
      "`sekkei init` を実行するか、--config でファイルを指定してください（sekkei.config.ts / .mts / .js / .yaml / .json）。",
  }),
  "unreadable-config": ({ reason, quoted }) => ({
    problem: quoting(spaced`設計を読み込めません：${reason.ja}`, quoted, "ja"),
  }),
  "syntax-error": ({ reason, quoted }) => ({ problem: quoting(reason.ja, quoted, "ja") }),
  "design-threw": ({ quoted }) => ({ problem: quoting("設計の実行中にエラーが起きました", quoted, "ja") }),
  "design-ended": (facts) =>
    facts.why === "time"
      ? {
          problem: `設計の実行が ${facts.seconds} 秒以内に終わりませんでした`,
          remedy: "終わらないループがないか確かめてください。時間が必要なら --time-limit で延ばせます。",
        }
      : {
          problem:
            facts.why === "exit"
              ? "設計が process.exit を呼んでいます"
              : "設計を読み終える前に、設計がプロセスを終了させました",
          remedy: "設計には望むものだけを書きます。続けられないときはエラーを throw してください。",
        },
  "no-default-export": ({ reason }) => ({
    problem: reason.ja,
    remedy: "`export default system({ ... })` と書いてください。",
  }),
  "not-plain-data": ({ got, quoted }) => ({
    problem: quoting(spaced`設計は単純なデータですが、これは${got.ja}です`, quoted, "ja"),
    remedy: "文字列・数値・真偽値・リスト・オブジェクトを書いてください。",
  }),
};
