import type { Alarm } from "../../lowering/alarms/field.ts";
import { alarmsOf } from "../../rules/data/alarms.ts";
import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "alarm-duplicate",
  family: "consistency",
  severity: "low",
  title: { en: "No two alarms of a component are identical", ja: "同じ内容のアラームが重複しないこと" },
  why: {
    en: "Two alarms with the same metric and threshold fire together: twice the noise and twice the price for one event. Usually one was copied and its threshold was not changed.",
    ja: "同じメトリクスと閾値のアラームは同時に鳴り、1 つの事実に 2 倍の通知と費用がかかります。多くは写した後に閾値を変え忘れています。",
  },
  look: forAll((component) => {
    const seen = new Map<string, string>();
    return Object.entries(alarmsOf(component)).map(([name, alarm]) => {
      const at = ["alarms", name];
      const same = identity(alarm);
      const other = seen.get(same);
      if (other === undefined) {
        seen.set(same, name);
        return pass(at);
      }
      return fail(at, text(`It is identical to ${other}.`, `${other} と同じ内容です。`), {
        remedy: text(
          `Merge the channels into ${other} (notify takes several), or write the intended threshold.`,
          `通知先を ${other} にまとめる（notify は複数書ける）か、本来の閾値を書いてください。`,
        ),
      });
    });
  }),
});

const identity = ({ metric, above, below, for: span }: Alarm): string =>
  JSON.stringify([metric, above, below, span.seconds]);
