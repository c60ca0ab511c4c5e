import type { ZodType } from "zod";
import { kinds } from "../../components/kinds.gen.ts";
import { visitReferences } from "../../design/schema/inspect.ts";
import type { AnyKind } from "../../lowering/kind.ts";
import type { System } from "../../system/system.ts";

const all: Readonly<Record<string, AnyKind>> = kinds;
const known = new WeakMap<System, ReadonlySet<string>>();

/** Keys of components that another one uses or names; charts and deliveries do not count. */
export function referredTo(system: System): ReadonlySet<string> {
  const before = known.get(system);
  if (before) return before;
  const found = new Set(system.connections.map(({ to }) => to));
  for (const component of Object.values(system.components)) {
    const kind = all[component.kind];
    if (!kind || kind.onlooker) continue;
    visitReferences(kind.schema as ZodType, component.config, (_, key) => {
      if (key !== component.key) found.add(key);
    });
  }
  known.set(system, found);
  return found;
}
