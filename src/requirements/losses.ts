import type { Loss, Scenario } from "../facets/recovery.ts";
import { notKnown } from "../facets/span.ts";
import type { Stated } from "../facets/stated.ts";
import { text } from "../facets/text.ts";
import type { Component, System } from "../system/system.ts";
import { facetsOf } from "../components/facets-of.ts";

/** What becomes of a component; undefined where the scenario does not touch it, or its kind holds nothing. */
export function losses(component: Component, scenario: Scenario, system: System, stated: Stated): Loss | undefined {
  const recovery = facetsOf(component)?.recovery;
  if (typeof recovery === "function") return recovery(component, scenario, system, stated);
  if (recovery) return undefined;
  const span = notKnown(
    `no recovery is known for the kind ${component.kind}`,
    `種類 ${component.kind} の復旧方法が不明`,
  );
  return { rpo: span, rto: span, steps: [], how: text("not known", "不明") };
}
