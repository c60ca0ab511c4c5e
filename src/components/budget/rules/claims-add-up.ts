import { formatMoney } from "../../../design/units/index.ts";
import { numberText } from "../../../facets/text.ts";
import { fail, forSystem, pass } from "../../../rules/look.ts";
import { defineRule, type Outcome } from "../../../rules/rule.ts";

/** The document writes "about". */
const tolerance = 0.05;

export const rule = defineRule({
  id: "claims-add-up",
  family: "cost",
  severity: "low",
  title: {
    en: "The lines of the document's cost add up to its total, and that is within the budget",
    ja: "設計書の費用の各行は合計と一致し、合計は予算に収まること",
  },
  why: {
    en: "A line is changed and the total is not, or a line is added for which there was no budget. Whoever approves reads the total only.",
    ja: "行だけ変えて合計を直さない、予算のない行を足します。承認する人は合計しか読みません。",
  },
  look: forSystem(({ claims, requirements: { budget } }) => {
    const total = claims?.monthlyCost;
    if (!total) return undefined;
    const outcomes: Outcome[] = [];
    const at = ["claims", "monthlyCost"];
    const lines = Object.values(claims.items ?? {}).map(({ monthly }) => monthly);
    if (lines.length > 0 && lines.every(({ currency }) => currency === total.currency)) {
      const sum = lines.reduce((before, { amount }) => before + Number(amount), 0);
      const off = Math.abs(sum - Number(total.amount)) > Number(total.amount) * tolerance;
      outcomes.push(
        off
          ? fail(
              at,
              {
                en: `${lines.length} lines add up to ${numberText(sum)}, and the total says ${formatMoney(total)}.`,
                ja: `${lines.length} 行の合計は ${numberText(sum)} ですが、合計欄は ${formatMoney(total)}。`,
              },
              { remedy: { en: "Correct the total or the lines.", ja: "合計か行を直してください。" } },
            )
          : pass(at),
      );
    }
    if (budget?.currency === total.currency && Number(total.amount) > Number(budget.amount))
      outcomes.push(
        fail(
          ["requirements", "budget"],
          {
            en: `The document itself says ${formatMoney(total)}; the budget is ${formatMoney(budget)}.`,
            ja: `設計書自身の合計が ${formatMoney(total)} で、予算は ${formatMoney(budget)}。`,
          },
          { remedy: { en: "Raise the budget, or shrink the design.", ja: "予算を上げるか、設計を縮小してください。" } },
        ),
      );
    return outcomes;
  }),
});
