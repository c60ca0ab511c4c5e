import { formatMoney } from "../../../design/units/index.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "budget-differs",
  family: "consistency",
  severity: "medium",
  title: {
    en: "The budget that warns is the budget that was promised",
    ja: "警告する予算と約束した予算は同じ額であること",
  },
  why: {
    en: "Two numbers for the same budget in one document: the cloud warns at one, and the design is checked against the other. With the higher one in the alarm nobody is told when the promise is broken.",
    ja: "同じ予算に 2 つの金額がある状態では、クラウドは一方で警告し、設計は他方で検査されます。アラーム側が高ければ、約束を超えても誰にも知らされません。",
  },
  controls: ["soc2:CC3.1"],
  look: forKind("budget", ({ config }, { requirements }) => {
    const { limit } = config;
    const promised = requirements.budget;
    if (!limit || !promised) return undefined;
    const at = ["limit"];
    const [one, other] = [formatMoney(limit), formatMoney(promised)];
    if (limit.currency !== promised.currency || one === other) return pass(at, text(`${one}.`, `${one}。`));
    const late = Number(limit.amount) > Number(promised.amount);
    return fail(
      at,
      text(
        `It warns at ${one}, and ${other} is promised (requirements.budget).`,
        `警告は ${one}、約束（requirements.budget）は ${other}。`,
      ),
      {
        severity: late ? "medium" : "low",
        remedy: text("Leave limit out: it then follows the promise.", "limit を消せば約束の額に従います。"),
        fix: { value: other, safe: true },
      },
    );
  }),
});
