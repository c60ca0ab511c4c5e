import { formatPercentage } from "../../design/units/index.ts";
import { amountOf } from "../../lowering/alarms/field.ts";
import { unavailabilityOf } from "../../facets/arithmetic.ts";
import { numberText } from "../../facets/text.ts";
import { alarmsOf } from "../../rules/data/alarms.ts";
import { fail, forAll, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const hoursOfMonth = 720;
const leastHours = 24;

export const rule = defineRule({
  id: "error-alarm-coarse",
  family: "operations",
  severity: "low",
  title: {
    en: "Errors that use up a month's error budget within a day fire an alarm",
    ja: "1 か月分の許容エラーを 1 日で使い切る状態ではアラームが鳴ること",
  },
  why: {
    en: "99.9% allows one request in a thousand to fail. An alarm at 5% stays silent at 4.9%, which uses up the whole month's error budget in 15 hours: the promise is gone before anybody is told.",
    ja: "99.9% で許される失敗は 1,000 回に 1 回です。5% で鳴るアラームは 4.9% では鳴らず、15 時間で 1 か月分を使い切ります。誰かが知る前に約束は破れています。",
  },
  controls: ["soc2:A1.1"],
  source: "https://sre.google/workbook/alerting-on-slos/",
  look: forAll((component, { requirements: { availability } }) => {
    if (!availability) return undefined;
    return Object.entries(alarmsOf(component)).flatMap(([name, { metric, above }]) => {
      if (metric !== "errors" || above === undefined) return [];
      const at = ["alarms", name, "above"];
      const allowed = 100 * unavailabilityOf(availability.percent);
      const hours = (allowed * hoursOfMonth) / amountOf(above);
      if (hours >= leastHours) return [pass(at)];
      const better = numberText((allowed * hoursOfMonth) / leastHours);
      return [
        fail(
          at,
          {
            en: `Just below ${numberText(amountOf(above))}% the error budget of ${formatPercentage(availability)} is spent in ${numberText(hours)} hours.`,
            ja: `${numberText(amountOf(above))}% の手前では、${formatPercentage(availability)} の許容分を ${numberText(hours)} 時間で使い切ります。`,
          },
          {
            remedy: {
              en: `Add a second alarm above ${better}% over an hour, or lower this one.`,
              ja: `1 時間で ${better}% を超えたら鳴るアラームを足すか、この値を下げてください。`,
            },
          },
        ),
      ];
    });
  }),
});
