import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "redis-full-unnoticed",
  family: "data",
  severity: "medium",
  title: text(
    "Someone is notified before a Redis without eviction is full",
    "キーを捨てない Redis が一杯になる前に知らされること",
  ),
  why: text(
    "With `noeviction`, a full memory refuses every write: no new job, no new session. The volatile policies do the same once no key with an end is left. An alarm on memory comes days before.",
    "`noeviction` では、メモリが一杯になるとすべての書き込みが拒否され、新しいジョブもセッションも作れません。memory のアラームなら数日前に分かります。",
  ),
  controls: ["soc2:A1.1", "iso27001:A.8.6"],
  source: "https://redis.io/docs/latest/develop/reference/eviction/",
  look: forKind("redis", ({ config }, system) => {
    if (!system.protected || config.eviction !== "noeviction") return undefined;
    const at = ["alarms"];
    const watched = Object.values(config.alarms ?? {}).some(({ metric }) => metric === "memory");
    if (watched) return pass(at);
    return fail(
      at,
      text(
        "Writes are refused when memory is full, and no alarm watches memory.",
        "メモリが一杯になると書き込みを拒否しますが、memory のアラームがありません。",
      ),
      {
        remedy: text(
          'Write alarms: { full: { metric: "memory", above: "75%", notify: ["<channel>"] } }.',
          'alarms: { full: { metric: "memory", above: "75%", notify: ["<チャンネル>"] } } と書いてください。',
        ),
      },
    );
  }),
});
