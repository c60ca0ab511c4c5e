import type { ZodType } from "zod";
import { kinds } from "../../components/kinds.gen.ts";
import { visitReferences } from "../../design/schema/references.ts";
import { oncePer } from "../../issues/once-per.ts";
import type { AnyKind } from "../../lowering/kind.ts";
import type { System } from "../../system/system.ts";

const all: Readonly<Record<string, AnyKind>> = kinds;

/** Keys of components that another one uses or names; charts and deliveries do not count. */
export const referredTo = oncePer((system: System): ReadonlySet<string> => {
  const found = new Set(system.connections.map(({ to }) => to));
  for (const component of Object.values(system.components)) {
    const kind = all[component.kind];
    if (!kind || kind.onlooker) continue;
    visitReferences(kind.schema as ZodType, component.config, (_, key) => {
      if (key !== component.key) found.add(key);
    });
  }
  return found;
});
