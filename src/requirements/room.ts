import { capacityOf } from "../components/facets-of.ts";
import type { Stated } from "../facets/stated.ts";
import { numberText, text } from "../facets/text.ts";
import type { Component, System } from "../system/system.ts";
import type { CapacityRow } from "./capacity.ts";

/** Whether what a component stores fits into it, with what it grows by. */
export function roomRows(component: Component, system: System, stated: Stated): readonly CapacityRow[] {
  const limit = capacityOf(component).room?.(component, system);
  const asked = stated.data?.[component.key];
  if (!limit || (asked === undefined && !system.requirements.capacity)) return [];
  const { key } = component;
  const { most: has, by, source } = limit;
  const base = { what: "data", component: key, has, source } as const;
  const most = numberText(has);
  if (asked === undefined)
    return [
      {
        ...base,
        status: "unknown",
        how: text(`${by.en}: ${most} GiB`, `${by.ja}：${most} GiB`),
        needs: text(
          `the data that it holds (traffic.stored: { ${key}: "1GiB" })`,
          `保存するデータ量（traffic.stored: { ${key}: "1GiB" }）`,
        ),
      },
    ];
  return [
    {
      ...base,
      asked,
      status: asked <= has ? "kept" : "missed",
      how: text(
        `${numberText(asked)} GiB of data, with its growth; ${by.en}: ${most} GiB`,
        `増加分を含むデータ ${numberText(asked)} GiB、${by.ja}：${most} GiB`,
      ),
    },
  ];
}
