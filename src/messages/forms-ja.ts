import { beforeParticle } from "../text/marks.ts";
import { exampleOf, type Form, type Found } from "../issues/form.ts";
import { list } from "./words.ts";

const or = (items: readonly string[]): string => list(items, "または", (count) => `ほか ${count} 件`);
const and = (items: readonly string[]): string => list(items, "と", (count) => `ほか ${count} 件`);
const written = (value: unknown): string => JSON.stringify(value);

const such = (examples: readonly unknown[] | undefined): string =>
  examples === undefined || examples.length === 0 ? "" : `（例：${examples.slice(0, 2).map(written).join("、")}）`;

const like = (example: string | undefined): readonly string[] => (example === undefined ? [] : [`例：${example}`]);

/** 書き方の説明：`1〜65535 の整数`。 */
export function formText(form: Form, formats: Readonly<Record<string, string>>): string {
  const text = (inner: Form): string => formText(inner, formats);
  switch (form.type) {
    case "text":
      return `${(form.format === undefined ? undefined : formats[form.format]) ?? "文字列"}${such(form.examples)}`;
    case "number":
    case "whole number":
      return `${range(form)}${form.type === "number" ? "数値" : "整数"}${such(form.examples)}`;
    case "boolean":
      return "true または false";
    case "one of":
      return or(form.values.map(written));
    case "component":
      return form.kinds.length === 0 ? "コンポーネントのキー" : `種類が ${or(form.kinds)} のコンポーネントのキー`;
    case "list":
      return `リスト（各項目は ${text(form.of)}）`;
    case "fixed list":
      return `${form.items.length} 項目のリスト（${[...form.items.map(text), ...like(exampleOf(form))].join("、")}）`;
    case "object":
      return form.needed.length > 0
        ? `${and(form.needed)} を持つオブジェクト`
        : `${or(form.fields)} を持つオブジェクト`;
    case "map":
      return `名前ごとに値を持つオブジェクト（${[`各値は${between(text(form.of))}`.trim(), ...like(form.example)].join("、")}）`;
    case "any of":
      return form.forms.map(text).join("、または ");
    case "function":
      return "関数";
    case "anything":
      return "値";
  }
}

function range({ min, max, over }: { readonly min?: number; readonly max?: number; readonly over?: number }): string {
  const most = max === undefined ? "" : `${max} 以下`;
  if (over !== undefined) return max === undefined ? `${over} より大きい` : `${over} より大きく ${max} 以下の`;
  if (min === undefined) return most === "" ? "" : `${most}の`;
  return max === undefined ? `${min} 以上の` : `${min}〜${max} の`;
}

const kinds: Readonly<Record<Found, string>> = {
  nothing: "空",
  null: "null",
  list: "リスト",
  object: "オブジェクト",
  "empty object": "空のオブジェクト",
  text: "文字列",
  number: "数値",
  boolean: "true または false",
  "something else": "別の種類の値",
};

/** 助詞に挟まれる語：英数字で始まればその前に、終わればそのあとに空白を置く。 */
export const between = (text: string): string =>
  /^[\w"`]/.test(text) ? ` ${beforeParticle(text)}` : beforeParticle(text);

/** 見つかったもの。短ければ値そのものも示す。 */
export const foundText = (found: Found, value: string | number | boolean | undefined): string =>
  value === undefined || String(value).length > 40
    ? kinds[found]
    : found === "text"
      ? `文字列 ${written(value)}`
      : String(value);
