import { kinds } from "../src/components/kinds.gen.ts";
import type { Parts } from "./random-designs.fixture.ts";
import type { Draw, Fields } from "./random-draw.fixture.ts";

/** What a component that runs code uses: any component that takes it, those that run code only later ones. */
export function usesOf(
  draw: Draw,
  parts: Parts,
  key: string,
  runners: readonly string[],
  kindOf: ReadonlyMap<string, string>,
  circles: boolean,
): Fields {
  const fed = new Set(parts.all("topic").flatMap((topic) => parts.fed(topic)));
  const used = [...kindOf].flatMap(([to, kind]): (readonly [string, unknown])[] => {
    const { accepts = {} } = (kinds as unknown as Readonly<Record<string, { accepts?: object }>>)[kind] ?? {};
    const later =
      circles ||
      (runners.includes(to) ? runners.indexOf(to) > runners.indexOf(key) : kind !== "workflow" || !isStep(key, kindOf));
    const names = Object.keys(accepts);
    if (to === parts.followed(key)) return [[to, "receive"]];
    if (names.length === 0 || !later || !draw.chance(25)) return [];
    if (kind === "queue" && fed.has(to)) return [[to, "receive"]];
    if (kind !== "redis") return [[to, draw.vary(() => draw.pick(...names))]];
    return [[to, draw.spread((target) => (target === "gcp" ? "readwrite" : draw.pick(...names)))]];
  });
  return Object.fromEntries(used);
}

/** Whether a workflow may run it: a job, or a service on Google Cloud. */
const isStep = (key: string, kindOf: ReadonlyMap<string, string>): boolean =>
  ["job", "service"].includes(kindOf.get(key) ?? "");

export const further = (draw: Draw): Fields => ({
  description: draw.maybe(15, () => draw.pick("Main API", '注文を受け付ける: #1 "本番"', "- yes")),
  tags: draw.maybe(10, () => ({ team: draw.pick("data", "web-1") })),
  accept: draw.maybe(8, () => ({ "no-budget": { reason: "Somebody looked at it.", until: "2027-03-31" } })),
});
