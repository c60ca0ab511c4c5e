import { isTemporary } from "../temporary.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "bucket-versioning-off",
  family: "data",
  severity: "medium",
  title: text(
    "Files of a protected environment can be restored after a mistake",
    "保護された環境のファイルは誤操作の後に戻せること",
  ),
  why: text(
    "Buckets have no backups: without former versions, whatever a faulty release or a person overwrites or deletes is gone at that moment, in the copy in another region as well.",
    "バケットにはバックアップがありません。以前の版を残さなければ、不具合や誤操作で上書き・削除されたものはその瞬間に失われます（別リージョンの複製からも）。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.13", "gdpr:32"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-14",
  look: forKind("bucket", ({ config }, system) => {
    if (!system.protected || isTemporary(config)) return undefined;
    const at = ["versioning"];
    if (config.versioning) return pass(at);
    return fail(
      at,
      text("What is deleted or overwritten is gone at once.", "削除・上書きしたものは即座に失われます。"),
      {
        remedy: text(
          "Set it to true; previous versions are billed for as long as keepVersions keeps them.",
          "true にしてください。以前の版には keepVersions の間、料金がかかります。",
        ),
        fix: { value: true, safe: false },
      },
    );
  }),
});
