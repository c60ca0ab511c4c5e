import type { KindName } from "../../system/kind-configs.ts";
import { watches } from "../../rules/data/alarms.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** By kind: what shows trouble first, and what to write. */
const wanted = {
  redis: { metrics: ["memory", "evictions"], write: 'full: { metric: "memory", above: "80%", notify: ["<channel>"] }' },
  stream: { metrics: ["lag", "disk"], write: 'behind: { metric: "lag", above: 10000, notify: ["<channel>"] }' },
  worker: {
    metrics: ["cpu", "memory", "instances"],
    write: 'full: { metric: "memory", above: "85%", notify: ["<channel>"] }',
  },
  job: { metrics: ["failures"], write: 'failed: { metric: "failures", above: 0, notify: ["<channel>"] }' },
} as const satisfies Partial<Record<KindName, unknown>>;

export const rule = defineRule({
  id: "engine-unwatched",
  family: "operations",
  severity: "low",
  title: {
    en: "Caches, streams, workers and jobs of a protected environment have an alarm",
    ja: "保護された環境のキャッシュ・ストリーム・ワーカー・ジョブにはアラームがあること",
  },
  why: {
    en: "What answers no requests fails where no user looks: a cache that is full forgets sessions, a consumer falls behind until messages expire, a nightly job fails every night.",
    ja: "リクエストに答えないものは、誰も見ていない所で失敗します。満杯のキャッシュはセッションを忘れ、遅れた消費者は期限切れのメッセージを失い、夜間ジョブは毎晩失敗します。",
  },
  controls: ["soc2:CC7.2", "iso27001:A.8.16"],
  look: forKind(["redis", "stream", "worker", "job"], (component, system) => {
    if (!system.protected) return undefined;
    const { metrics, write } = wanted[component.kind as keyof typeof wanted];
    if (watches(component, ...metrics)) return pass(["alarms"]);
    return fail(
      ["alarms"],
      { en: `None of ${metrics.join(", ")} is watched.`, ja: `${metrics.join("、")} のどれも監視されていません。` },
      {
        remedy: {
          en: `Write alarms: { ${write} }.`,
          ja: `alarms: { ${write.replace("channel", "チャンネル")} } と書いてください。`,
        },
      },
    );
  }),
});
