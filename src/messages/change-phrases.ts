import type { Action, Reason } from "../change/changes.ts";
import { spaced } from "../text/marks.ts";
import { counted, list, type Language } from "./words.ts";

/** What is said of a change of a design: what Terraform will do with it, and what data it takes away. */
interface ChangePhrases {
  readonly title: (base: string) => string;
  readonly none: (base: string) => string;
  /** Nothing is known of what was emitted before. */
  readonly unknownBefore: (place: string) => string;
  readonly losses: string;
  /** Above what of a component holds data. */
  readonly holds: (component: string) => string;
  readonly lossOf: (what: string, action: Action, certain: boolean, prevented: boolean) => string;
  readonly sameDesign: string;
  readonly oneOf: string;
  readonly perhapsRenamed: (before: string, now: string) => string;
  readonly counts: Readonly<Record<Action, (count: number) => string>>;
  readonly wholeRoot: Readonly<Record<"create" | "leave", (count: number) => string>>;
  readonly may: string;
  readonly afterApply: string;
  readonly open: string;
  readonly refusedByCloud: string;
  readonly state: (before: string, after: string) => string;
  readonly refused: (count: number) => string;
  readonly allow: (components: readonly string[]) => string;
  readonly allowed: (count: number) => string;
  /** Nothing says what was built before, so that no loss can be seen. */
  readonly uncompared: (folder: string) => string;
  readonly noSuchAllowed: (name: string, names: readonly string[]) => string;
}

type Certain = Pick<Reason, "certainty">["certainty"];

const en: ChangePhrases = {
  title: (base) => `What Terraform will do, compared with what was built at ${base}`,
  none: (base) => `Terraform has nothing to do, compared with what was built at ${base}.`,
  unknownBefore: (place) =>
    `What Terraform will do is not known: nothing says what was built before (${place}). The next sekkei build keeps it there.`,
  losses: "Data that is lost",
  holds: (component) => `What holds data (a build takes it away only with --allow-replace ${component})`,
  lossOf: (what, action, certain, prevented) => {
    const does = {
      destroy: "is deleted",
      leave: "is left behind: no root manages it any more, and nothing deletes it",
      replace: certain ? "is deleted and made anew, empty" : "may be deleted and made anew, empty",
    }[action as "destroy" | "leave" | "replace"];
    return `${does} (${what})${prevented ? "; the apply fails as long as it is protected" : ""}`;
  },
  sameDesign: "the design says the same as before; Sekkei now writes it otherwise",
  oneOf: "one of these fields",
  perhapsRenamed: (before, now) =>
    `if ${before} is called ${now} now, write renamedFrom: "${before}" in ${now}: then what it has is kept`,
  counts: {
    create: (count) => `${count} created`,
    update: (count) => `${count} changed in place`,
    move: (count) => `${count} moved`,
    replace: (count) => `${count} replaced`,
    destroy: (count) => `${count} destroyed`,
    leave: (count) => `${count} left behind`,
  },
  wholeRoot: {
    create: (count) => `new: ${counted(count, "resources")} created`,
    leave: (count) =>
      `gone: ${counted(count, "resources")} left behind. Run terraform destroy in its folder before the build, if they are to go`,
  },
  may: "may be replaced",
  afterApply: "known after apply",
  open: "unknown",
  refusedByCloud: "the cloud refuses it",
  state: (before, after) =>
    `The state is to lie in ${after}, and lies in ${before}: move it first (terraform init -migrate-state).`,
  refused: (count) =>
    `Nothing was written: ${count === 1 ? "a resource that holds data" : `${count} resources that hold data`} would be deleted, made anew or left behind.`,
  allow: (components) =>
    `Change the fields back; or, if the data is not needed or is nowhere yet, run sekkei build again with ${components.map((one) => `--allow-replace ${one}`).join(" ")}`,
  allowed: (count) =>
    `${count === 1 ? "A resource that holds data" : `${count} resources that hold data`} will go with the next apply:`,
  uncompared: (folder) =>
    `nothing says what was built in ${folder} before: the record is lost, and the last commit has none. So nobody can say whether this build takes data away. Restore .sekkei.json from version control; or look at terraform plan before every apply, and build with --force --uncompared.`,
  noSuchAllowed: (name, names) =>
    names.length === 0
      ? `--allow-replace ${name}: there is no such component, before or after`
      : `--allow-replace ${name}: there is no such component, before or after; there are ${list(names, "and", "en")}`,
};

