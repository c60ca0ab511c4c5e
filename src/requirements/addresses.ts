import { capacityOf } from "../components/facets-of.ts";
import { text } from "../facets/text.ts";
import type { System } from "../system/system.ts";
import type { CapacityRow } from "./capacity.ts";

/** Whether there is an address for every instance, with old and new ones running. */
export function addressRows(system: System): readonly CapacityRow[] {
  const components = Object.values(system.components);
  const instances = components.reduce((sum, one) => sum + (capacityOf(one).instances?.(one) ?? 0), 0);
  if (instances === 0) return [];
  return components.flatMap((component): readonly CapacityRow[] => {
    const limit = capacityOf(component).addresses?.(component, system);
    if (!limit) return [];
    const { most: has, by, source, perInstance } = limit;
    const asked = instances * perInstance;
    return [
      {
        what: "addresses",
        component: component.key,
        status: asked <= has ? "kept" : "missed",
        has,
        asked,
        source,
        how: text(
          `${instances} instances x ${perInstance} during a deployment = ${asked} of ${has} addresses in ${by.en}`,
          `デプロイ中の ${instances} インスタンス × ${perInstance} = ${asked}（${by.ja} のアドレス ${has} 個のうち）`,
        ),
      },
    ];
  });
}
