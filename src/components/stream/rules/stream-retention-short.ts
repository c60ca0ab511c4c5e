import { formatDuration } from "../../../design/units/index.ts";
import { weekend } from "../../../rules/data/spans.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "stream-retention-short",
  family: "data",
  severity: "medium",
  title: text(
    "A stream keeps messages longer than its consumers may be down",
    "ストリームは、読み手が止まりうる時間より長くメッセージを残すこと",
  ),
  why: text(
    "A reader that fails goes on where it stopped, unless the messages are gone by then. Whoever cannot come back within `retain`, over a weekend or within the promised recovery time, has lost data that no backup holds.",
    "止まった読み手は続きから再開できます。ただしメッセージが残っていればです。週末や約束した復旧時間のうちに `retain` を過ぎると、どのバックアップにもないデータを失います。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.13"],
  source: "https://kafka.apache.org/documentation/#topicconfigs_retention.ms",
  look: forKind("stream", ({ config }, system) => {
    if (!system.protected) return undefined;
    const { rto } = system.requirements;
    const least = { seconds: Math.max(weekend.seconds, rto?.seconds ?? 0) };
    return Object.entries(config.topics).flatMap(([topic, { retain, compact }]) => {
      const at = ["topics", topic, "retain"];
      // The last message of each key stays for good.
      if (compact) return [];
      if (retain.seconds >= least.seconds)
        return [pass(at, text(`${formatDuration(retain)}.`, `${formatDuration(retain)}。`))];
      return [
        fail(
          at,
          text(
            `${topic} is gone after ${formatDuration(retain)}; a reader may be down for ${formatDuration(least)}.`,
            `${topic} は ${formatDuration(retain)} で消えますが、読み手は最大 ${formatDuration(least)} 止まることがあります。`,
          ),
          {
            remedy: text(
              "Keep it longer, and see that the disks hold it.",
              "保持期間を延ばし、ディスク容量を確かめてください。",
            ),
            fix: { value: formatDuration(least), safe: false },
          },
        ),
      ];
    });
  }),
});
