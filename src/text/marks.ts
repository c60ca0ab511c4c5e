import type { Text } from "./text.ts";

type Language = keyof Text;

/** How pieces are joined in a language: Japanese has full-width marks, and no spaces around them. */
const marks = {
  en: { colon: ": ", comma: ", ", stop: "; ", open: " (", close: ")", quote: ["", ""] },
  ja: { colon: "：", comma: "、", stop: "。", open: "（", close: "）", quote: ["「", "」"] },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string | readonly [string, string]>>>>;

/** `Recovery: 5 minutes`. */
export const labelled = (label: string, value: string, language: Language): string =>
  label + marks[language].colon + value;

/** `Recovery:`, with more below. */
export const heading = (label: string, language: Language): string => label + marks[language].colon.trimEnd();

const japanese = "[\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc\\u4e00-\\u9fff\\u3005]";
const latin = "[!-~]";
const apart = (left: string, right: string): boolean =>
  (new RegExp(`${japanese}$`).test(left) && new RegExp(`^${latin}`).test(right)) ||
  (new RegExp(`${latin}$`).test(left) && new RegExp(`^${japanese}`).test(right));

/** Whether a text ends inside of quotation marks: what stands in them is not ours. */
const open = (text: string): boolean => [/"/g, /`/g].some((mark) => (text.match(mark)?.length ?? 0) % 2 === 1);

/** Japanese pieces put together: a space where Japanese and Latin letters meet, none elsewhere. */
function together(left: string, right: string): string {
  const [before, after] = [left.trimEnd(), right.trimStart()];
  if (before === "" || after === "" || open(left)) return left + right;
  if (apart(before, after)) return `${before} ${after}`;
  return new RegExp(`${latin}$`).test(before) && new RegExp(`^${latin}`).test(after) ? left + right : before + after;
}

/** 文の組み立て：値の前後には、日本語と英数字が隣り合うところにだけ空白を置く。 */
export const spaced = (pieces: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  values.reduce<string>(
    (sentence, value, index) => together(together(sentence, String(value)), pieces[index + 1] ?? ""),
    pieces[0] ?? "",
  );

/** `api, db`. */
export const listed = (items: readonly string[], language: Language): string => items.join(marks[language].comma);

/** ` (assumed)`, after what it is about. */
export const aside = (words: string, language: Language): string =>
  marks[language].open + words + marks[language].close;

/** `an empty bucket (assumed)`. */
export const withAside = (words: string, beside: string, language: Language): string => words + aside(beside, language);

/** `this is not valid YAML: Map keys must be unique`: a sentence with the words of another behind it. */
export const quoting = (sentence: string, words: string | undefined, language: Language): string => {
  if (words === undefined) return sentence;
  return sentence + marks[language].colon + marks[language].quote[0] + words + marks[language].quote[1];
};

/** `restored from a backup; write backup.crossRegion`. A clause that is a sentence already keeps its own stop. */
export const followed = (clauses: readonly string[], language: Language): string =>
  clauses.reduce((before, clause) =>
    before.endsWith(marks.ja.stop) ? before + clause : before + marks[language].stop + clause,
  );
