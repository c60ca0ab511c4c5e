import { formatPercentage } from "../../../design/units/index.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

const hoursOfMonth = 730;

export const rule = defineRule({
  id: "off-hours-break-promise",
  family: "consistency",
  severity: "medium",
  title: {
    en: "What is stopped at night promises no monthly availability",
    ja: "夜間に止めるものは月間の稼働率を約束しないこと",
  },
  why: {
    en: "Availability is the share of the whole month in which the system answers. A service that is stopped on purpose in the off hours does not answer then: even 99% leaves 7 hours of a month, which is less than one night.",
    ja: "稼働率は月間全体のうち応答する割合です。offHours で意図して止めたサービスはその間応答しません。99% でも許されるのは月 7 時間で、一晩より短いです。",
  },
  controls: ["soc2:A1.2"],
  look: forKind("service", ({ config }, system) => {
    const promised = system.requirements.availability;
    if (!config.offHours || !promised || system.target !== "aws") return undefined;
    const at = ["offHours"];
    if (config.offHours.instances > 0) return pass(at);
    const hours = Math.round((hoursOfMonth * (100 - promised.percent)) / 10) / 10;
    return fail(
      at,
      text(
        `${formatPercentage(promised)} of the month leaves ${hours} hours, and it is stopped from "${config.offHours.from}" to "${config.offHours.to}".`,
        `${formatPercentage(promised)} で許される停止は月 ${hours} 時間ですが、"${config.offHours.from}" から "${config.offHours.to}" まで止まります。`,
      ),
      {
        remedy: text(
          "Promise nothing for this environment (availability: each({ dev: null, ... })), or keep one instance.",
          "この環境では約束しない（availability: each({ dev: null, ... })）か、1 台残してください。",
        ),
      },
    );
  }),
});
