import { watches } from "../../rules/data/alarms.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule, type Outcome } from "../../rules/rule.ts";

const wanted = [
  {
    metric: "freeStorage",
    severity: "medium",
    write: 'lowStorage: { metric: "freeStorage", below: "5GiB", notify: ["<channel>"] }',
    en: "The disk grows to its limit, and nothing watches what is free then.",
    ja: "ディスクは上限まで増えますが、その先の空きが監視されていません。",
  },
  {
    metric: "cpu",
    severity: "low",
    write: 'highCpu: { metric: "cpu", above: "80%", notify: ["<channel>"] }',
    en: "Nothing watches the CPU, the first thing that a slow query shows in.",
    ja: "CPU が監視されていません（遅いクエリが最初に現れます）。",
  },
] as const;

export const rule = defineRule({
  id: "database-unwatched",
  family: "operations",
  severity: "medium",
  title: {
    en: "Databases of a protected environment have alarms on storage and CPU",
    ja: "保護された環境のデータベースには、ストレージと CPU のアラームがあること",
  },
  why: {
    en: "A disk fills slowly and then stops everything at once: PostgreSQL refuses to write, and growing a disk takes its time. An alarm that fires a week earlier costs ten cents per month.",
    ja: "ディスクはゆっくり埋まり、ある日すべてを止めます。PostgreSQL は書き込みを拒み、拡張には時間がかかります。1 週間前に気付けるアラームは月 10 セントです。",
  },
  controls: ["soc2:A1.1", "soc2:CC7.2", "iso27001:A.8.6", "iso27001:A.8.16"],
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_BestPractices.html",
  look: forKind("postgres", (db, system) =>
    system.protected && !db.config.existing
      ? wanted.flatMap(({ metric, severity, write, en, ja }): readonly Outcome[] => {
          const at = ["alarms", metric];
          if (watches(db, metric)) return [pass(at)];
          // A disk that does not grow is the business of postgres-storage-fixed.
          if (metric === "freeStorage" && !db.config.storage?.max) return [];
          return [
            fail(
              at,
              { en, ja },
              {
                severity,
                remedy: {
                  en: `Add ${write} to alarms.`,
                  ja: `alarms に ${write.replace("channel", "チャンネル")} を加えてください。`,
                },
              },
            ),
          ];
        })
      : undefined,
  ),
});
