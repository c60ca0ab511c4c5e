import { isRehearsal } from "../../../rules/data/environments.ts";
import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "nat-per-zone-in-dev",
  family: "cost",
  severity: "low",
  title: {
    en: "An environment that is not protected has one NAT gateway",
    ja: "保護されていない環境の NAT ゲートウェイは 1 つであること",
  },
  why: {
    en: "A NAT gateway is billed per hour, about $45 per month in Tokyo before any data. A second one keeps the way out open when a zone fails, which a development environment can wait for.",
    ja: "NAT ゲートウェイは時間課金で、東京では通信量を除いて月 45 ドルほど。2 つ目はゾーン障害への備えですが、開発環境では復旧を待てばよいです。",
  },
  source: "https://aws.amazon.com/vpc/pricing/",
  look: forKind("network", ({ config }, system) => {
    if (system.protected || system.target !== "aws" || config.existing || isRehearsal(system.environment))
      return undefined;
    const { nat } = config;
    if (typeof nat !== "number" || nat <= 1) return pass(["nat"]);
    return fail(
      ["nat"],
      {
        en: `${nat} NAT gateways in ${system.environment}, where one is enough.`,
        ja: `${system.environment} に NAT ゲートウェイが ${nat} つあります（1 つで足ります）。`,
      },
      {
        remedy: {
          en: "Write 1, or { instances: 1 } for a NAT instance at a tenth of the price.",
          ja: "1、または 10 分の 1 の料金の NAT インスタンス { instances: 1 } にしてください。",
        },
        fix: { value: 1, safe: false },
      },
    );
  }),
});
