import { kinds } from "../../components/kinds.gen.ts";
import { visitReferences } from "../../design/schema/inspect.ts";
import type { System } from "../../system/system.ts";

/** Kinds that only show or deploy what they name. */
const onlookers = new Set(["dashboard", "pipeline"]);
const known = new WeakMap<System, ReadonlySet<string>>();

/** Keys of components that another one uses or names; charts and deliveries do not count. */
export function referredTo(system: System): ReadonlySet<string> {
  const before = known.get(system);
  if (before) return before;
  const found = new Set(system.connections.map(({ to }) => to));
  for (const component of Object.values(system.components)) {
    if (onlookers.has(component.kind)) continue;
    const { schema } = kinds[component.kind as keyof typeof kinds];
    visitReferences(schema, component.config, (_, key) => {
      if (key !== component.key) found.add(key);
    });
  }
  known.set(system, found);
  return found;
}
