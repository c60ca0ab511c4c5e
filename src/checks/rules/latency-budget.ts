import { latency } from "../../requirements/latency.ts";
import { statedBy } from "../../requirements/stated.ts";
import { spanText } from "../../facets/text.ts";
import { fail, forSystem, pass, unknown } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "latency-budget",
  family: "requirements",
  severity: "medium",
  title: {
    en: "The latencies along every path add up to less than the promised response time",
    ja: "経路ごとの時間の合計は、約束した応答時間に収まること",
  },
  why: {
    en: "An answer waits for the entry, for each service in turn and for the database behind the last. What the known parts take is gone from the budget before any line of the team's own code has run.",
    ja: "応答は、入口、各サービス、最後のデータベースを順に待ちます。既知の部分の時間は、自分たちのコードが 1 行も動く前に予算から引かれています。",
  },
  controls: ["soc2:A1.1"],
  look: forSystem((system) =>
    latency(system, statedBy(system)).flatMap(({ percentile, promisedSeconds, status, paths }) => {
      const at = ["requirements", "latency", percentile];
      const [longest] = paths;
      if (!longest) return [];
      const known = spanText(longest.knownSeconds);
      const promised = spanText(promisedSeconds);
      const way = longest.components.join(" → ");
      if (status === "kept") return [pass(at, { en: `${known.en}: ${way}.`, ja: `${known.ja}：${way}。` })];
      if (status === "missed")
        return [
          fail(
            at,
            {
              en: `${way} takes ${known.en} in known parts alone, and ${promised.en} is promised.`,
              ja: `${way} は既知の部分だけで ${known.ja}かかりますが、約束は ${promised.ja}。`,
            },
            {
              remedy: {
                en: "Shorten the path, or promise a longer response time.",
                ja: "経路を短くするか、約束を延ばしてください。",
              },
            },
          ),
        ];
      const open = [
        ...new Set(
          paths.flatMap(({ legs }) => legs.filter((leg) => leg.seconds === undefined)).map((leg) => leg.component),
        ),
      ];
      return [
        unknown(at, {
          en: `${known.en} of ${promised.en} are spent in known parts (${way}); the rest is left for ${open.join(", ")}.`,
          ja: `${promised.ja}のうち ${known.ja}は既知の部分で使います（${way}）。残りは ${open.join("、")} の時間。`,
        }),
      ];
    }),
  ),
});
