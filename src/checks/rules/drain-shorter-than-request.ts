import { formatDuration } from "../../design/units/index.ts";
import { spanText } from "../../facets/text.ts";
import { waitsOf } from "../data/requests.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** The idle timeout when nobody writes it, and the longest that Fargate waits for a container to stop. */
const unsaid = 60;
const most = 120;

export const rule = defineRule({
  id: "drain-shorter-than-request",
  family: "realtime",
  severity: "low",
  title: {
    en: "An instance that stops has time to finish the longest request",
    ja: "停止するインスタンスには、最長のリクエストを終える時間があること",
  },
  why: {
    en: "At every deployment, and whenever instances are taken away, ECS kills a container when its time to finish is over. A request that the load balancer would still wait for then ends in an error.",
    ja: "デプロイや縮小のたびに、ECS は猶予を過ぎたコンテナを強制終了します。ロードバランサーがまだ待っているリクエストはエラーになります。",
  },
  source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
  look: forKind("service", (service, system) => {
    const { config } = service;
    if (system.target !== "aws") return undefined;
    const stated = waitsOf(service, system)
      .map(({ balancer }) => balancer.config.timeout.seconds)
      .filter((seconds) => seconds !== unsaid);
    const promised = system.requirements.latency?.p99?.seconds ?? 0;
    if (stated.length === 0 && promised === 0) return undefined;
    const longest = Math.min(most, Math.max(promised, ...stated));
    if (config.drain.seconds >= longest) return pass(["drain"]);
    return fail(
      ["drain"],
      {
        en: `Requests may take ${spanText(longest).en} or more, and a stopping instance is killed after ${formatDuration(config.drain)}.`,
        ja: `リクエストは ${spanText(longest).ja}以上かかり得ますが、停止するインスタンスは ${formatDuration(config.drain)} で強制終了されます。`,
      },
      {
        remedy: { en: `Write drain: "${longest}s".`, ja: `drain: "${longest}s" と書いてください。` },
        fix: { value: `${longest}s`, safe: true },
      },
    );
  }),
});
