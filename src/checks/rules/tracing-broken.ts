import { isKind, type Component, type System } from "../../system/system.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "tracing-broken",
  family: "operations",
  severity: "low",
  title: {
    en: "Services and workers that work on one request together are all traced",
    ja: "1 つのリクエストを分担するサービスとワーカーは、すべてトレースされること",
  },
  why: {
    en: "When one service calls another, or hands work over a queue, a slow answer may have its cause in either. A trace shows where the time went, but it ends at the first part that does not take part.",
    ja: "他のサービスを呼ぶ、あるいはキューで処理を渡す場合、遅さの原因はどちらにもあり得ます。トレースは時間の使われ方を示しますが、参加していない部分で途切れます。",
  },
  controls: ["soc2:CC7.2"],
  source: "https://opentelemetry.io/docs/concepts/context-propagation/",
  look: forKind(["service", "worker"], ({ key, config }, system) => {
    if (!system.protected) return undefined;
    const peers = peersOf(key, system);
    if (peers.length === 0) return undefined;
    if (config.tracing) return pass(["tracing"]);
    return fail(
      ["tracing"],
      {
        en: `It shares requests with ${peers.join(", ")}, and is not traced.`,
        ja: `${peers.join("、")} とリクエストを分担しますが、トレースされていません。`,
      },
      {
        remedy: { en: "Write tracing: true.", ja: "tracing: true と書いてください。" },
        fix: { value: true, safe: false },
      },
    );
  }),
});

const runs = (component: Component | undefined): boolean => isKind(component, "service") || isKind(component, "worker");

/** Whom it calls or is called by, directly or over a queue. */
function peersOf(key: string, system: System): readonly string[] {
  const near = (from: string): readonly string[] => [
    ...(system.uses.get(from) ?? []).map(({ to }) => to),
    ...(system.usedBy.get(from) ?? []).map((connection) => connection.from),
  ];
  const found = near(key).flatMap((other) => {
    if (runs(system.components[other])) return [other];
    return isKind(system.components[other], "queue") ? near(other).filter((one) => runs(system.components[one])) : [];
  });
  return [...new Set(found)].filter((one) => one !== key);
}
