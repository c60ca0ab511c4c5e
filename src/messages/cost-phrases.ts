import { spaced } from "../text/marks.ts";
import { counted, type Language } from "./words.ts";

interface CostPhrases {
  readonly month: string;
  readonly total: string;
  /** Heads what no single component is charged for. */
  readonly shared: string;
  readonly incomplete: string;
  /** Under a table whose sums carry `+ ?`. */
  readonly openSums: string;
  readonly unverified: string;
  /** Below a line without a stated usage. */
  readonly writeUsage: (ask: string) => string;
  readonly free: (count: number) => string;
  readonly byArea: string;
  readonly atLoad: Readonly<Record<"low" | "expected" | "high", string>>;
  readonly assumptions: string;
  readonly stated: string;
  readonly assumed: string;
  readonly budget: Readonly<Record<"kept" | "over" | "unknown", (budget: string, because: string) => string>>;
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
  readonly columns: Readonly<Record<"environment" | "cloud" | "budget" | "component" | "line" | "quantity", string>>;
  readonly states: Readonly<Record<"known" | "needs-usage" | "no-price" | "free", string>>;
  readonly budgetStatus: Readonly<Record<"kept" | "over" | "unknown", string>>;
  readonly tablesLeftOut: (count: number) => string;
  readonly because: (what: string, why: string) => string;
  readonly of: (load: string) => string;
  readonly badRate: (got: string) => string;
  readonly needsRate: string;
  readonly notJson: (file: string) => string;
  readonly notAPlan: (file: string) => string;
}

const en: CostPhrases = {
  month: "per month",
  total: "Total",
  shared: "(shared)",
  incomplete: "+ ? stands for the lines without a sum",
  openSums: "+ ? stands for lines without a sum, which sekkei cost names without --compare",
  unverified: "* includes prices that no source of their own confirms",
  writeUsage: (ask) => `write ${ask}`,
  free: (count) => `${counted(count, "resources")} ${count === 1 ? "is" : "are"} free`,
  byArea: "By module",
  atLoad: { low: "low load", expected: "expected load", high: "high load" },
  assumptions: "Assumptions",
  stated: "design",
  assumed: "assumed",
  budget: {
    kept: (budget) => `Within the budget of ${budget}.`,
    over: (budget) => `Over the budget of ${budget}.`,
    unknown: (budget, because) => `Whether it is within the budget of ${budget} is unknown: ${because}.`,
  },
  claims: "The document's claims",
  claimed: "claimed",
  estimated: "estimated",
  leftOut: "left out by the document",
  per: { tenant: "per tenant", user: "per user", request: "per request" },
  unknownCount: "the traffic does not say how many",
  tenants: ["tenants", "users", "instances in busy hours", "per month", "per tenant"],
  needsTenants: "--tenants needs `traffic.usersPerTenant` in the design",
  badTenants: (got) => `--tenants "${got}": whole numbers, such as 100,500,1000`,
  overLimit: "! more than the maximum number of instances of the design; the sum is for that maximum",
  columns: {
    environment: "environment",
    cloud: "cloud",
    budget: "budget",
    component: "component",
    line: "line",
    quantity: "quantity",
  },
  states: { known: "known", "needs-usage": "needs usage", "no-price": "no price", free: "free" },
  budgetStatus: { kept: "within budget", over: "over budget", unknown: "unknown" },
  tablesLeftOut: (count) => `${counted(count, "tables")} left out: too long for a comment.`,
  because: (what, why) => `${what}: ${why}`,
  of: (load) => ` (${load}, per month)`,
  badRate: (got) => `--rate "${got}": how many units of the currency a dollar buys, such as 150`,
  needsRate: "--currency JPY needs --rate: how many yen a dollar buys, such as 150",
  notJson: (file) => `${file} is not JSON; write it with \`terraform show -json plan.bin\``,
  notAPlan: (file) => `${file} is not a Terraform plan; write it with \`terraform show -json plan.bin\``,
};

const ja: CostPhrases = {
  month: "月額",
  total: "合計",
  shared: "（共有）",
  incomplete: "+ ? の付いた合計には金額のない行があります",
  openSums: "+ ? の付いた合計には金額のない項目があります。--compare なしの sekkei cost で確認できます。",
  unverified: "* 出典のない単価を含みます",
  writeUsage: (ask) => spaced`${ask}を書いてください`,
  free: (count) => `${count} 個のリソースは無料`,
  byArea: "モジュール別",
  atLoad: { low: "低負荷", expected: "想定負荷", high: "高負荷" },
  assumptions: "前提",
  stated: "設計",
  assumed: "仮定",
  budget: {
    kept: (budget) => `予算 ${budget} の範囲内です。`,
    over: (budget) => `予算 ${budget} を超えています。`,
    unknown: (budget, because) => `予算 ${budget} の範囲内かは不明です（${because}）。`,
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
  overLimit: "! 設計の最大インスタンス数を超えています。金額は最大数で計算しています。",
  columns: {
    environment: "環境",
    cloud: "クラウド",
    budget: "予算",
    component: "コンポーネント",
    line: "項目",
    quantity: "数量",
  },
  states: { known: "確定", "needs-usage": "利用量が必要", "no-price": "単価なし", free: "無料" },
  budgetStatus: { kept: "予算内", over: "予算超過", unknown: "不明" },
  tablesLeftOut: (count) => `コメントに収まらないため、${count} 個の表を省きました。`,
  because: (what, why) => `${what}：${why}`,
  of: (load) => `（${load}、月額）`,
  badRate: (got) => `--rate "${got}"：1 ドルあたりの金額を 150 のように指定してください`,
  needsRate: "--currency JPY には --rate（1 ドルあたりの円、例：150）が必要です",
  notJson: (file) => `${file} は JSON ではないため、\`terraform show -json plan.bin\` で書き出してください`,
  notAPlan: (file) => `${file} は Terraform の計画ではないため、\`terraform show -json plan.bin\` で書き出してください`,
};

export const costPhrases: Readonly<Record<Language, CostPhrases>> = { en, ja };
