import { formatPercentage } from "../../../design/units/index.ts";
import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** Fargate promises 99.99 for tasks in two zones, and nothing of use for one task. */
const mostPercent = 99.5;

export const rule = defineRule({
  id: "single-instance",
  family: "capacity",
  severity: "high",
  title: {
    en: "A service that promises more than 99.5% runs in two zones and can grow",
    ja: "99.5% を超えて約束するサービスは、2 ゾーンで動き、増やせること",
  },
  why: {
    en: "One Fargate task is in one zone: when the zone, the machine or the process fails, nobody answers until another has started. Cloud Run moves an instance to another zone by itself, but one that may not become two has nowhere to send the request that is one too many.",
    ja: "Fargate のタスク 1 つは 1 つのゾーンにしかなく、故障すると次が起動するまで応答できません。Cloud Run は別ゾーンに移せますが、最大 1 では超過したリクエストの行き場がありません。",
  },
  controls: ["soc2:A1.2", "iso27001:A.8.14"],
  source: "https://aws.amazon.com/compute/sla/",
  look: forKind("service", ({ config }, { target, requirements, protected: kept }) => {
    const promised = requirements.availability;
    if (!kept || promised === undefined || promised.percent <= mostPercent) return undefined;
    const [least, most] = config.instances;
    if (target === "aws" && least < 2)
      return fail(
        ["instances", 0],
        {
          en: `${formatPercentage(promised)} is promised, and ${least} instance runs in one zone.`,
          ja: `${formatPercentage(promised)} を約束していますが、1 つのゾーンに ${least} インスタンスしかありません。`,
        },
        {
          remedy: {
            en: `Write instances: [2, ${Math.max(most, 4)}].`,
            ja: `instances: [2, ${Math.max(most, 4)}] と書いてください。`,
          },
          ...(most < 2 ? {} : { fix: { value: 2, safe: false } }),
        },
      );
    if (most === 1)
      return fail(
        ["instances", 1],
        {
          en: `${formatPercentage(promised)} is promised, and there is never more than 1 instance.`,
          ja: `${formatPercentage(promised)} を約束していますが、インスタンスは最大 1 つ。`,
        },
        { remedy: { en: "Set the maximum to 4 or more.", ja: "4 以上にしてください。" } },
      );
    return pass(["instances"], { en: `${least} to ${most}.`, ja: `${least}〜${most}。` });
  }),
});
