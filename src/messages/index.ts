import type { Issue } from "../issues/issue.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Catalogue, Language, Words } from "./words.ts";

export { pathText, type Language, type Words } from "./words.ts";

const catalogues: Readonly<Record<Language, Catalogue>> = { en, ja };

/** The words for an issue. */
export const say = (one: Issue, language: Language): Words =>
  (catalogues[language][one.code] as (facts: unknown, path: Issue["path"]) => Words)(shortened(one.facts), one.path);

/** Of a long text its beginning says which one it is. */
const longest = 200;

const shortened = (facts: object): object =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" && value.length > longest ? `${value.slice(0, longest)}…` : value,
    ]),
  );

/** What is wrong, as a sentence of its own. */
export const noteText =
  (language: Language) =>
  (one: Issue): string =>
    say(one, language).problem;

/** The language that a locale asks for: `ja_JP.UTF-8` is Japanese, all others English. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith("ja") ? "ja" : "en";
