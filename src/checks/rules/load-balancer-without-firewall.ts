import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "load-balancer-without-firewall",
  family: "security",
  severity: "high",
  title: text(
    "A public entry of a protected environment has a web application firewall",
    "保護された環境の公開入口には WAF があること",
  ),
  why: text(
    "Whatever has a public address is scanned and attacked within minutes. A firewall refuses known attacks and single clients that send too much, before the application, its database and the bill notice.",
    "公開アドレスは数分のうちにスキャンと攻撃を受けます。WAF は、既知の攻撃や特定クライアントの大量アクセスを、アプリケーション・データベース・請求額に響く前に止めます。",
  ),
  controls: ["soc2:CC6.6", "iso27001:A.8.26", "pci-dss:6.4.2"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-16",
  look: forKind("loadBalancer", ({ config }, system) => {
    if (!system.protected) return undefined;
    if (config.firewall !== undefined) return pass(["firewall"]);
    return fail(
      ["firewall"],
      text(
        `${system.environment} is protected, and nothing stands between the internet and its services.`,
        `${system.environment} は保護された環境ですが、インターネットとサービスの間に何もありません。`,
      ),
      {
        remedy: text(
          'Add waf: { kind: "firewall", rateLimit: "2000/5m" } to components, and firewall: "waf" here.',
          'components に waf: { kind: "firewall", rateLimit: "2000/5m" } を加え、ここに firewall: "waf" と書いてください。',
        ),
      },
    );
  }),
});
