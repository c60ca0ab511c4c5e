import { counted, type Language } from "./words.ts";

interface PricePhrases {
  readonly interrupted: string;
  readonly needsKey: string;
  readonly nothing: string;
  readonly failed: (list: string, reason: string) => string;
  readonly written: (count: number, file: string) => string;
  readonly noMatch: (query: string) => string;
  readonly missing: Readonly<Record<"ambiguous" | "unit" | "not-found", (product: string, region: string) => string>>;
}

const en: PricePhrases = {
  interrupted: "interrupted; the prices are as they were",
  needsKey:
    "Google's prices need an API key: set GOOGLE_API_KEY (any key of a project with the Cloud Billing API), or write --provider aws",
  nothing: "No price was read; nothing is changed.",
  failed: (list, reason) => `${list}: ${reason}; its older prices stay`,
  written: (count, file) => `${counted(count, "prices")} written to ${file}`,
  noMatch: (query) => `no price of "${query}"; products are called such as aws/fargate/x86-vcpu`,
  missing: {
    ambiguous: (product, region) => `${product} in ${region}: the list has several prices, so none is taken`,
    unit: (product, region) => `${product} in ${region}: sold in another unit than it is counted in, so not taken`,
    "not-found": (product, region) => `${product} in ${region}: not in the list`,
  },
};

const ja: PricePhrases = {
  interrupted: "中断したため、価格は変更していません",
  needsKey:
    "Google の価格には API キーが必要なため、GOOGLE_API_KEY を設定する（Cloud Billing API が有効なプロジェクトのキー）か、--provider aws を指定してください",
  nothing: "価格を取得できませんでした。何も変更していません。",
  failed: (list, reason) => `${list}：${reason}（以前の価格のまま）`,
  written: (count, file) => `${count} 件の価格を ${file} に書きました`,
  noMatch: (query) => `「${query}」の価格はありません。製品名の例：aws/fargate/x86-vcpu`,
  missing: {
    ambiguous: (product, region) => `${product}（${region}）：価格が複数あるため採用しません`,
    unit: (product, region) => `${product}（${region}）：単位が異なるため採用しません`,
    "not-found": (product, region) => `${product}（${region}）：価格表にありません`,
  },
};

export const pricePhrases: Readonly<Record<Language, PricePhrases>> = { en, ja };
