import { requestLimit } from "../data/requests.ts";
import { timesIn } from "../../rules/data/times.ts";
import { spanText } from "../../facets/text.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "variable-outlives-request",
  family: "realtime",
  severity: "medium",
  title: {
    en: "No variable of a service makes it wait longer than a request may take",
    ja: "サービスの環境変数の待ち時間は、リクエストの上限時間を超えないこと",
  },
  why: {
    en: "Code that waits for half an hour, for a person's answer or for another system, behind a request that is cut off after five minutes never sees the end of it: the wait is in the variable and the cut in the platform, and both are in the design.",
    ja: "人の返答などを 30 分待つコードも、5 分で切られるリクエストの中では最後まで待てません。待ち時間は環境変数に、打ち切りは基盤の設定にあり、どちらも設計に書かれています。",
  },
  source: "https://cloud.google.com/run/docs/configuring/request-timeout",
  look: forKind("service", (service, system) => {
    const limit = requestLimit(service, system);
    if (!limit) return undefined;
    return timesIn(service.config.environment).map(({ name, seconds }) => {
      const at = ["environment", name];
      if (seconds <= limit.seconds) return pass(at);
      const span = spanText(seconds);
      return fail(
        at,
        {
          en: `It waits ${span.en}, and requests end after ${limit.shown} (${limit.field}).`,
          ja: `${span.ja}待ちますが、リクエストは ${limit.shown} で終わります（${limit.field}）。`,
        },
        {
          remedy: {
            en: `Raise ${limit.field} (60m at most on Cloud Run), or wait outside the request: a queue, a worker, and a client that asks again.`,
            ja: `${limit.field} を延ばす（Cloud Run の上限は 60m）か、リクエストの外で待ってください（キュー・ワーカー・再問い合わせ）。`,
          },
        },
      );
    });
  }),
});
