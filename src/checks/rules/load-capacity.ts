import { capacity } from "../../requirements/capacity.ts";
import { statedBy } from "../../requirements/stated.ts";
import { fail, forSystem, pass, unknown } from "../../rules/look.ts";
import { defineRule, type Outcome } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "load-capacity",
  family: "capacity",
  severity: "high",
  title: {
    en: "The maximum number of instances can handle the promised load",
    ja: "最大インスタンス数で、約束した負荷を支えられること",
  },
  why: {
    en: "Instances times what one of them takes is the most that a service can serve. A promise of a thousand connections over fifty instances that take five each is broken on the best of days, and nothing but arithmetic says so before it happens.",
    ja: "「最大インスタンス数 × 1 インスタンスの処理量」がサービスの上限です。5 接続ずつの 50 インスタンスに 1,000 接続を約束しても、最良の日でも守れません。事前に分かるのはこの計算だけです。",
  },
  controls: ["soc2:A1.1", "iso27001:A.8.6"],
  source: "https://cloud.google.com/run/docs/about-concurrency",
  look: forSystem((system) =>
    capacity(system, statedBy(system)).rows.flatMap((row): readonly Outcome[] => {
      if (row.what !== "throughput" && row.what !== "connections") return [];
      const at = ["components", row.component, "instances"];
      const one = { component: row.component };
      if (row.status === "kept") return [{ ...pass(at, row.how), ...one }];
      if (row.status !== "missed") {
        const needs = row.needs ?? row.how;
        return [{ ...unknown(at, { en: `Not stated: ${needs.en}.`, ja: `書かれていない：${needs.ja}。` }), ...one }];
      }
      return [
        {
          ...fail(
            at,
            { en: `${row.how.en}.`, ja: `${row.how.ja}。` },
            {
              remedy: {
                en: "Raise the maximum number of instances or the capacity of each (concurrency, scale.requests), or promise less in requirements.capacity.",
                ja: "最大数か 1 インスタンスの処理量（concurrency、scale.requests）を増やすか、requirements.capacity を下げてください。",
              },
            },
          ),
          ...one,
        },
      ];
    }),
  ),
});
