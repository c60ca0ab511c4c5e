import { ofKind } from "../../system/system.ts";
import { fail, forSystem, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "no-dashboard",
  family: "operations",
  severity: "low",
  title: {
    en: "A protected environment with a service has a dashboard",
    ja: "サービスのある保護された環境にはダッシュボードがあること",
  },
  why: {
    en: "Whoever is woken by an alarm first asks what else has changed. One page with load, errors and answer times side by side answers that in a minute; consoles of five services take half an hour.",
    ja: "アラームで起こされた人は、まず他に何が変わったかを知りたい。負荷・エラー・応答時間を並べた 1 ページなら 1 分、5 つのコンソールを巡れば 30 分かかります。",
  },
  controls: ["soc2:CC7.2"],
  look: forSystem((system) => {
    if (!system.protected || ofKind(system, "service").length === 0) return undefined;
    const [dashboard] = ofKind(system, "dashboard");
    if (dashboard) return pass(["components", dashboard.key]);
    return fail(
      ["components"],
      {
        en: `${ofKind(system, "service").length} services, and no page that shows them together.`,
        ja: `サービスが ${ofKind(system, "service").length} つありますが、まとめて見るページがありません。`,
      },
      {
        remedy: {
          en: 'Add overview: { kind: "dashboard" }.',
          ja: 'overview: { kind: "dashboard" } を加えてください。',
        },
      },
    );
  }),
});
