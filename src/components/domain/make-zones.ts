import type { LowerContext, Outputs, SharedContext } from "../../lowering/context.ts";
import type { Value } from "../../terraform/expression.ts";
import { nameServersOutput } from "./delegation.ts";
import { childrenElsewhere, isIn, zonesOf, zonesPart, type Child, type Zone } from "./zones.ts";

export const zonesComment = "Public zones of the environments";

/** Zones as a module takes them, by DNS name: each with the one beside it that delegates it. */
type Zones = Readonly<Record<string, { readonly parent?: string }>>;

type Make = (shared: SharedContext, zones: Zones, children: readonly Child[] | undefined) => Outputs<"name_servers">;

/** Makes all zones of an account in one call, whichever domains name them, and shows what a person is to enter elsewhere. */
export function makeZones(context: LowerContext, make: Make): void {
  const { system } = context;
  const zones = zonesOf(system).filter(isIn(system));
  if (zones.length === 0) return;
  const children = childrenElsewhere(system);
  context.share(zonesPart, (shared) => {
    const made = make(shared, byName(zones, besideIt), children.length > 0 ? children : undefined);
    const byHand = zones.filter(({ delegatedBy }) => delegatedBy === "person");
    if (byHand.length > 0)
      shared.output(
        nameServersOutput,
        "Name servers of zones that nothing here delegates, by zone; enter them as NS records of its parent.",
        byName(byHand, ({ name }) => made("name_servers", name)),
      );
  });
}

const besideIt = ({ parent, delegatedBy }: Zone): { readonly parent?: string } =>
  parent && delegatedBy === "own root" ? { parent: parent.name } : {};

/** Entries of a map by the names of zones. */
export const byName = <Item extends { readonly name: string }, Made extends Value>(
  items: readonly Item[],
  entry: (item: Item) => Made,
): Readonly<Record<string, Made>> => Object.fromEntries(items.map((item) => [item.name, entry(item)]));
