import { formatDuration } from "../../../design/units/index.ts";
import { privacyLaws, promisedOf } from "../../../rules/data/regimes.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule, type Outcome } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "lifecycle-delete-delayed",
  family: "data",
  severity: "low",
  title: text(
    "Files deleted by a lifecycle rule are gone soon after",
    "バケットが自動削除したものは、まもなく完全に消えること",
  ),
  why: text(
    "In a bucket with versions, deleting by age only hides an object: it is kept, and paid for, for as long as `keepVersions` says. A document that promises `deleted after 7 days` is then wrong by a month.",
    "版を残すバケットでは、経過日数による削除はオブジェクトを隠すだけで、`keepVersions` の間は残り、料金もかかります。「7 日で自動削除」と書いた設計書は、1 か月ずれていることになります。",
  ),
  controls: ["iso27001:A.8.10", "gdpr:5", "appi:22", "soc2:C1.2"],
  source:
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html#intro-lifecycle-rules-actions",
  look: forKind("bucket", ({ config }, system): readonly Outcome[] => {
    if (!config.versioning) return [];
    return config.lifecycle.flatMap((one, index) => {
      if (!one.delete || one.noncurrent) return [];
      const at = ["lifecycle", index, "after"];
      const sooner = config.lifecycle
        .filter((other) => other.noncurrent && other.delete && (one.prefix ?? "").startsWith(other.prefix ?? ""))
        .map(({ after }) => after.seconds);
      const hidden = { seconds: Math.min(config.keepVersions.seconds, ...sooner) };
      if (hidden.seconds <= one.after.seconds) return [pass(at)];
      const gone = { seconds: one.after.seconds + hidden.seconds };
      const laws = promisedOf(system, privacyLaws);
      return [
        fail(
          at,
          text(
            `Objects are deleted after ${formatDuration(one.after)} and gone after ${formatDuration(gone)}, as former versions are kept for ${formatDuration(hidden)}.`,
            `${formatDuration(one.after)} で削除されますが、以前の版を ${formatDuration(hidden)} 残すため、完全に消えるのは ${formatDuration(gone)} 後になります。`,
          ),
          {
            severity: laws ? "medium" : "low",
            remedy: text(
              "Write versioning: false for what is temporary, or a shorter keepVersions.",
              "一時的なものなら versioning: false、そうでなければ keepVersions を短くしてください。",
            ),
          },
        ),
      ];
    });
  }),
});
