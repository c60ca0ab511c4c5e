import { referredTo } from "../data/references.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "secret-unused",
  family: "consistency",
  severity: "low",
  title: { en: "Every secret is read by something", ja: "どのシークレットにも読むものがあること" },
  why: {
    en: "A secret that nothing reads is a key that still opens a door and that nobody watches. Either its reader gets the value by another way (which is the worse finding), or the key should be withdrawn where it was issued.",
    ja: "誰も読まないシークレットは、扉を開けられるのに誰も見張っていない鍵です。別の経路で値を渡している（より悪い）か、発行元で失効させるべきものです。",
  },
  controls: ["soc2:CC6.1", "iso27001:A.5.17", "pci-dss:8.3"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html#secretsmanager-3",
  look: forKind("secret", ({ key }, system) => {
    if (referredTo(system).has(key)) return pass([]);
    return fail(
      [],
      text(
        `Nothing reads ${key} in ${system.environment}.`,
        `${system.environment} で ${key} を読むものがありません。`,
      ),
      {
        remedy: text(
          `Write uses: { ${key}: "read" } where it is read, or secrets: ["${key}"] of the external service that it opens; otherwise withdraw it and remove it.`,
          `読む側に uses: { ${key}: "read" }、または外部サービスに secrets: ["${key}"] を書いてください。不要なら失効させて削除してください。`,
        ),
      },
    );
  }),
});
