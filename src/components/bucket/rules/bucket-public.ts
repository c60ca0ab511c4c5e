import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { audited, privacyLaws, promisedOf } from "../../../rules/data/regimes.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "bucket-public",
  family: "security",
  severity: "medium",
  title: text("Buckets of a protected environment are not public", "保護された環境のバケットは公開しないこと"),
  why: text(
    "In a public bucket everyone reads every object, and one upload in the wrong place is a data breach that no log entry undoes. A page or an app gets by with links that expire, or with a load balancer and a cache in front.",
    "公開バケットでは誰でも全オブジェクトを読めます。置き場所を 1 回誤るだけで情報漏えいになり、後から取り消せません。画面やアプリには期限付き URL か、前段のロードバランサーとキャッシュで足ります。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.8.3", "cis-aws:2.1.4", "cis-gcp:5.1", "pci-dss:1.3", "gdpr:25"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-8",
  look: forKind("bucket", ({ config }, system) => {
    if (!system.protected) return undefined;
    const at = ["public"];
    if (!config.public) return pass(at);
    const regimes = promisedOf(system, [...audited, ...privacyLaws]);
    return fail(
      at,
      regimes
        ? text(
            `Everyone may read every object of it, and the design is to meet ${regimes.en}.`,
            `誰でも全オブジェクトを読める設定で、${regimes.ja} への準拠と両立しません。`,
          )
        : text("Everyone may read every object of it.", "誰でも全オブジェクトを読めます。"),
      {
        severity: regimes ? "high" : "medium",
        remedy: text(
          "Set public: false and signedUrls: true; where all of it is meant for everyone, accept this with that reason.",
          "public: false と signedUrls: true にしてください。全オブジェクトを公開してよいなら、その理由を書いて受け入れてください。",
        ),
        fix: { value: false, safe: false },
      },
    );
  }),
});
