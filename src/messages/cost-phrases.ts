import type { Language } from "./words.ts";

interface CostPhrases {
  readonly month: string;
  readonly total: string;
  /** Heads what no single component is charged for. */
  readonly shared: string;
  readonly incomplete: string;
  readonly unverified: string;
  readonly needsUsage: (ask: string) => string;
  readonly noPrice: string;
  readonly free: (count: number) => string;
  readonly byArea: string;
  readonly atLoad: Readonly<Record<"low" | "expected" | "high", string>>;
  readonly assumptions: string;
  readonly stated: string;
  readonly assumed: string;
  readonly budget: Readonly<Record<"kept" | "over" | "unknown", (budget: string) => string>>;
  readonly claims: string;
  readonly claimed: string;
  readonly estimated: string;
  readonly leftOut: string;
  readonly per: Readonly<Record<"tenant" | "user" | "request", string>>;
  readonly unknownCount: string;
  readonly tenants: readonly [string, string, string, string, string];
  readonly needsTenants: string;
  readonly badTenants: (got: string) => string;
  readonly overLimit: string;
}

const en: CostPhrases = {
  month: "a month",
  total: "Total",
  shared: "(shared)",
  incomplete: "not complete: see the lines without a sum",
  unverified: "* a price without a source of its own is in it",
  needsUsage: (ask) => `needs usage: write ${ask}`,
  noPrice: "no price",
  free: (count) => `${count} resources cost nothing`,
  byArea: "By module",
  atLoad: { low: "low load", expected: "expected load", high: "high load" },
  assumptions: "Assumptions",
  stated: "design",
  assumed: "assumed",
  budget: {
    kept: (budget) => `Within the budget of ${budget}.`,
    over: (budget) => `Over the budget of ${budget}.`,
    unknown: (budget) => `The budget is ${budget}; state --rate to compare.`,
  },
  claims: "The document's claims",
  claimed: "claimed",
  estimated: "estimated",
  leftOut: "left out by the document",
  per: { tenant: "a tenant", user: "a user", request: "a request" },
  unknownCount: "the traffic does not say how many",
  tenants: ["tenants", "users", "instances in busy hours", "a month", "a tenant"],
  needsTenants: "--tenants needs `traffic.usersPerTenant` in the design",
  badTenants: (got) => `--tenants "${got}": whole numbers, such as 100,500,1000`,
  overLimit: "! more than the most instances that the design allows; the sum is of that many",
};

const ja: CostPhrases = {
  month: "月額",
  total: "合計",
  shared: "（共有）",
  incomplete: "未完：金額のない行があります",
  unverified: "* 出典のない単価を含みます",
  needsUsage: (ask) => `利用量が必要：${ask} を書いてください`,
  noPrice: "単価なし",
  free: (count) => `${count} 個のリソースは無料`,
  byArea: "モジュール別",
  atLoad: { low: "低負荷", expected: "想定負荷", high: "高負荷" },
  assumptions: "前提",
  stated: "設計",
  assumed: "仮定",
  budget: {
    kept: (budget) => `予算 ${budget} の範囲内です。`,
    over: (budget) => `予算 ${budget} を超えています。`,
    unknown: (budget) => `予算は ${budget} です。比べるには --rate を指定してください。`,
  },
  claims: "設計書の主張",
  claimed: "設計書",
  estimated: "見積もり",
  leftOut: "設計書にない費用",
  per: { tenant: "テナントあたり", user: "利用者あたり", request: "リクエストあたり" },
  unknownCount: "件数が traffic にありません",
  tenants: ["テナント数", "利用者数", "繁忙時のインスタンス数", "月額", "テナントあたり"],
  needsTenants: "--tenants には設計の `traffic.usersPerTenant` が必要です",
  badTenants: (got) => `--tenants "${got}"：整数を 100,500,1000 のように指定してください`,
  overLimit: "! 設計の最大インスタンス数を超えています。金額は最大数で計算しています",
};

export const costPhrases: Readonly<Record<Language, CostPhrases>> = { en, ja };
