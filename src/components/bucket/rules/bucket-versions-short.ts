import { formatDuration } from "../../../design/units/index.ts";
import { isTemporary } from "../temporary.ts";
import { weekOff } from "../../../rules/data/spans.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "bucket-versions-short",
  family: "data",
  severity: "medium",
  title: text(
    "Deleted files of a protected environment can be restored for 7 days",
    "保護された環境で削除したファイルは 7 日間戻せること",
  ),
  why: text(
    "Former versions are the backup of a bucket. A wrong deletion on a Friday is noticed on Monday, before a holiday a week later; versions that are removed by then restore nothing.",
    "以前の版はバケットのバックアップにあたります。金曜の誤削除に気付くのは月曜、連休前なら 1 週間後です。その前に消える版からは何も戻せません。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.13"],
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
  look: forKind("bucket", ({ config }, system) => {
    if (!system.protected || !config.versioning || isTemporary(config)) return undefined;
    const places = [
      { at: ["keepVersions"], span: config.keepVersions },
      ...config.lifecycle.flatMap((rule, index) =>
        rule.noncurrent && rule.delete ? [{ at: ["lifecycle", index, "after"], span: rule.after }] : [],
      ),
    ];
    return places.map(({ at, span }) => {
      if (span.seconds >= weekOff.seconds)
        return pass(at, text(`${formatDuration(span)}.`, `${formatDuration(span)}。`));
      return fail(
        at,
        text(
          `Deleted files can be restored for ${formatDuration(span)}; the minimum is 7d.`,
          `削除したものを戻せるのは ${formatDuration(span)} だけ（7d 以上が必要）。`,
        ),
        { remedy: text("Extend the retention period.", "長く残してください。"), fix: { value: "7d", safe: true } },
      );
    });
  }),
});
