import { formatMoney } from "../../design/units/index.ts";
import { joined, text } from "../../facets/text.ts";
import { budgetVerdict } from "../../pricing/budget.ts";
import { shown } from "../../pricing/money.ts";
import { fail, forSystem, pass, unknown } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";
import type { CheckContext } from "../check-rule.ts";

export const rule = defineRule({
  id: "budget-below-estimate",
  family: "cost",
  severity: "high",
  title: { en: "The estimate is within the budget", ja: "見積もりは予算に収まること" },
  why: {
    en: "The design and its price are known before anything is built. A budget that the fixed costs alone exceed, before there is a single user, is a promise that nobody has calculated.",
    ja: "設計と料金は構築前に分かります。利用者が来る前から構成だけで超える予算は、誰も足し算をしていない約束です。",
  },
  look: forSystem((system, { estimate }: CheckContext) => {
    const { budget } = system.requirements;
    const estimated = estimate?.(system);
    if (!budget || !estimated) return undefined;
    const at = ["requirements", "budget"];
    const total = shown(estimated.total);
    const verdict = budgetVerdict(system, estimated);
    if (verdict?.status === "over")
      return fail(
        at,
        {
          en: `The parts whose price is known cost ${total} per month; the budget is ${formatMoney(budget)}.`,
          ja: `料金の分かる部分だけで月 ${total}、予算は ${formatMoney(budget)}。`,
        },
        {
          remedy: {
            en: "See sekkei cost for the largest lines; make them smaller, or raise the budget.",
            ja: "sekkei cost で大きい項目を確認し、縮小するか予算を上げてください。",
          },
        },
      );
    if (!verdict?.because) return pass(at, { en: `${total}.`, ja: `${total}。` });
    const { because } = verdict;
    const asked = [
      ...new Set(estimated.lines.flatMap(({ state, ask }) => (state === "needs-usage" && ask ? ask : []))),
    ];
    const { en, ja } = joined(asked, text(", ", "、"));
    return unknown(
      at,
      {
        en: `${total} cannot be held against ${formatMoney(budget)}: ${because.en}.`,
        ja: `見積もり ${total} は予算 ${formatMoney(budget)} と比べられません（${because.ja}）。`,
      },
      asked.length === 0 ? {} : { remedy: { en: `Write ${en}.`, ja: `${ja} を書いてください。` } },
    );
  }),
});
