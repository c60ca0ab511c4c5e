import { compareText } from "../../text/order.ts";
import { oncePer } from "../../issues/once-per.ts";
import { call as calling, isRecord, isSame, type Value } from "../expression.ts";
import { configurationOf } from "../configuration/configuration.ts";
import type { ResourceGraph } from "../graph.ts";
import { raw } from "./body.ts";
import { statedArguments } from "./stated-arguments.ts";

/** Entries that two calls at least have alike are stated once where they are more than a few. */
const MANY = 5;

export interface SharedMap {
  /** `shared_environment`: what it is called among the locals of the root. */
  readonly name: string;
  readonly argument: string;
  readonly labels: readonly string[];
  readonly entries: Readonly<Record<string, Value>>;
}

type Root = Pick<ResourceGraph, "calls" | "tags" | "environment">;

interface Entry {
  readonly key: string;
  readonly value: Value;
  readonly labels: string[];
}

/**
 * For each argument that is a map of texts, the entries that most lines of the root would repeat. Not those of what
 * stands once anyway: the root's own tags, and texts that are files.
 */
export const sharedMaps = oncePer(findShared);

function findShared({ calls = [], tags, environment }: Root): readonly SharedMap[] {
  const own = { ...tags, environment };
  const users = new Map<string, Map<string, Entry>>();
  // By name, so that where components stand in the design changes nothing.
  for (const call of [...calls].sort((a, b) => compareText(a.label, b.label))) {
    const { variables } = configurationOf(call.source);
    for (const [argument, map] of Object.entries(statedArguments(call))) {
      const type = variables[argument]?.type ?? "any";
      if (typeof type === "string" || type.kind !== "map" || type.of !== "string" || !isRecord(map)) continue;
      if (isSame(map, own) || call.files?.[argument] !== undefined) continue;
      const entries = users.get(argument) ?? new Map<string, Entry>();
      users.set(argument, entries);
      for (const [key, value] of Object.entries(map)) {
        const known = entries.get(JSON.stringify([key, value])) ?? { key, value, labels: [] };
        entries.set(JSON.stringify([key, value]), known);
        known.labels.push(call.label);
      }
    }
  }
  return [...users].flatMap(([argument, entries]) => {
    const groups = new Map<string, Entry[]>();
    for (const entry of entries.values()) {
      const of = entry.labels.join(" ");
      groups.set(of, [...(groups.get(of) ?? []), entry]);
    }
    const [most] = [...groups.values()]
      .filter((group) => (group[0]?.labels.length ?? 0) > 1 && group.length >= MANY)
      .sort((a, b) => repeated(b) - repeated(a));
    if (most === undefined) return [];
    const shared = Object.fromEntries(most.map(({ key, value }) => [key, value]));
    return [{ name: `shared_${argument}`, argument, labels: most[0]?.labels ?? [], entries: shared }];
  });
}

/** Lines that would be written again. */
const repeated = (group: readonly { readonly labels: readonly string[] }[]): number =>
  group.length * ((group[0]?.labels.length ?? 1) - 1);

/** An argument of a call with what it shares by name, and only its own entries beside. */
export function withShared(label: string, argument: string, value: Value, shared: readonly SharedMap[]): Value {
  const found = shared.find((one) => one.argument === argument && one.labels.includes(label));
  if (!found || !isRecord(value)) return value;
  const own = Object.entries(value).filter(([key]) => !Object.hasOwn(found.entries, key));
  const name = raw(`local.${found.name}`);
  return own.length === 0 ? name : calling("merge", name, Object.fromEntries(own));
}

/** `backend, runner and worker`. */
export const named = (labels: readonly string[]): string =>
  labels.length < 2 ? labels.join("") : `${labels.slice(0, -1).join(", ")} and ${labels.at(-1) ?? ""}`;
