import { formatDuration } from "../../../design/units/index.ts";
import { DAY } from "../../../rules/data/spans.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "point-in-time-off",
  family: "data",
  severity: "high",
  title: text(
    "A database that may lose less than a day's data can be restored to a point in time",
    "1 日分未満の損失しか許さないデータベースは時点復旧できること",
  ),
  why: text(
    "Backups are daily. What was written since the last one is gone with the data, up to 24 hours of it, unless the transaction log is kept as well.",
    "バックアップは日次です。トランザクションログも残さなければ、最後のバックアップ以降の書き込み（最大 24 時間分）は失われます。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.13", "cis-gcp:6.7", "gdpr:32"],
  source: "https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr",
  look: forKind("postgres", ({ config }, system) => {
    // RDS keeps the log whatever the design says, and the kind refuses to be told otherwise.
    const { rpo } = system.requirements;
    if (config.existing || system.target === "aws") return undefined;
    const wanted = rpo !== undefined && rpo.seconds < DAY;
    if (!wanted && !system.protected) return undefined;
    const at = ["backup", "pointInTime"];
    if (config.backup?.pointInTime !== false) return pass(at);
    return fail(
      at,
      wanted
        ? text(
            `${formatDuration(rpo)} of data may be lost, and a daily backup loses up to 24h.`,
            `許される損失は ${formatDuration(rpo)} 分ですが、日次バックアップだけでは最大 24 時間分を失います。`,
          )
        : text("A daily backup alone loses up to 24h of data.", "日次バックアップだけでは最大 24 時間分を失います。"),
      {
        severity: wanted ? "high" : "medium",
        remedy: text(
          "Leave the field out, or set it to true; turning it on restarts the instance.",
          "この項目を消すか true にしてください。有効にする際、インスタンスは再起動します。",
        ),
        fix: { value: true, safe: false },
      },
    );
  }),
});