const ja: ChangePhrases = {
  title: (base) => `Terraform が行うこと（${base} の時点の出力との比較）`,
  none: (base) => `${base} の時点の出力と比べて、Terraform が行うことはありません。`,
  unknownBefore: (place) =>
    `Terraform が行うことは分かりません。以前の出力の記録がありません（${place}）。次の sekkei build から記録します。`,
  losses: "失われるデータ",
  holds: (component) => `データを持つもの（失われる変更は --allow-replace ${component} がなければ生成を拒否）`,
  lossOf: (what, action, certain, prevented) => {
    const does = {
      destroy: "削除されます",
      leave: "残されます。管理するルートがなくなり、自動では削除されません",
      replace: certain ? "削除され、空の状態で作り直されます" : "削除され、空の状態で作り直される可能性があります",
    }[action as "destroy" | "leave" | "replace"];
    return `${does}（${what}）${prevented ? "。保護されている間は apply が失敗します。" : ""}`;
  },
  sameDesign: "設計は以前と同じで、Sekkei の出力が変わりました",
  oneOf: "次のいずれかのフィールド",
  perhapsRenamed: (before, now) =>
    `${before} の名前を ${now} に変えただけなら、${now} に renamedFrom: "${before}" と書くとデータは残ります`,
  counts: {
    create: (count) => `作成 ${count}`,
    update: (count) => `その場で変更 ${count}`,
    move: (count) => `移動 ${count}`,
    replace: (count) => `作り直し ${count}`,
    destroy: (count) => `削除 ${count}`,
    leave: (count) => `管理対象外 ${count}`,
  },
  wholeRoot: {
    create: (count) => `新規：${count} 件のリソースを作成`,
    leave: (count) =>
      `廃止：${count} 件のリソースが残ります。不要なら、build の前にそのフォルダーで terraform destroy を実行してください。`,
  },
  may: "作り直される可能性あり",
  afterApply: "apply 後に判明",
  open: "不明",
  refusedByCloud: "クラウドが拒否します",
  state: (before, after) =>
    `state の保存先が ${before} から ${after} に変わります。先に移してください（terraform init -migrate-state）。`,
  refused: (count) =>
    `何も書き込んでいません。データを持つリソース ${count} 件が削除・作り直し・放置の対象になるためです。`,
  allow: (components) =>
    `フィールドを元に戻してください。データが不要か、まだどこにも存在しないなら、sekkei build を ${components.map((one) => `--allow-replace ${one}`).join(" ")} 付きで実行してください。`,
  allowed: (count) => `次の apply で、データを持つリソース ${count} 件が失われます：`,
  uncompared: (folder) =>
    `${folder} に以前何を生成したかの記録が失われ、最新のコミットにもないため、この生成でデータが失われるかどうかを判断できません。バージョン管理から .sekkei.json を元に戻してください。または --force --uncompared を付けてビルドし、apply の前に必ず terraform plan を確認してください。`,
  noSuchAllowed: (name, names) => {
    const missing = `--allow-replace ${name}：そのようなコンポーネントは、変更前にも変更後にもありません`;
    return names.length === 0 ? `${missing}。` : `${missing}。${spaced`あるのは${list(names, "and", "ja")}です。`}`;
  },
};

export const changePhrases: Readonly<Record<Language, ChangePhrases>> = { en, ja };
export type { Certain };
