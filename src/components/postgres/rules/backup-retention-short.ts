import { formatDuration } from "../../../design/units/index.ts";
import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

const leastDays = 7;
const daySeconds = 86_400;

export const rule = defineRule({
  id: "backup-retention-short",
  family: "data",
  severity: "medium",
  title: {
    en: "Backups of a protected environment are kept for 7 days or longer",
    ja: "保護された環境のバックアップは 7 日以上保持すること",
  },
  why: {
    en: "Data that a faulty release or a person has damaged is often noticed after a weekend or a holiday. A backup that is gone by then restores nothing.",
    ja: "不具合や誤操作によるデータ破損は、週末や連休の後に気付くことが多いです。その時点で消えているバックアップからは何も戻せません。",
  },
  controls: ["soc2:A1.2", "iso27001:A.8.13"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-11",
  look: forKind("postgres", ({ config }, system) => {
    if (!system.protected || config.existing) return undefined;
    const at = ["backup", "retain"];
    const kept = config.backup?.retain ?? { seconds: leastDays * daySeconds };
    if (kept.seconds >= leastDays * daySeconds)
      return pass(at, { en: `${formatDuration(kept)}.`, ja: `${formatDuration(kept)}。` });
    return fail(
      at,
      {
        en: `Backups are deleted after ${formatDuration(kept)}; the minimum is ${leastDays} days.`,
        ja: `バックアップは ${formatDuration(kept)} で消えます（${leastDays} 日以上が必要）。`,
      },
      {
        remedy: {
          en: "Keep them longer; storage up to the size of the database is free on AWS.",
          ja: "保持期間を延ばしてください（AWS ではデータベースの容量まで無料）。",
        },
        fix: { value: `${leastDays}d`, safe: true },
      },
    );
  }),
});
