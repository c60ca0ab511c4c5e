import { nearest } from "../../design/expand.ts";
import { fail, pass, type Answer } from "../../rules/look.ts";
import { defineRule, type RuleContext } from "../../rules/rule.ts";
import type { Accepted } from "../../system/base-fields.ts";

export const rule = defineRule({
  id: "accept-unknown-rule",
  family: "consistency",
  severity: "medium",
  title: { en: "`accept` names rules that exist", ja: "`accept` には存在するルールだけを書くこと" },
  why: {
    en: "An acceptance of a rule that does not exist accepts nothing: the name is misspelt, or the rule of one's own was removed.",
    ja: "存在しないルールを受け入れても効果はありません。名前の誤りか、独自ルールの削除が原因です。",
  },
  look: (system, context) => [
    ...judge(context.accept, context),
    ...Object.values(system.components).flatMap(({ key, base }) =>
      judge(base.accept ?? {}, context).map((one) => ({ ...one, component: key, at: ["components", key, ...one.at] })),
    ),
  ],
});

function judge(accept: Accepted, { rules }: RuleContext): Extract<Answer, readonly unknown[]> {
  return Object.keys(accept).map((id) => {
    const at = ["accept", id];
    if (rules.includes(id)) return pass(at);
    const near = nearest(id, rules);
    return fail(
      at,
      { en: `There is no rule "${id}".`, ja: `"${id}" というルールはありません。` },
      {
        remedy:
          near === undefined
            ? { en: "Remove it.", ja: "削除してください。" }
            : { en: `Did you mean "${near}"?`, ja: `"${near}" ではないか？` },
      },
    );
  });
}
