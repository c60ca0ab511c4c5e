import { listed, spaced } from "../text/marks.ts";
import { capped, counted, list, type Language } from "./words.ts";

/** What the command line says besides issues. Every phrase in both languages; a missing one does not compile. */
interface Phrases {
  readonly problems: (count: number) => string;
  readonly firstShown: (shown: number) => string;
  readonly error: string;
  readonly built: (folder: string, files: number, milliseconds: number) => string;
  readonly unchanged: (folder: string, files: number) => string;
  readonly next: (folder: string) => string;
  readonly yours: string;
  readonly fresh: (folder: string) => string;
  readonly stale: (folder: string) => string;
  readonly missing: string;
  readonly changed: string;
  readonly surplus: string;
  readonly handEdited: (files: readonly string[]) => string;
  readonly overrideClash: (file: string) => string;
  readonly restored: (folder: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly noSuchEnvironment: (name: string, names: readonly string[]) => string;
  readonly noSuchTarget: (name: string, names: readonly string[]) => string;
  readonly noSuchOutput: (name: string, near: string | undefined, names: readonly string[]) => string;
  readonly badTimeLimit: (given: string) => string;
  readonly noSuchDay: (day: string) => string;
  readonly notOptions: (names: readonly string[]) => string;
  readonly noSuchOption: (name: string, names: readonly string[]) => string;
  readonly badOption: (name: string, got: string, allowed: readonly string[]) => string;
  readonly foreignManifest: (file: string, unknown: "damaged" | "conflicted", forced: boolean) => string;
  readonly foreignFiles: (files: readonly string[]) => string;
  readonly notReplaceable: (files: readonly string[]) => string;
  readonly notUtf8: (file: string) => string;
  readonly noSuchComponent: (key: string, near: string | undefined, keys: readonly string[]) => string;
  readonly alreadyThere: (file: string) => string;
  readonly initDone: (file: string) => string;
  readonly only: (scopes: readonly string[]) => string;
  readonly differences: string;
  readonly notes: string;
  /** How to leave a field out on one cloud. */
  readonly leaveOut: string;
  readonly idle: (
    fields: readonly string[],
    where: string | undefined,
    when: string | undefined,
    why: string,
  ) => string;
  readonly absent: string;
  readonly askName: string;
  readonly askTargets: string;
  readonly askDomain: string;
  readonly badAnswer: (given: string, hint: string) => string;
  readonly nameHint: string;
  readonly targetHint: string;
  readonly shellHint: string;
  readonly domainHint: string;
  readonly cancelled: string;
  readonly bug: string;
  /** The process ended in the midst of a command. */
  readonly ended: string;
  readonly late: (reason: string) => string;
  /** A command of several, without which. */
  readonly noSubcommand: (command: string, names: readonly string[]) => string;
  readonly implied: string;
  readonly shared: string;
  readonly wholeDesign: string;
  readonly unknown: string;
  readonly write: string;
  readonly expired: (until: string, reason: string) => string;
  readonly checked: (numbers: {
    findings: number;
    known: number;
    accepted: number;
    unknown: number;
    passed: number;
  }) => string;
  readonly fixed: (path: string, text: string) => string;
  readonly noSuchRule: (id: string, near: string | undefined) => string;
  readonly duplicateRule: (id: string, file: string) => string;
  readonly rulesTooSlow: (file: string, id: string | undefined, seconds: number) => string;
  readonly ruleThrew: (id: string, file: string, reason: string) => string;
  readonly notABaseline: (file: string) => string;
  readonly baselineNeedsFile: string;
  readonly baselineWritten: (file: string, count: number) => string;
  readonly oneFormat: string;
  /** An option that another leaves without effect. */
  readonly idleOption: (idle: string, beside: string) => string;
}

const en: Phrases = {
  problems: (count) => counted(count, "problems"),
  firstShown: (shown) => `(the first ${shown} are shown; --json gives all)`,
  error: "error",
  built: (folder, files, ms) => `Built ${folder}: ${counted(files, "files")} in ${ms} ms.`,
  unchanged: (folder, files) => `${folder} is up to date (${counted(files, "files")}).`,
  next: (folder) => `Next: read ${folder}/README.md, then terraform init and plan in an environment's folder.`,
  yours: "This is plain Terraform. It stands alone: keep it if you ever delete Sekkei.",
  fresh: (folder) => `${folder} is up to date.`,
  stale: (folder) => `${folder} is stale. Run sekkei build.`,
  missing: "missing",
  changed: "changed",
  surplus: "no longer built",
  handEdited: (files) =>
    `edited by hand since the last build:\n  ${capped(files, "en").join("\n  ")}\nMove the change into the design, \`patch\` or the overrides folder, or build with --force to lose it.`,
  overrideClash: (file) =>
    `overrides/${file} has the name of a generated file; use another name, such as one ending in _override.tf`,
  restored: (folder) => `An interrupted build of ${folder} was completed.`,
  notAFolder: (path) => `${path} is not a folder`,
  noSuchEnvironment: (name, names) => `there is no environment "${name}"; there are ${names.join(", ")}`,
  noSuchTarget: (name, names) => `the design has no target "${name}"; it has ${names.join(", ")}`,
  noSuchOutput: (name, near, names) =>
    `there is no output "${name}".${near === undefined ? "" : ` Did you mean "${near}"?`} Outputs are ${names.join(", ")}.`,
  badTimeLimit: (given) => `--time-limit "${given}" is no number of seconds from 1 to 3600`,
  noSuchDay: (day) => `"${day}" is not a day of the calendar; write it as 2026-11-22`,
  notOptions: (names) => `options are an object with ${names.join(", ")}`,
  noSuchOption: (name, names) => `there is no option "${name}"; there are ${names.join(", ")}`,
  badOption: (name, got, allowed) => `option ${name} is ${got}; allowed: ${listed(allowed, "en")}`,
  foreignManifest: (file, unknown, forced) =>
    `${file} ${unknown === "conflicted" ? "has merge conflicts" : "is damaged or of another version of Sekkei"}, so it does not say which files are generated. Restore it from version control${forced ? ", or build with --force: that writes over all files that the design gives, files that are no longer built stay, as if they were yours, and which data would go is read from the last commit" : ""}.`,
  foreignFiles: (files) =>
    `these files are in the way, and no build wrote them (or their record, .sekkei.json, is gone):\n  ${capped(files, "en").join("\n  ")}\nMove them, name another folder with --out, or build with --force to write over them.`,
  notReplaceable: (files) =>
    `a file is to be written where these are; move them, or name another folder with --out:\n  ${capped(files, "en").join("\n  ")}`,
  notUtf8: (file) => `${file} is not text in UTF-8; only such files can be laid among the generated ones`,
  noSuchComponent: (key, near, keys) =>
    `there is no component "${key}".${near === undefined ? ` Components are ${keys.join(", ")}.` : ` Did you mean "${near}"?`}`,
  alreadyThere: (file) => `${file} is there already; nothing was written`,
  initDone: (file) => `Wrote ${file}. Now: sekkei build`,
  only: (scopes) => `only in ${scopes.join(", ")}`,
  differences: "What differs",
  notes: "Written without effect",
  leaveOut: "each({ aws: ..., gcp: null }) leaves a field out on one cloud.",
  idle: (fields, where, when, why) =>
    `${list(fields, "and", "en")} ${fields.length === 1 ? "has" : "have"} no effect${where === undefined ? "" : ` on ${where}`}${when === undefined ? "" : ` ${when}`}: ${why}`,
  absent: "not in this design",
  askName: "Name of the system",
  askTargets: "Clouds to build for",
  askDomain: "Domain name that it answers on",
  badAnswer: (given, hint) => `${given}: ${hint}`,
  nameHint: '2 to 20 lower-case letters, digits and hyphens, such as "todo"',
  targetHint: "aws or gcp",
  shellHint: "bash, zsh or fish",
  domainHint: 'a domain name, such as "app.example.com"',
  cancelled: "Nothing was written.",
  ended:
    "The process was ended before the command was done: something that it loaded, such as sekkei.rules.ts, calls process.exit.",
  late: (reason) => `Something that was loaded, such as sekkei.rules.ts, threw afterwards: ${reason}`,
  noSubcommand: (command, names) => `${command} needs one of ${names.join(", ")} after it`,
  bug: "This is a bug in Sekkei, not in your design. Please report it with the text below.",
  implied: "added because others need it",
  shared: "Shared by components",
  wholeDesign: "the design",
  unknown: "unknown",
  write: "Write",
  expired: (until, reason) => `Was accepted until ${until}: ${reason}`,
  checked: ({ findings, known, accepted, unknown, passed }) =>
    [
      findings === 0 ? "No findings" : counted(findings, "findings"),
      ...(known > 0 ? [`${known} known`] : []),
      ...(accepted > 0 ? [`${accepted} accepted`] : []),
      ...(unknown > 0 ? [`${unknown} unknown`] : []),
      `${passed} passed`,
    ].join(", "),
  fixed: (path, text) => `Fixed ${path}: wrote ${text}`,
  noSuchRule: (id, near) => `there is no rule "${id}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
  duplicateRule: (id, file) => `${file}: there is a rule "${id}" already; give yours another id`,
  rulesTooSlow: (file, id, seconds) =>
    `${file}${id === undefined ? "" : `: the rule "${id}"`} did not finish within ${counted(seconds, "seconds")}; look for a loop that does not end, or give it longer with --time-limit`,
  ruleThrew: (id, file, reason) => `${file}: the rule "${id}" stopped with an error: ${reason}`,
  notABaseline: (file) => `${file} is not a baseline; write one with --write-baseline`,
  baselineNeedsFile: "--write-baseline needs --baseline <file>",
  baselineWritten: (file, count) => `Wrote ${file} with ${counted(count, "findings")}.`,
  oneFormat: "choose one of --json, --sarif and --markdown",
  idleOption: (idle, beside) => `${idle} has no effect with ${beside}; leave one of them out`,
};

const ja: Phrases = {
  problems: (count) => `問題 ${count} 件`,
  firstShown: (shown) => `（最初の ${shown} 件を表示。--json ですべて出力）`,
  error: "エラー",
  built: (folder, files, ms) => `${folder} を生成しました（${files} ファイル、${ms} ミリ秒）。`,
  unchanged: (folder, files) => `${folder} は最新です（${files} ファイル）。`,
  next: (folder) => `次に：${folder}/README.md を読み、環境のフォルダーで terraform init と plan を実行してください。`,
  yours: "出力は普通の Terraform です。Sekkei を削除しても、そのまま使い続けられます。",
  fresh: (folder) => `${folder} は最新です。`,
  stale: (folder) => `${folder} は古くなっています。sekkei build を実行してください。`,
  missing: "ありません",
  changed: "変わっています",
  surplus: "もう生成されません",
  handEdited: (files) =>
    `前回の生成後に手で編集されています：\n  ${capped(files, "ja").join("\n  ")}\n変更を設計・patch・overrides フォルダーに移すか、失ってよければ --force を付けてください。`,
  overrideClash: (file) =>
    `overrides/${file} は生成ファイルと同じ名前のため、_override.tf で終わるなど別の名前にしてください`,
  restored: (folder) => `中断されていた ${folder} の生成を完了しました。`,
  notAFolder: (path) => `${path} はフォルダーではありません`,
  noSuchEnvironment: (name, names) => `環境 "${name}" はありません（あるもの：${listed(names, "ja")}）`,
  noSuchTarget: (name, names) => `この設計にターゲット "${name}" はありません（あるもの：${listed(names, "ja")}）`,
  noSuchOutput: (name, near, names) =>
    `出力 "${name}" はありません。${near === undefined ? "" : `"${near}" ではありませんか？`}（あるもの：${listed(names, "ja")}）`,
  badTimeLimit: (given) => `--time-limit の "${given}" は 1〜3600 の秒数ではありません`,
  noSuchDay: (day) => `"${day}" は暦にない日付です（例：2026-11-22）`,
  notOptions: (names) => `オプションは ${listed(names, "ja")} を持つオブジェクトです`,
  noSuchOption: (name, names) => `オプション "${name}" はありません（あるもの：${listed(names, "ja")}）`,
  badOption: (name, got, allowed) => `オプション ${name} の値が ${got} です（指定できる値：${listed(allowed, "ja")}）`,
  foreignManifest: (file, unknown, forced) =>
    `${file} ${unknown === "conflicted" ? "にマージの競合が残っていて" : "が壊れているか、別のバージョンの Sekkei のもので"}、どのファイルが生成物か判別できません。バージョン管理から元に戻してください${forced ? "。または --force を付けてビルドすると、設計から生成されるファイルをすべて上書きします（もう生成されないファイルは手書きのファイルと同様に残り、失われるデータの確認には最新のコミットの記録を使います）。" : "。"}`,
  foreignFiles: (files) =>
    `生成先に、ビルドが書いたものではないファイルがあります（または記録の .sekkei.json がありません）：\n  ${capped(files, "ja").join("\n  ")}\n移動するか、--out で別のフォルダーを指定してください。上書きしてよければ --force を付けてください。`,
  notReplaceable: (files) =>
    `ファイルを生成する場所に次のものがあります。移動するか、--out で別のフォルダーを指定してください：\n  ${capped(files, "ja").join("\n  ")}`,
  notUtf8: (file) => `${file} は UTF-8 のテキストではないため、生成ファイルに加えられません`,
  noSuchComponent: (key, near, keys) =>
    `コンポーネント "${key}" はありません。${near === undefined ? `あるもの：${listed(keys, "ja")}` : `"${near}" ではありませんか？`}`,
  alreadyThere: (file) => `${file} がすでにあるため、何も書き込みませんでした`,
  initDone: (file) => `${file} を書き込みました。次は sekkei build です。`,
  only: (scopes) => `${listed(scopes, "ja")} のみ`,
  differences: "違い",
  notes: "効果のない項目",
  leaveOut: "each({ aws: ..., gcp: null }) と書くと、一方のクラウドでだけ省けます。",
  idle: (fields, where, when, why) =>
    spaced`${list(fields, "and", "ja")}は${where === undefined ? "" : spaced`${where}では`}${when === undefined ? "" : `${when}、`}効果がありません：${why}`,
  absent: "この設計にはありません",
  askName: "システムの名前",
  askTargets: "構築先のクラウド",
  askDomain: "公開するドメイン名",
  badAnswer: (given, hint) => `${given}：${hint}`,
  nameHint: "英小文字・数字・ハイフンで 2〜20 文字（例：todo）",
  targetHint: "aws または gcp",
  shellHint: "bash、zsh、fish のいずれか",
  domainHint: "ドメイン名（例：app.example.com）",
  cancelled: "何も書き込みませんでした。",
  ended:
    "コマンドが終わる前にプロセスが終了しました。sekkei.rules.ts など、読み込んだものが process.exit を呼んでいます。",
  late: (reason) => `sekkei.rules.ts など、読み込んだものの実行後にエラーが起きました：「${reason}」`,
  noSubcommand: (command, names) => `${command} の後に ${listed(names, "ja")} のいずれかが必要です`,
  bug: "これは設計ではなく Sekkei の不具合です。以下を添えて報告してください。",
  implied: "他が必要とするため追加",
  shared: "コンポーネントが共有するもの",
  wholeDesign: "設計全体",
  unknown: "不明",
  write: "書き方",
  expired: (until, reason) => `${until} まで受け入れていました：${reason}`,
  checked: ({ findings, known, accepted, unknown, passed }) =>
    [
      findings === 0 ? "指摘なし" : `指摘 ${findings} 件`,
      ...(known > 0 ? [`既知 ${known} 件`] : []),
      ...(accepted > 0 ? [`受け入れ済み ${accepted} 件`] : []),
      ...(unknown > 0 ? [`不明 ${unknown} 件`] : []),
      `合格 ${passed} 件`,
    ].join("、"),
  fixed: (path, text) => `${path} を修正しました：${text}`,
  noSuchRule: (id, near) => `ルール "${id}" はありません。${near === undefined ? "" : `"${near}" ではありませんか？`}`,
  duplicateRule: (id, file) => `${file}：ルール "${id}" はすでにあるため、別の id にしてください`,
  rulesTooSlow: (file, id, seconds) =>
    `${file}${id === undefined ? "" : `：ルール "${id}"`} の実行が ${seconds} 秒以内に終わりませんでした。終わらないループがないか確かめてください。時間が必要なら --time-limit で延ばせます。`,
  ruleThrew: (id, file, reason) => `${file}：ルール "${id}" の実行中にエラーが起きました：「${reason}」`,
  notABaseline: (file) => `${file} はベースラインではないため、--write-baseline で作成してください`,
  baselineNeedsFile: "--write-baseline には --baseline <ファイル> が必要です",
  baselineWritten: (file, count) => `${file} に ${count} 件を書き込みました。`,
  oneFormat: "--json・--sarif・--markdown はいずれか 1 つを指定してください",
  idleOption: (idle, beside) => `${beside} と一緒では ${idle} に効果がないため、どちらかを外してください`,
};

export const phrases: Readonly<Record<Language, Phrases>> = { en, ja };
export type { Phrases };
