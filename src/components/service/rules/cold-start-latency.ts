import { formatDuration } from "../../../design/units/index.ts";
import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "cold-start-latency",
  family: "capacity",
  severity: "medium",
  title: {
    en: "A service with a promised response time never scales to zero",
    ja: "応答時間を約束するサービスは、ゼロまで縮小しないこと",
  },
  why: {
    en: "With no instance running, the first request waits for one to start: seconds for a container with a framework in it. After a quiet hour that is every user's first impression, and a promise for 95 or 99 of a hundred requests is broken by it when traffic is low.",
    ja: "インスタンスがなければ、最初のリクエストはコンテナの起動を数秒待ちます。利用が少ない時間帯には、それだけで 95・99 パーセンタイルの約束が破れます。",
  },
  source: "https://cloud.google.com/run/docs/configuring/min-instances",
  look: forKind("service", ({ config }, { requirements: { latency }, target }) => {
    const promised = latency?.p99 ?? latency?.p95;
    if (target !== "gcp" || !promised) return undefined;
    const at = ["instances", 0];
    const [least] = config.instances;
    if (least > 0) return pass(at);
    return fail(
      at,
      {
        en: `Answers within ${formatDuration(promised)} are promised, and with 0 instances the first waits for a start (up to ${formatDuration(config.startup)}).`,
        ja: `${formatDuration(promised)} 以内の応答を約束していますが、0 インスタンスでは最初の応答が起動（最長 ${formatDuration(config.startup)}）を待ちます。`,
      },
      {
        remedy: {
          en: "Keep 1 running, which is paid for all the time.",
          ja: "1 つを常時動かしてください（常に課金されます）。",
        },
        fix: { value: 1, safe: false },
      },
    );
  }),
});
