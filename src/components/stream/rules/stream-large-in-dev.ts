import { isRehearsal } from "../../../rules/data/environments.ts";
import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "stream-large-in-dev",
  family: "cost",
  severity: "low",
  title: {
    en: "Kafka in development has the smallest brokers",
    ja: "開発環境の Kafka は最小のブローカーであること",
  },
  why: {
    en: "Kafka runs all the time on several machines: three kafka.m7g.large cost about $450 per month in us-east-1, three kafka.t3.small about $100. A serverless cluster is no saving, since it is paid by the hour as well, about $0.75 before any data.",
    ja: "Kafka は複数台で常時動きます。us-east-1 で kafka.m7g.large 3 台は月 450 ドルほど、kafka.t3.small なら 100 ドルほどです。serverless も 1 時間約 0.75 ドルの基本料金があり、開発用には安くなりません。",
  },
  source: "https://aws.amazon.com/msk/pricing/",
  look: forKind("stream", ({ config }, system) => {
    if (system.protected || isRehearsal(system.environment)) return undefined;
    if (system.target === "gcp") {
      const cpu = config.size?.gcp?.cpu ?? 3;
      if (cpu <= 3) return pass(["size", "gcp", "cpu"]);
      return fail(
        ["size", "gcp", "cpu"],
        {
          en: `${cpu} vCPUs in ${system.environment}; the minimum is 3.`,
          ja: `${system.environment} で ${cpu} vCPU（最小は 3）。`,
        },
        { remedy: { en: "Write 3.", ja: "3 にしてください。" }, fix: { value: 3, safe: false } },
      );
    }
    if (config.mode === "serverless")
      return fail(
        ["mode"],
        {
          en: "A serverless cluster costs about $550 per month before any data.",
          ja: "serverless は通信前の基本料金だけで月 550 ドルほど。",
        },
        {
          remedy: {
            en: 'mode: "provisioned" with kafka.t3.small is cheaper.',
            ja: 'mode: "provisioned" と kafka.t3.small の方が安いです。',
          },
        },
      );
    const type = config.size?.aws ?? "kafka.t3.small";
    if (type === "kafka.t3.small") return pass(["size", "aws"]);
    return fail(
      ["size", "aws"],
      {
        en: `${type} in ${system.environment}; kafka.t3.small is the smallest.`,
        ja: `${system.environment} で ${type}（最小は kafka.t3.small）。`,
      },
      {
        remedy: { en: "Write kafka.t3.small.", ja: "kafka.t3.small にしてください。" },
        fix: { value: "kafka.t3.small", safe: false },
      },
    );
  }),
});
