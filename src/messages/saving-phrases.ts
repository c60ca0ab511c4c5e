import type { Language } from "./words.ts";

interface SavingPhrases {
  readonly none: string;
  readonly alone: string;
  readonly saves: (sum: string) => string;
  readonly atMost: (sum: string) => string;
  readonly givenUp: string;
  readonly write: string;
}

const en: SavingPhrases = {
  none: "nothing found",
  alone: "Each sum stands alone; changes to the same thing do not add up.",
  saves: (sum) => `${sum} a month`,
  atMost: (sum) => `up to ${sum} a month`,
  givenUp: "given up",
  write: "change",
};

const ja: SavingPhrases = {
  none: "見つかりませんでした",
  alone: "金額はそれぞれ単独の場合です。同じものへの変更は足し合わせられません。",
  saves: (sum) => `月 ${sum}`,
  atMost: (sum) => `最大 月 ${sum}`,
  givenUp: "失うもの",
  write: "変更",
};

export const savingPhrases: Readonly<Record<Language, SavingPhrases>> = { en, ja };
