import { formatPercentage } from "../../../design/units/index.ts";
import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "budget-alert-late",
  family: "cost",
  severity: "low",
  title: {
    en: "A budget notifies before it is spent, and when it is spent",
    ja: "予算は使い切る前と、使い切った時に知らせること",
  },
  why: {
    en: "At 100% it is too late to save anything: costs come in up to a day after they arise. Without 100% nobody knows that the limit has been passed rather than neared.",
    ja: "100% に達してからでは遅いです（費用は最大 1 日遅れて反映されます）。100% の通知がなければ、近いのか超えたのかが分かりません。",
  },
  source: "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-best-practices.html",
  look: forKind("budget", ({ config }) => {
    const at = ["alertAt"];
    const shares = config.alertAt.map(({ percent }) => percent);
    const early = shares.some((share) => share <= 90);
    const full = shares.includes(100);
    const shown = config.alertAt.map(formatPercentage).join(", ");
    if (early && full) return pass(at, shown);
    return fail(
      at,
      early
        ? {
            en: `It notifies at ${shown}, but not when all of it is spent.`,
            ja: `通知は ${shown} だけで、使い切った時にはありません。`,
          }
        : { en: `It notifies at ${shown}, but not before.`, ja: `通知は ${shown} だけで、その前にはありません。` },
      {
        remedy: {
          en: 'Write alertAt: ["50%", "80%", "100%"], the default.',
          ja: '既定の alertAt: ["50%", "80%", "100%"] にしてください。',
        },
      },
    );
  }),
});
