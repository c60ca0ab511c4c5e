import { isKind } from "../../system/system.ts";
import { isRehearsal } from "../../rules/data/environments.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "dev-runs-at-night",
  family: "cost",
  severity: "info",
  title: {
    en: "Development instances stop outside working hours",
    ja: "開発環境のインスタンスは、誰も働かない時間に止まること",
  },
  why: {
    en: "A week has 168 hours, of which 60 are between eight and eight on working days. Stopped for the rest, a development service costs about a third.",
    ja: "1 週間 168 時間のうち、平日 8 時〜20 時は 60 時間です。残りを止めれば、開発環境のサービスは約 3 分の 1 の費用になります。",
  },
  look: forKind(["service", "worker"], (component, system) => {
    if (system.protected || isRehearsal(system.environment)) return undefined;
    const { config } = component;
    const [least] = config.instances;
    const { availability, latency } = system.requirements;
    if (system.target === "gcp") {
      // The first request of the morning would break the promise.
      if (!isKind(component, "service") || (latency?.p95 ?? latency?.p99)) return undefined;
      if (least === 0) return pass(["instances", 0]);
      return fail(
        ["instances", 0],
        {
          en: `${least} instance runs all night in ${system.environment}.`,
          ja: `${system.environment} で夜間も ${least} インスタンスが動きます。`,
        },
        {
          remedy: {
            en: "Write 0; the first request of the morning waits for a start.",
            ja: "0 にしてください（朝の最初のリクエストだけ起動を待ちます）。",
          },
          fix: { value: 0, safe: false },
        },
      );
    }
    if (availability) return undefined;
    if (config.offHours ?? least === 0) return pass(["offHours"]);
    return fail(
      ["offHours"],
      {
        en: `${least} instance runs all night in ${system.environment}.`,
        ja: `${system.environment} で夜間も ${least} インスタンスが動きます。`,
      },
      {
        remedy: {
          en: 'Write offHours: { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI", zone: "Asia/Tokyo" }.',
          ja: 'offHours: { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI", zone: "Asia/Tokyo" } と書いてください。',
        },
      },
    );
  }),
});
