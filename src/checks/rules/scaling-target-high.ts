import { formatPercentage } from "../../design/units/index.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const mostPercent = 80;

export const rule = defineRule({
  id: "scaling-target-high",
  family: "capacity",
  severity: "low",
  title: {
    en: "Instances are added before their CPU utilization exceeds 80%",
    ja: "CPU 使用率が 80% を超える前にインスタンスを増やすこと",
  },
  why: {
    en: "Target tracking waits three minutes over the target before it adds an instance, which then takes a minute or more to start. What is left above the target has to carry the load that arrives meanwhile: at 85% that is less than a fifth more.",
    ja: "ターゲット追跡は目標超過を 3 分待ってから増やし、起動にも 1 分以上かかります。その間に増える負荷は目標より上の余裕で支えるしかなく、85% では 2 割も増えられません。",
  },
  source: "https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html",
  look: forKind(["service", "worker"], ({ config }, { target }) => {
    const kept = config.scale?.cpu;
    if (target !== "aws" || kept === undefined) return undefined;
    const at = ["scale", "cpu"];
    if (kept.percent <= mostPercent) return pass(at);
    return fail(
      at,
      {
        en: `Instances are added over ${formatPercentage(kept)}; ${mostPercent}% leaves room for those that are starting.`,
        ja: `${formatPercentage(kept)} を超えてから増えます（起動中の余裕を残すには ${mostPercent}% まで）。`,
      },
      { remedy: { en: "70% is usual.", ja: "通常は 70%。" }, fix: { value: "70%", safe: false } },
    );
  }),
});
