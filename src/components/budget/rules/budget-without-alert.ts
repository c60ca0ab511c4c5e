import { fail, forSystem, pass } from "../../../rules/look.ts";
import { ofKind } from "../../../system/system.ts";
import { formatMoney } from "../../../design/units/index.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "budget-without-alert",
  family: "cost",
  severity: "medium",
  title: { en: "Someone is notified before the budget is spent", ja: "予算を使い切る前に誰かに知らされること" },
  why: {
    en: "A budget in the design alone stops nothing and tells nobody: the bill arrives after the month. A component of kind `budget` makes the cloud write to a channel when a share of it is spent or forecast.",
    ja: "設計に書いた予算だけでは何も止まらず、誰にも知らされません（請求は月末の後に届きます）。kind が `budget` のコンポーネントがあれば、消化率や予測に応じてクラウドが通知します。",
  },
  look: forSystem((system) => {
    const { budget } = system.requirements;
    if (!budget) return undefined;
    const [alert] = ofKind(system, "budget");
    if (alert) return pass(["components", alert.key]);
    return fail(
      ["requirements", "budget"],
      {
        en: `The limit is ${formatMoney(budget)}, and nobody is notified when it is near.`,
        ja: `上限は ${formatMoney(budget)} ですが、近づいても誰にも通知されません。`,
      },
      {
        remedy: {
          en: 'Add spending: { kind: "budget", notify: ["<channel>"] } to components.',
          ja: 'components に spending: { kind: "budget", notify: ["<チャンネル>"] } を加えてください。',
        },
      },
    );
  }),
});
