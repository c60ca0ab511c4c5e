import type { Text } from "./text.ts";

type Language = keyof Text;

/** How pieces are joined in a language: Japanese has full-width marks, and no spaces around them. */
const marks = {
  en: { colon: ": ", comma: ", ", stop: "; ", open: " (", close: ")" },
  ja: { colon: "：", comma: "、", stop: "。", open: "（", close: "）" },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** `Recovery: 5 minutes`. */
export const labelled = (label: string, value: string, language: Language): string =>
  label + marks[language].colon + value;

/** `Recovery:`, with more below. */
export const heading = (label: string, language: Language): string => label + marks[language].colon.trimEnd();

/** 助詞の前の空白：英数字のあとだけに置く。 */
export const beforeParticle = (ja: string): string => (/[\w"`]$/.test(ja) ? `${ja} ` : ja);

/** `api, db`. */
export const listed = (items: readonly string[], language: Language): string => items.join(marks[language].comma);

/** `an empty bucket (assumed)`. */
export const withAside = (words: string, aside: string, language: Language): string =>
  words + marks[language].open + aside + marks[language].close;

/** `restored from a backup; write backup.crossRegion`. A clause that is a sentence already keeps its own stop. */
export const followed = (clauses: readonly string[], language: Language): string =>
  clauses.reduce((before, clause) =>
    before.endsWith(marks.ja.stop) ? before + clause : before + marks[language].stop + clause,
  );
