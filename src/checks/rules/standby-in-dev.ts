import { isRehearsal } from "../../rules/data/environments.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** Up to what RDS and ElastiCache promise without a standby. */
const mostPercent = 99.5;

export const rule = defineRule({
  id: "standby-in-dev",
  family: "cost",
  severity: "low",
  title: {
    en: "Environments without a high availability promise do not pay for a standby",
    ja: "高い可用性を約束しない環境は、待機系の料金を払わないこと",
  },
  why: {
    en: "A standby doubles the price of a database. It is worth it where minutes of downtime count, and wasted where 99% is promised or nothing at all.",
    ja: "待機系はデータベースの料金を 2 倍にします。数分の停止が問題になる環境では必要ですが、99% 以下の約束や約束のない環境では無駄になります。",
  },
  source: "https://aws.amazon.com/rds/sla/",
  look: forKind(["postgres", "redis"], ({ config }, system) => {
    const promised = system.requirements.availability?.percent ?? 0;
    if (system.protected || promised > mostPercent || isRehearsal(system.environment)) return undefined;
    const at = ["highAvailability"];
    if (!config.highAvailability) return pass(at);
    return fail(
      at,
      {
        en: `${system.environment} promises ${promised === 0 ? "no availability" : `${promised}%`} and pays for a standby.`,
        ja: `${system.environment} は${promised === 0 ? "可用性を約束していない" : `${promised}% の約束`}のに、待機系の料金を払っています。`,
      },
      {
        remedy: {
          en: "Write each({ dev: false, prod: true }).",
          ja: "each({ dev: false, prod: true }) と書いてください。",
        },
        fix: { value: false, safe: false },
      },
    );
  }),
});
