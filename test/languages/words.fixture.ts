import type { Language } from "../../src/messages/index.ts";
import type { Text } from "../../src/text/text.ts";

/** Words that stand in no sentence: code between back quotes or in braces, quoted values, addresses, flags, placeholders. */
const bare = (words: string): string =>
  words
    .replaceAll(/`[^`]*`/g, " ¦ ")
    .replaceAll(/https?:\/\/\S+/g, " ¦ ")
    .replaceAll(/「[^」]*」/g, " ¦ ")
    .replaceAll(/"[^"]*"/g, " ¦ ")
    .replaceAll(/[[{][^[\]{}]*[\]}]/g, " ¦ ")
    .replaceAll(/<[^<>]*>/g, " ¦ ")
    .replaceAll(names, " ¦ ");

/** Names that read like sentences. */
const names =
  /Managed Service for Apache Kafka|Memorystore for Valkey|Cloud SQL for PostgreSQL|RDS for PostgreSQL|Fargate On-Demand vCPU resource count/g;

/** What English sentences have and names do not. */
const little =
  /(?<![-\w])(?:the|a|an|is|are|was|be|of|to|that|which|with|without|and|or|not|no|it|its|for|in|on|by|from|than|there|has|have|does|do|can|cannot|must|may|this|these|only|what|who|how|where|when|per)(?![-\w])/i;

/** Three English words in a row, one of them a little one: a sentence that was not put into Japanese. */
export function englishIn(words: string): string | undefined {
  for (const [run] of bare(words).matchAll(/[A-Za-z][A-Za-z'’-]*(?: [A-Za-z][A-Za-z'’-]*){2,}/g))
    if (little.test(run)) return run;
  return undefined;
}

export const japaneseIn = (words: string): string | undefined =>
  /[\u3040-\u30ff\u4e00-\u9fff。、「」：（）]+/.exec(words)?.[0];

const kana = "\\u3040-\\u30ff\\u4e00-\\u9fff";

/** What is wrong with the form of a Japanese text. */
export function formOf(words: string): string | undefined {
  const text = bare(words);
  const half = new RegExp(`[${kana}][,:;!?](?= ?[${kana}])`).exec(text)?.[0];
  if (half !== undefined) return `half-width ${half}`;
  // Other registers than です・ます at the end of a sentence.
  const plain =
    /(?:である|のだ|ではない|がない|しない|できない|れない|する|される|なる|ある|いる|(?<!ま|で)した|だった)。/.exec(
      text,
    )?.[0];
  if (plain !== undefined) return `plain form ${plain}`;
  const parts = text.split("。");
  const polite = /(?:です|ます|ません|ました|ください|でした)$/;
  if (parts.length > 1 && parts.at(-1) !== "" && polite.test((parts.at(-1) ?? "").trim())) return "no 。 at the end";
  return undefined;
}

/** Rates that lost their "per": "10 a month", "requests a second". */
export const droppedPer = (words: string): string | undefined =>
  /(?:\d|\}|\b(?:requests?|messages?|tokens?|minutes|hours|times|users?|calls?|vCPUs?|GiB|memory|disk|one|sessions|mails|dollars?|cents?|deployments)) an? (?:second|minute|hour|day|week|month|year|request|session|user|tenant|instance|call|zone|vCPU|broker|cloud|project|account|message|execution)\b(?!['’])/.exec(
    words,
  )?.[0];

/** Every `Text` in a value, however deep, with where it stands. */
export function textsIn(value: unknown, at = "", seen = new Set<object>()): readonly (readonly [string, Text])[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const { en, ja } = value as Partial<Text>;
  if (typeof en === "string" && typeof ja === "string") return [[at, { en, ja }]];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${at}/${key}`, seen));
}

/** What is quoted as one sign, so that the form around it can be looked at; it stands as Latin words do. */
const masked = (words: string): string => {
  const text = words
    .replaceAll(/「[^」]*」/g, "「」")
    .replaceAll("{}", "〓")
    .replaceAll(/`[^`]*`|"[^"]*"|https?:\/\/[^\s）]+|\/\^[^\s]*\$\//g, "¦");
  return withoutCode(text);
};

/** Code in brackets, however deep, with the word that it is called by. */
function withoutCode(text: string): string {
  const less = text
    .replaceAll(/\[object \w+\]/g, "undefined")
    .replaceAll(/[a-z]*\([^()（）]*\{[^{}]*\}[^()（）]*\)|\{[^{}]*\}|\[[^[\]]*\]/g, "¦");
  return less === text ? text : withoutCode(less);
}

const latin = "A-Za-z0-9¦";
const letters = "\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u4e00-\\u9fff々";

/** Slips that only show when the facts of a sentence are in it, by what they are called. */
const slips: Readonly<Record<Language | "any", Readonly<Record<string, RegExp>>>> = {
  any: {
    "a value that is no word": /\bundefined\b|=>/,
    "space at an end": /^\s|\s$/,
    "two spaces": /\S {2}(?=\S)/,
    "no words": /^$/,
  },
  en: {
    "space before a mark": / [,;:!](?:\s|$)| \.$/,
    "two marks": /[,;:!?](?!\.\.\.)[.,;:!?]|(?<!\.\.)\.[,;:!?]|(?<!\.)\.\.$/,
    "no space after a mark": /[a-z][;!?][A-Za-z]/,
    "one of several": /(?<![\d.,])1 (?!is\b|us\b|has\b|ms\b)[a-z]+s\b/,
    "a sentence without a capital": /(?<!\.)\. [a-z]/,
  },
  ja: {
    "no space between Japanese and Latin": new RegExp(`[${letters}][${latin}]|[${latin}][${letters}]`),
    "space at a full-width mark": / [。、：；？！）」]|[。、：；！（「] /,
    "space inside Japanese": new RegExp(`[${letters}] +[${letters}]`),
    "two marks": /[。、：；]{2,}|。）。/,
    "half-width parentheses": new RegExp(`[${letters}] ?\\(|\\([^)]*[${letters}]`),
    "half-width comma": new RegExp(`[${latin}${letters}], `),
  },
};

/** Everything that is wrong with a sentence as a user sees it. */
export function faultsOf(words: string, language: Language): readonly string[] {
  const text = masked(words);
  const found = Object.entries({ ...slips.any, ...slips[language] }).flatMap(([fault, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`${fault} "${match[0]}"`];
  });
  const foreign = language === "ja" ? (englishIn(words) ?? formOf(words)) : (japaneseIn(words) ?? droppedPer(words));
  return foreign === undefined ? found : [...found, foreign];
}
