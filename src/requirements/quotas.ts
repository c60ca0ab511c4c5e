import { capacityOf } from "../components/facets-of.ts";
import type { Stated } from "../facets/stated.ts";
import { numberText, text } from "../facets/text.ts";
import type { Component, System } from "../system/system.ts";
import type { CapacityRow } from "./capacity.ts";

/** Whether the quotas that the design has written down cover the promised load. */
export function quotaRows(component: Component, system: System, stated: Stated): readonly CapacityRow[] {
  const quotas = capacityOf(component).quotas?.(component, system, stated) ?? [];
  return quotas.map(({ field, most: has, asked, unit, how, source }): CapacityRow => {
    const base = { what: "quota", component: component.key, asked, source } as const;
    const need = `${how.en} = ${numberText(asked)} ${unit.en}`;
    const needJa = `${how.ja} = ${numberText(asked)} ${unit.ja}`;
    if (has === undefined) {
      const path = ["components", component.key, ...field].join(".");
      return { ...base, status: "unknown", how: text(need, needJa), needs: text(path, path) };
    }
    return {
      ...base,
      has,
      status: asked <= has ? "kept" : "missed",
      how: text(`${need} of ${numberText(has)}`, `${needJa}（割り当て ${numberText(has)}）`),
    };
  });
}
