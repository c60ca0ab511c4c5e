import { listed, spaced } from "../text/marks.ts";
import type { IssueCode, IssueFacts, Path } from "../issues/issue.ts";

export type Language = "en" | "ja";

/** The words for one kind of problem: what is wrong, and what to write. */
export interface Words {
  readonly problem: string;
  readonly remedy?: string;
}

/** One entry a code; a missing one does not compile. */
export type Catalogue = {
  readonly [Code in IssueCode]: (facts: IssueFacts[Code], path: Path) => Words;
};

/** `components.api.port` from a path; list positions in brackets. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );

/** `1 file`, `2 files`, in English. */
export const counted = (count: number, of: string): string => `${count} ${count === 1 ? of.replace(/s$/, "") : of}`;

/** `a, b or c`; long lists are cut. */
export function list(items: readonly string[], last: "or" | "and", language: Language): string {
  const [shown, rest] = [items.slice(0, MOST_LISTED), items.length - MOST_LISTED];
  if (rest > 0) return listed([...shown, more[language](rest)], language).replace(/, (?=and \d+ more$)/, " ");
  const [first = "", second = "", third] = items;
  if (second === "") return first;
  const conjunction = conjunctions[language][last];
  if (language === "en") return `${listed(items.slice(0, -1), "en")} ${conjunction} ${items.at(-1) ?? ""}`;
  if (third === undefined) return spaced`${first}${conjunction}${second}`;
  return last === "and"
    ? listed(items, "ja")
    : spaced`${listed(items.slice(0, -1), "ja")}、${conjunction}${items.at(-1) ?? ""}`;
}

const MOST_LISTED = 12;
const conjunctions = { en: { or: "or", and: "and" }, ja: { or: "または", and: "と" } } as const;
const more = {
  en: (count: number) => `and ${count} more`,
  ja: (count: number) => `ほか ${count} 件`,
} as const;

/** At most so many lines, and how many more there are. */
export const capped = (lines: readonly string[], language: Language, most = MOST_LISTED): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most), more[language](lines.length - most)];
