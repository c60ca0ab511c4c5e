import { spaced } from "../text/marks.ts";
import { exampleOf, type Form, type Found } from "../issues/form.ts";
import { formats } from "./formats.ts";
import { list } from "./words.ts";

const or = (items: readonly string[]): string => list(items, "or", "ja");
const and = (items: readonly string[]): string => list(items, "and", "ja");
const written = (value: unknown): string => JSON.stringify(value);

const such = (examples: readonly unknown[] | undefined): string =>
  examples === undefined || examples.length === 0
    ? ""
    : spaced`（例：${examples.slice(0, 2).map(written).join("、")}）`;

const like = (example: string | undefined): readonly string[] =>
  example === undefined ? [] : [spaced`例：${example}`];

/** 書き方の説明：`1〜65535 の整数`。 */
export function formText(form: Form): string {
  switch (form.type) {
    case "text":
      return spaced`${form.format === undefined ? "文字列" : formats[form.format].ja}${such(form.examples)}`;
    case "number":
    case "whole number":
      return spaced`${range(form)}${form.type === "number" ? "数値" : "整数"}${such(form.examples)}`;
    case "boolean":
      return "true または false";
    case "one of":
      return or(form.values.map(written));
    case "component":
      return form.kinds.length === 0 ? "コンポーネントのキー" : spaced`種類が ${or(form.kinds)} のコンポーネントのキー`;
    case "list":
      return spaced`リスト（各項目は${formText(form.of)}）`;
    case "fixed list":
      return spaced`${form.items.length} 項目のリスト（${[...form.items.map(formText), ...like(exampleOf(form))].join("、")}）`;
    case "object":
      return form.needed.length > 0
        ? spaced`${and(form.needed)} を持つオブジェクト`
        : spaced`${or(form.fields)} を持つオブジェクト`;
    case "map":
      return spaced`名前ごとに値を持つオブジェクト（${[spaced`各値は${formText(form.of)}`, ...like(form.example)].join("、")}）`;
    case "any of":
      return form.forms.map(formText).reduce((all, one) => spaced`${all}、または${one}`);
    case "function":
      return "関数";
    case "anything":
      return "値";
  }
}

function range({ min, max, over }: { readonly min?: number; readonly max?: number; readonly over?: number }): string {
  const most = max === undefined ? "" : spaced`${max} 以下`;
  if (over !== undefined)
    return max === undefined ? spaced`${over} より大きい` : spaced`${over} より大きく ${max} 以下の`;
  if (min === undefined) return most === "" ? "" : spaced`${most}の`;
  return max === undefined ? spaced`${min} 以上の` : spaced`${min}〜${max} の`;
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

/** 見つかったもの。短ければ値そのものも示す。 */
export const foundText = (found: Found, value: string | number | boolean | undefined): string =>
  value === undefined || String(value).length > 40
    ? kinds[found]
    : found === "text"
      ? spaced`文字列 ${written(value)}`
      : String(value);
