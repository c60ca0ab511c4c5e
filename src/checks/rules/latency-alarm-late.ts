import { formatDuration } from "../../design/units/index.ts";
import { amountOf } from "../../lowering/alarms/field.ts";
import { alarmsOf } from "../../rules/data/alarms.ts";
import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "latency-alarm-late",
  family: "consistency",
  severity: "medium",
  title: {
    en: "A latency alarm fires before the promised response time is exceeded",
    ja: "応答時間のアラームは約束が破れる前に鳴ること",
  },
  why: {
    en: "A design that promises answers within 500 ms and alarms above one second breaks its promise for weeks before anybody is told. The same number stands at two places of the document, and they disagree.",
    ja: "500 ms 以内の応答を約束しながら 1 秒超で通知する設計では、約束が破れたまま何週間も誰も気付きません。同じ数字が文書の 2 か所で食い違っています。",
  },
  controls: ["soc2:CC7.2", "soc2:A1.1"],
  look: forAll((component, { requirements }) => {
    const { p50, p95, p99 } = requirements.latency ?? {};
    const promises = [p50, p95, p99].flatMap((one) => (one ? [one.seconds] : []));
    if (promises.length === 0) return undefined;
    const loosest = formatDuration({ seconds: Math.max(...promises) });
    return Object.entries(alarmsOf(component)).flatMap(([name, { metric, above }]) => {
      if (metric !== "latency" || above === undefined) return [];
      const at = ["alarms", name, "above"];
      const seconds = amountOf(above);
      const shown = formatDuration({ seconds });
      if (seconds <= Math.max(...promises))
        return [pass(at, text(`${shown} of ${loosest}.`, `約束 ${loosest}、通知 ${shown}。`))];
      return [
        fail(
          at,
          text(
            `Answers within ${loosest} are promised, and people are told above ${shown}.`,
            `${loosest} 以内の応答を約束していますが、通知は ${shown} を超えてから。`,
          ),
          {
            remedy: text(
              "Alarm at what is promised, or promise what is watched.",
              "約束した値で通知するか、監視する値を約束してください。",
            ),
            fix: { value: loosest, safe: true },
          },
        ),
      ];
    });
  }),
});
