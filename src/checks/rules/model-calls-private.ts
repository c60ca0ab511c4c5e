import { fail, forKind, pass, text } from "../../rules/look.ts";
import { ofKind } from "../../system/system.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "model-calls-private",
  family: "network",
  severity: "low",
  title: {
    en: "Prompts of a regulated system stay off the internet",
    ja: "規格に従うシステムのプロンプトはインターネットに出ないこと",
  },
  why: {
    en: "Prompts and answers carry what users wrote. Without an endpoint of its own in the network they go to Amazon Bedrock through the NAT gateway and its public addresses: encrypted, but over a way out that must then stay open, and paid by the gigabyte. On Google Cloud they never leave Google's network.",
    ja: "プロンプトと応答には利用者の書いた内容が入ります。ネットワーク内のエンドポイントがなければ、NAT ゲートウェイと公開アドレスを経由して Amazon Bedrock に届きます（暗号化はされますが、外向きの経路を閉じられず、転送量にも課金されます）。Google Cloud では Google のネットワークから出ません。",
  },
  controls: ["soc2:CC6.6", "iso27001:A.8.22", "pci-dss:1.4.4", "gdpr:32"],
  source: "https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html",
  look: forKind("model", ({ config }, system) => {
    const { compliance = [] } = system.requirements;
    if (system.target !== "aws" || !system.protected || compliance.length === 0) return undefined;
    const [network] = ofKind(system, "network");
    if (!network) return undefined;
    const at = ["private"];
    if (config.private) return pass(at);
    return fail(
      at,
      text(
        `Calls leave ${network.key} for the internet, and ${compliance.join(", ")} must be met.`,
        `呼び出しは ${network.key} からインターネットに出ますが、${compliance.join("、")} に従う必要があります。`,
      ),
      {
        remedy: text(
          "Write private: true; the endpoint costs about $10 per month and zone.",
          "private: true と書いてください（エンドポイントはゾーンごとに月およそ $10）。",
        ),
        fix: { value: true, safe: false },
      },
    );
  }),
});
