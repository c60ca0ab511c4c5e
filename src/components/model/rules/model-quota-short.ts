import type { Quota } from "../../../facets/capacity.ts";
import { numberText } from "../../../facets/text.ts";
import { fail, forKind, pass, text, unknown } from "../../../rules/look.ts";
import { defineRule, type Outcome } from "../../../rules/rule.ts";
import { quotas } from "../quota.ts";

export const rule = defineRule({
  id: "model-quota-short",
  family: "capacity",
  severity: "medium",
  title: {
    en: "The quota of a model covers the load that is promised",
    ja: "モデルの割り当ては、約束した負荷に足りること",
  },
  why: {
    en: "A model answers 429 beyond its quota, however many instances ask. Sixty requests per minute shared by a thousand open conversations is one answer every sixteen minutes for each. Raising a quota takes days, so it must be known before users come.",
    ja: "割り当てを超えると、インスタンスをいくら増やしてもモデルは 429 を返します。毎分 60 リクエストを 1,000 の会話で分けると、1 つの会話は 16 分に 1 回しか応答を得られません。引き上げには日数がかかります。",
  },
  source: "https://cloud.google.com/vertex-ai/generative-ai/docs/quotas",
  look: forKind("model", (model, system) => quotas(model, system).map(outcome)),
});

function outcome({ field, most, asked, unit, how }: Quota): Outcome {
  const need = numberText(asked);
  if (most === undefined)
    return unknown(
      field,
      text(
        `${how.en} ask for ${need} ${unit.en}; the quota is not stated.`,
        `${how.ja}で ${need} ${unit.ja}になりますが、割り当てが書かれていません。`,
      ),
      {
        remedy: text(
          "Look it up in the console, and write quota: { requestsPerMinute: ... }.",
          "コンソールで調べ、quota: { requestsPerMinute: ... } と書いてください。",
        ),
      },
    );
  if (most >= asked) return pass(field);
  return fail(
    field,
    text(
      `${how.en} ask for ${need} ${unit.en}, and the quota is ${numberText(most)}.`,
      `${how.ja}で ${need} ${unit.ja}になりますが、割り当ては ${numberText(most)} です。`,
    ),
    {
      remedy: text(
        "Request more, spread the calls over models or regions (an inference profile), or queue them.",
        "引き上げを申請する、モデルやリージョンに分散する（推論プロファイル）、またはキューで均してください。",
      ),
    },
  );
}
