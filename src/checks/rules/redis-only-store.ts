import { fail, forKind, pass, text } from "../../rules/look.ts";
import { ofKind, type System } from "../../system/system.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "redis-only-store",
  family: "data",
  severity: "high",
  title: text("Data with no other store is not kept in memory only", "他にないデータをメモリだけに置かないこと"),
  why: text(
    "Redis and Valkey keep data in memory. A node that is replaced, for a patch as for a fault, comes back empty, or as it was at the last snapshot. For a cache that is nothing; for the only store it is the loss of everything.",
    "Redis と Valkey はデータをメモリに置きます。故障や更新でノードが入れ替わると、空か、最後のスナップショットの状態で戻ります。キャッシュなら問題ないが、唯一の保存先ならすべてを失います。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.13", "gdpr:32"],
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html",
  look: forKind("redis", ({ key, config }, system) => {
    const writers = (system.usedBy.get(key) ?? []).filter(({ access }) => access !== "read").map(({ from }) => from);
    if (!system.protected || writers.length === 0 || hasStore(system)) return undefined;
    const at = ["backup"];
    if (config.backup) return pass(at);
    return fail(
      at,
      text(
        `${writers.join(", ")} writes to it, the system has no other store, and nothing is backed up.`,
        `${writers.join("、")} が書き込みますが、ほかに保存先がなく、バックアップもありません。`,
      ),
      {
        remedy: text(
          'Keep what must last in a postgres or bucket component; or write backup: { retain: "7d" }, which loses up to a day.',
          '残すべきものは postgres か bucket に置いてください。または backup: { retain: "7d" } と書いてください（最大 1 日分を失います）。',
        ),
      },
    );
  }),
});

/** A vendor may keep the data as well; what is sent there is said in `data`. */
const hasStore = (system: System): boolean =>
  (["postgres", "bucket", "stream", "external"] as const).some((kind) => ofKind(system, kind).length > 0) ||
  ofKind(system, "identity").some(({ config }) => config.gcp?.firestore !== undefined);
