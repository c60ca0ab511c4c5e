import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "maintenance-unset",
  family: "operations",
  severity: "low",
  title: {
    en: "On Google Cloud a database of a protected environment has a maintenance window",
    ja: "Google Cloud の保護された環境のデータベースには保守時間帯があること",
  },
  why: {
    en: "Without a window Cloud SQL and Memorystore restart for an update at any hour of any day. AWS chooses the night of its region by itself.",
    ja: "時間帯を指定しないと、Cloud SQL と Memorystore の更新による再起動はいつでも起こり得ます。AWS は指定がなければリージョンの夜間を選びます。",
  },
  controls: ["soc2:A1.2"],
  source: "https://cloud.google.com/sql/docs/postgres/maintenance",
  look: forKind(["postgres", "redis"], ({ config }, system) => {
    if (!system.protected || system.target !== "gcp" || ("existing" in config && config.existing)) return undefined;
    if (config.maintenance) return pass(["maintenance"]);
    return fail(
      ["maintenance"],
      { en: "Updates may restart it at any hour.", ja: "更新による再起動の時刻が決まっていません。" },
      {
        remedy: {
          en: 'Write maintenance: "sun 04:00-05:00 Asia/Tokyo".',
          ja: 'maintenance: "sun 04:00-05:00 Asia/Tokyo" と書いてください。',
        },
        fix: { value: "sun 04:00-05:00 Asia/Tokyo", safe: true },
      },
    );
  }),
});
