import { spanText } from "../../facets/text.ts";
import { isKind } from "../../system/system.ts";
import { requestLimit } from "../data/requests.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "vendor-wait-outlives-request",
  family: "realtime",
  severity: "medium",
  title: {
    en: "Calls to a vendor, including all retries, end before the request does",
    ja: "外部サービスの待ち時間は、再試行を含めてリクエストの上限時間に収まること",
  },
  why: {
    en: "Timeout times tries is what a caller waits at worst. When the request is cut off before, users get a 504 instead of a message that says what failed, and the tries that follow are paid for and thrown away.",
    ja: "最悪の待ち時間は「タイムアウト × 試行回数」です。それより先にリクエストが切られると、利用者には理由の分からない 504 が返り、残りの再試行は課金されたまま捨てられます。",
  },
  look: forKind("service", (service, system) => {
    const limit = requestLimit(service, system);
    if (!limit) return undefined;
    return (system.uses.get(service.key) ?? []).flatMap(({ to }) => {
      const vendor = system.components[to];
      if (!isKind(vendor, "external") || vendor.config.timeout === undefined) return [];
      const tries = (vendor.config.retries ?? 0) + 1;
      const worst = vendor.config.timeout.seconds * tries;
      if (worst <= limit.seconds) return [pass(["uses", to])];
      const span = spanText(worst);
      return [
        fail(
          ["uses", to],
          {
            en: `${tries} tries of ${to} take up to ${span.en}, and requests end after ${limit.shown} (${limit.field}).`,
            ja: `${to} の ${tries} 回の試行は最長 ${span.ja}ですが、リクエストは ${limit.shown} で終わります（${limit.field}）。`,
          },
          {
            remedy: {
              en: `Shorten timeout or retries of ${to}, or raise ${limit.field}.`,
              ja: `${to} の timeout か retries を減らすか、${limit.field} を延ばしてください。`,
            },
          },
        ),
      ];
    });
  }),
});
