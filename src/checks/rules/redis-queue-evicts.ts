import { fail, forKind, pass, text } from "../../rules/look.ts";
import { isKind, type System } from "../../system/system.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "redis-queue-evicts",
  family: "data",
  severity: "high",
  title: text("A job queue in Redis never drops a key", "Redis のジョブキューはキーを捨てないこと"),
  why: text(
    "When memory is full, a cache drops what was used least. In a queue that is the job that waits longest, or the lock that keeps a job from running twice: it is gone, and nobody is told. With `noeviction` the sender gets an error and can try again.",
    "メモリが一杯になると、キャッシュは使われていないキーを捨てます。キューでは、最も長く待つジョブや二重実行を防ぐロックがそれに当たり、誰にも知られず消えます。`noeviction` なら送信側がエラーを受け取り、再試行できます。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.13"],
  source: "https://docs.bullmq.io/guide/going-to-production#max-memory-policy",
  look: forKind("redis", ({ key, config }, system) => {
    const workers = queueWorkers(key, system);
    if (workers.length === 0) return undefined;
    const at = ["eviction"];
    if (config.eviction === "noeviction") return pass(at);
    return fail(
      at,
      text(
        `${workers.join(", ")} takes its work from it, and ${config.eviction} may drop that work.`,
        `${workers.join("、")} がここから仕事を受け取りますが、${config.eviction} では仕事が捨てられることがあります。`,
      ),
      {
        remedy: text(
          "Write noeviction, with an alarm on memory; keep caches in a redis component of their own. If it is no queue, accept this.",
          "noeviction にして memory のアラームを付け、キャッシュは別の redis に分けてください。キューでなければ、その旨を書いて受け入れてください。",
        ),
        fix: { value: "noeviction", safe: false },
      },
    );
  }),
});

/** Workers that use it and nothing else from which work could come. */
const queueWorkers = (key: string, system: System): readonly string[] =>
  (system.usedBy.get(key) ?? [])
    .map(({ from }) => from)
    .filter((from) => {
      const worker = system.components[from];
      if (!isKind(worker, "worker")) return false;
      const sources = (system.uses.get(from) ?? []).map(({ to }) => system.components[to]);
      return !sources.some((one) => isKind(one, "queue") || isKind(one, "stream"));
    });
