import { claimsReport } from "../../pricing/claims.ts";
import { shown } from "../../pricing/money.ts";
import { fail, forSystem, pass } from "../../rules/look.ts";
import { defineRule, type Outcome } from "../../rules/rule.ts";
import type { CheckContext } from "../check-rule.ts";

/** A document rounds, and prices move; beyond this somebody forgot something. */
const mostOver = 1.2;

export const rule = defineRule({
  id: "claim-below-estimate",
  family: "cost",
  severity: "medium",
  title: {
    en: "The cost in the document is at most 20% below the estimate",
    ja: "設計書の費用は、見積もりから 2 割以上は下回らないこと",
  },
  why: {
    en: "Cost sheets are typed once and read for years. A standby left out of the sum, or a price from another region, makes a database cost a tenth of what is billed.",
    ja: "費用表は一度書かれて何年も読まれます。待機系の入れ忘れや別リージョンの単価で、データベースが請求の 10 分の 1 に見えることもあります。",
  },
  look: forSystem((system, { estimate }: CheckContext) => {
    const estimated = estimate?.(system);
    const report = estimated && claimsReport(system, estimated);
    if (!report) return undefined;
    const rows = [
      ...(report.total ? [{ at: ["claims", "monthlyCost"], row: report.total }] : []),
      ...report.items.map((row) => ({ at: ["claims", "items", row.name, "monthly"], row })),
    ];
    return rows.flatMap(({ at, row }): readonly Outcome[] => {
      if (row.ratio === undefined) return [];
      if (row.ratio <= mostOver) return [pass(at)];
      return [
        fail(
          at,
          {
            en: `The document says ${shown(row.claimed)}, the estimate ${shown(row.estimated)}: ${row.ratio.toFixed(1)} times as much.`,
            ja: `設計書では ${shown(row.claimed)}、見積もりは ${shown(row.estimated)}（${row.ratio.toFixed(1)} 倍）。`,
          },
          {
            remedy: {
              en: "Correct the document, or the design that costs so much (sekkei cost shows the lines).",
              ja: "設計書か、費用のかかる設計を直してください（内訳は sekkei cost）。",
            },
          },
        ),
      ];
    });
  }),
});
