import { formatMoney } from "../../../design/units/index.ts";
import { fail, forSystem, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "no-budget",
  family: "cost",
  severity: "low",
  title: { en: "The design states a monthly budget", ja: "月額費用の上限が設計に書かれていること" },
  why: {
    en: "Without a limit nobody is told when a month costs more than it should, and no change can be judged by its price.",
    ja: "上限がなければ、費用が膨らんでも誰にも知らされず、変更を費用で判断することもできません。",
  },
  controls: [],
  look: forSystem(({ requirements }) => {
    const at = ["requirements", "budget"];
    if (requirements.budget)
      return pass(at, { en: `${formatMoney(requirements.budget)}.`, ja: `${formatMoney(requirements.budget)}。` });
    return fail(
      at,
      { en: "No monthly budget is stated.", ja: "月額の予算が書かれていません。" },
      {
        remedy: {
          en: 'Write requirements: { budget: "$500/month" } with your own amount.',
          ja: 'requirements: { budget: "$500/month" } のように金額を書いてください。',
        },
      },
    );
  }),
});
