import type { Language } from "./words.ts";

interface SavingPhrases {
  readonly none: string;
  readonly alone: string;
  readonly saves: (sum: string) => string;
  readonly atMost: (sum: string) => string;
  readonly givenUp: string;
  readonly write: string;
  readonly pair: (what: string, is: string) => string;
}

const en: SavingPhrases = {
  none: "nothing found",
  alone: "Each sum stands alone; changes to the same thing do not add up.",
  saves: (sum) => `${sum} per month`,
  atMost: (sum) => `up to ${sum} per month`,
  givenUp: "given up",
  write: "change",
  pair: (what, is) => `${what}: ${is}`,
};

const ja: SavingPhrases = {
  none: "見つかりませんでした",
  alone: "金額はそれぞれ単独の場合です。同じものへの変更は足し合わせられません。",
  saves: (sum) => `月額 ${sum}`,
  atMost: (sum) => `最大で月額 ${sum}`,
  givenUp: "失うもの",
  write: "変更",
  pair: (what, is) => `${what}：${is}`,
};

export const savingPhrases: Readonly<Record<Language, SavingPhrases>> = { en, ja };
