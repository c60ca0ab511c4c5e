import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const parameter = "ssl_min_protocol_version";
const broken = new Set(["tlsv1", "tlsv1.0", "tlsv1.1"]);

export const rule = defineRule({
  id: "tls-minimum",
  family: "network",
  severity: "medium",
  title: { en: "No TLS version before 1.2 is accepted", ja: "TLS 1.2 より前の版は使わないこと" },
  why: {
    en: "TLS 1.0 and 1.1 were withdrawn in 2021 and no regime accepts them. Load balancers refuse them here by themselves; a database parameter can let them back in for an old driver, which then stays for years.",
    ja: "TLS 1.0・1.1 は 2021 年に廃止され、どの規格も認めません。ロードバランサーは既定で拒みますが、古いドライバーのためにデータベースのパラメータで許すと、何年も残ることになります。",
  },
  controls: ["pci-dss:4.2.1", "soc2:CC6.7", "iso27001:A.8.24", "gdpr:32"],
  source: "https://www.rfc-editor.org/rfc/rfc8996",
  look: (system, context) => [
    ...forKind("loadBalancer", ({ config }) =>
      pass(["tls", "minimum"], text(`TLS ${config.tls.minimum} or later.`, `TLS ${config.tls.minimum} 以上。`)),
    )(system, context),
    ...forKind("postgres", ({ config }) => {
      const least = config.parameters?.[parameter];
      if (least === undefined) return undefined;
      const at = ["parameters", parameter];
      if (!broken.has(least.toLowerCase())) return pass(at);
      return fail(at, text(`The database accepts ${least}.`, `データベースが ${least} を受け付けます。`), {
        remedy: text(
          "Write TLSv1.2 and renew drivers that cannot speak it.",
          "TLSv1.2 にし、対応しないドライバーを更新してください。",
        ),
        fix: { value: "TLSv1.2", safe: false },
      });
    })(system, context),
  ],
});
