import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "deletion-protection-off",
  family: "data",
  severity: "high",
  title: text(
    "Databases of a protected environment have deletion protection",
    "保護された環境のデータベースは削除を拒否すること",
  ),
  why: text(
    "A database is most often lost to a command: a destroy in the wrong window, a plan that nobody read. Deletion protection makes that an error message; taking it off is a step of its own.",
    "データベースが失われる原因の多くは、誤った画面での destroy や、誰も読まなかった plan といったコマンドです。削除保護があればエラーで止まります。解除は別の一手間になります。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.13", "gdpr:32"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-8",
  look: forKind("postgres", ({ config }, system) => {
    if (!system.protected || config.existing) return undefined;
    const at = ["deletionProtection"];
    if (config.deletionProtection !== false) return pass(at);
    return fail(
      at,
      text(
        `${system.environment} is protected, and this database may be deleted.`,
        `${system.environment} は保護された環境ですが、このデータベースは削除できます。`,
      ),
      {
        remedy: text(
          "Leave the field out: it follows the environment.",
          "この項目を消してください（環境に従って有効になります）。",
        ),
        fix: { value: true, safe: true },
      },
    );
  }),
});
