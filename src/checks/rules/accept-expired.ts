import { fail, pass } from "../../rules/look.ts";
import { defineRule, type Outcome, type RuleContext } from "../../rules/rule.ts";
import type { Accepted } from "../../system/base-fields.ts";

export const rule = defineRule({
  id: "accept-expired",
  family: "consistency",
  severity: "info",
  title: { en: "No accepted finding has expired", ja: "期限の切れた受け入れがないこと" },
  why: {
    en: "A finding that was accepted until a certain day counts again from the day after. The entry left in the design is then misleading: renew it with a reason that is valid today, or remove it.",
    ja: "期限付きで受け入れた指摘は、期限の翌日から再び数えられます。設計に残った記述は誤解を招くだけなので、今日の理由で更新するか削除してください。",
  },
  look: (system, context) => [
    ...judge(context.accept, context),
    ...Object.values(system.components).flatMap(({ key, base }) =>
      judge(base.accept ?? {}, context).map((one) => ({ ...one, component: key, at: ["components", key, ...one.at] })),
    ),
  ],
});

const judge = (accept: Accepted, { today }: RuleContext): readonly Outcome[] =>
  Object.entries(accept).flatMap(([id, { until }]) => {
    const at = ["accept", id, "until"];
    if (until === undefined || today === undefined) return [];
    if (today <= until) return [pass(at)];
    return [
      fail(
        at,
        { en: `Accepted until ${until}; today is ${today}.`, ja: `受け入れは ${until} まで（今日は ${today}）。` },
        { remedy: { en: "Renew it, or remove it.", ja: "更新するか、削除してください。" } },
      ),
    ];
  });
