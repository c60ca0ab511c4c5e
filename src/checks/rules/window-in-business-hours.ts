import { formatDailyWindow, formatWeeklyWindow } from "../../design/units/index.ts";
import { business, inBusinessHours, inJapan } from "../../rules/data/hours.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule, type Outcome } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "window-in-business-hours",
  family: "operations",
  severity: "medium",
  title: {
    en: "Maintenance and backups in Japan are outside 09:00-18:00",
    ja: "日本での保守とバックアップは 9 時〜18 時を避けること",
  },
  why: {
    en: "Maintenance restarts a database, and a backup of one without a standby slows it or stops its disk for a moment. A window written as 04:00 UTC is one in the afternoon in Tokyo.",
    ja: "保守はデータベースを再起動し、待機系のないバックアップは性能低下や一瞬の I/O 停止を伴います。UTC で 04:00 と書いた時間帯は、東京では 13 時です。",
  },
  controls: ["soc2:A1.2"],
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html",
  look: forKind(["postgres", "redis"], ({ config }, system) => {
    if (!system.protected || !inJapan(system.region)) return undefined;
    const outcomes: Outcome[] = [];
    const judge = (at: readonly string[], inside: boolean, shown: string, value: string): void => {
      outcomes.push(
        inside
          ? fail(
              at,
              {
                en: `${shown} is within ${business.shown}.`,
                ja: `${shown} は営業時間（${business.shown}）にかかります。`,
              },
              { remedy: { en: `Write "${value}".`, ja: `"${value}" と書いてください。` }, fix: { value, safe: true } },
            )
          : pass(at),
      );
    };
    const { maintenance } = config;
    if (maintenance)
      judge(
        ["maintenance"],
        inBusinessHours(maintenance),
        formatWeeklyWindow(maintenance),
        "sun 04:00-05:00 Asia/Tokyo",
      );
    const window = config.backup?.window;
    if (window)
      judge(["backup", "window"], inBusinessHours(window), formatDailyWindow(window), "02:00-03:00 Asia/Tokyo");
    return outcomes;
  }),
});
