import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "arm64-cheaper",
  family: "cost",
  severity: "info",
  title: {
    en: "Containers that the team builds run on arm64 where that is cheaper",
    ja: "自前のコンテナは、安い arm64 で動かすこと",
  },
  why: {
    en: "Fargate on Graviton costs a fifth less for the same vCPUs and memory. Images that the team builds itself can be built for it with one more argument (docker buildx --platform linux/arm64).",
    ja: "Graviton の Fargate は、同じ vCPU・メモリで 2 割安いです。自前のイメージは引数 1 つ（docker buildx --platform linux/arm64）で対応できます。",
  },
  source: "https://aws.amazon.com/fargate/pricing/",
  look: forKind(["service", "worker"], ({ config }, system) => {
    if (!system.protected || system.target !== "aws" || config.image.includes("/")) return undefined;
    const at = ["architecture"];
    if (config.architecture === "arm64") return pass(at);
    return fail(
      at,
      {
        en: `${config.cpu} vCPU on x86_64 costs a quarter more than on arm64.`,
        ja: `x86_64 の ${config.cpu} vCPU は、arm64 より 2 割 5 分高くなります。`,
      },
      {
        remedy: {
          en: 'Build the image for arm64, then write each({ aws: "arm64", gcp: "x86_64" }).',
          ja: 'イメージを arm64 向けにビルドし、each({ aws: "arm64", gcp: "x86_64" }) と書いてください。',
        },
      },
    );
  }),
});
