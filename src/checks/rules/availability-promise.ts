import { availability } from "../../requirements/availability.ts";
import { statedBy } from "../../requirements/stated.ts";
import { numberText } from "../../facets/text.ts";
import { fail, forSystem, pass, unknown } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "availability-promise",
  family: "requirements",
  severity: "medium",
  title: {
    en: "The service level agreements of the parts support the promised availability",
    ja: "構成要素の SLA の積は、約束した可用性に届くこと",
  },
  why: {
    en: "What all requests pass through must be up at the same time, so availabilities multiply: six parts of 99.95% give 99.7%. A promise above the product is a promise that the clouds do not make to you.",
    ja: "すべてのリクエストが通る要素は同時に動いている必要があり、可用性は掛け算になります。99.95% の要素 6 つで 99.7% です。積を超える約束は、クラウド自身が約束していません。",
  },
  controls: ["soc2:A1.1", "soc2:A1.2", "iso27001:A.8.14"],
  source:
    "https://docs.aws.amazon.com/whitepapers/latest/availability-and-beyond-improving-resilience/distributed-system-availability.html",
  look: forSystem((system) => {
    const { status, promised, reachable, terms } = availability(system, statedBy(system));
    if (!promised || terms.length === 0) return undefined;
    const at = ["requirements", "availability"];
    const largest = terms
      .flatMap(({ component, minutes }) => (minutes ? [`${component} ${numberText(minutes)}`] : []))
      .slice(0, 4);
    if (status === "missed")
      return fail(
        at,
        {
          en: `${promised.text} allows ${numberText(promised.minutes)} minutes of downtime per month; the service level agreements multiply to ${reachable.text}, ${numberText(reachable.minutes)} minutes (${largest.join(", ")}).`,
          ja: `${promised.text} で許される停止は月 ${numberText(promised.minutes)} 分ですが、SLA の積は ${reachable.text}、${numberText(reachable.minutes)} 分（${largest.join("、")}）。`,
        },
        {
          ...(system.protected ? {} : { severity: "low" as const }),
          remedy: {
            en: "Improve the part with the most downtime, remove it from the request path, or promise what can be kept.",
            ja: "最も停止の長い要素を改善するか、リクエストの経路から外すか、守れる値を約束してください。",
          },
        },
      );
    if (status === "kept") return pass(at, { en: `${reachable.text}.`, ja: `${reachable.text}。` });
    const needs = terms.flatMap(({ basis }) => (basis.kind === "unknown" ? [basis.needs] : []));
    return unknown(at, {
      en: `At most ${reachable.text}. To tell: ${[...new Set(needs.map(({ en }) => en))].join("; ")}.`,
      ja: `最大で ${reachable.text}。判断に必要：${[...new Set(needs.map(({ ja }) => ja))].join("、")}。`,
    });
  }),
});
