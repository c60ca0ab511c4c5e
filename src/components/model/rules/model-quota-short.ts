import { numberText } from "../../../facets/text.ts";
import { atLevel } from "../../../system/traffic.ts";
import { fail, forKind, pass, unknown } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** A person who chats sends a message every other minute. */
const callsPerConnection = 0.5;

export const rule = defineRule({
  id: "model-quota-short",
  family: "capacity",
  severity: "medium",
  title: {
    en: "The quota of a model covers the load that is promised",
    ja: "モデルの割り当ては、約束した負荷に足りること",
  },
  why: {
    en: "A model answers 429 beyond its quota, however many instances ask. Sixty requests a minute shared by a thousand open conversations is one answer every sixteen minutes for each. Raising a quota takes days, so it must be known before users come.",
    ja: "割り当てを超えると、インスタンスをいくら増やしてもモデルは 429 を返します。毎分 60 リクエストを 1,000 の会話で分けると、1 つの会話は 16 分に 1 回しか応答を得られません。引き上げには日数がかかります。",
  },
  source: "https://cloud.google.com/vertex-ai/generative-ai/docs/quotas",
  look: forKind("model", ({ key, config }, { usedBy, requirements: { capacity }, traffic }) => {
    if (!capacity || (usedBy.get(key) ?? []).length === 0) return undefined;
    const { connections, requestsPerSecond } = capacity;
    const calls = traffic?.tokens?.find(({ model }) => model === key)?.callsPerRequest;
    const share = calls === undefined ? undefined : atLevel(calls, "high");
    const asked =
      requestsPerSecond !== undefined && share !== undefined
        ? {
            perMinute: requestsPerSecond * 60 * share,
            en: `${requestsPerSecond} requests/s × ${share}`,
            ja: `毎秒 ${requestsPerSecond} × ${share}`,
          }
        : connections === undefined
          ? undefined
          : {
              perMinute: connections * callsPerConnection,
              en: `${connections} connections with a message every 2 minutes`,
              ja: `2 分に 1 回送る ${connections} 接続`,
            };
    const at = ["quota", "requestsPerMinute"];
    if (!asked) return undefined;
    const quota = config.quota?.requestsPerMinute;
    const need = numberText(asked.perMinute);
    if (quota === undefined)
      return unknown(
        at,
        {
          en: `${asked.en} ask ${need} times a minute; the quota is not stated.`,
          ja: `${asked.ja}で毎分 ${need} 回になりますが、割り当てが書かれていません。`,
        },
        {
          remedy: {
            en: "Look it up in the console, and write quota: { requestsPerMinute: ... }.",
            ja: "コンソールで調べ、quota: { requestsPerMinute: ... } と書いてください。",
          },
        },
      );
    if (quota >= asked.perMinute) return pass(at);
    return fail(
      at,
      {
        en: `${asked.en} ask ${need} times a minute, and the quota is ${quota}.`,
        ja: `${asked.ja}で毎分 ${need} 回になりますが、割り当ては ${quota}。`,
      },
      {
        remedy: {
          en: "Request more, spread the calls over models or regions (an inference profile), or queue them.",
          ja: "引き上げを申請する、モデルやリージョンに分散する（推論プロファイル）、またはキューで均してください。",
        },
      },
    );
  }),
});
