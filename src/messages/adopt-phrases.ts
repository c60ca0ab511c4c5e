import type { Language } from "./words.ts";

/** What `sekkei adopt` says. */
interface AdoptPhrases {
  readonly notAState: (file: string) => string;
  readonly from: (address: string, perhaps: boolean) => string;
  /** `more`: besides what is proposed. */
  readonly adopted: (count: number, more: boolean) => string;
  readonly notImportable: string;
  readonly unmatched: string;
  readonly nothing: string;
}

const en: AdoptPhrases = {
  notAState: (file) =>
    `${file === "-" ? "the standard input" : file} is no state of Terraform; give what \`terraform show -json\` or \`terraform state pull\` prints`,
  from: (address, perhaps) =>
    perhaps ? `perhaps ${address}: the only one of its type on both sides, under another name` : address,
  adopted: (count, more) =>
    count === 1
      ? `One ${more ? "more" : "resource"} is adopted by the design already.`
      : `${count} ${more ? "more" : "resources"} are adopted by the design already.`,
  notImportable: "The design makes these as well, and Terraform cannot import them, or not by what the state says:",
  unmatched: "Nothing in the design becomes one of these:",
  nothing: "The state holds nothing of the clouds that are looked at.",
};

const ja: AdoptPhrases = {
  notAState: (file) =>
    `${file === "-" ? "標準入力" : `${file} `}は Terraform の状態ではないため、\`terraform show -json\` または \`terraform state pull\` の出力を指定してください`,
  from: (address, perhaps) =>
    perhaps ? `${address} かもしれません（名前は違いますが、同じ種類のものが双方に 1 つだけあります）` : address,
  adopted: (count, more) => `${more ? "ほかに" : "状態のうち"} ${count} 件は、設計がすでに取り込んでいます。`,
  notImportable: "次のものは設計も作りますが、Terraform ではインポートできないか、状態からは ID が分かりません：",
  unmatched: "次のものに当たるリソースは、設計にありません：",
  nothing: "状態に、対象のクラウドのリソースはありません。",
};

export const adoptPhrases: Readonly<Record<Language, AdoptPhrases>> = { en, ja };
