import { oncePer } from "../../issues/once-per.ts";
import { compareText } from "../../text/order.ts";
import { connectedSets } from "../connected-sets.ts";
import { referencesIn, type Value } from "../expression.ts";
import type { ParameterValue, Resource } from "../graph.ts";
import type { Schemas } from "../schema.ts";
import type { ModuleCall } from "./module-call.ts";
import type { ModuleSource } from "./module-source.ts";

/** What a call makes, and its outputs as far as somebody asked. */
export interface Made {
  readonly resources: readonly Resource[];
  readonly outputs: Map<string, Value>;
}

/** Calls that are remembered, and values that are told apart by a number: a few of the largest designs. */
const most = { calls: 4096, values: 16_384 } as const;

/**
 * What calls made before. A call makes the same whenever it is called with the same by the same name, and so is
 * everything that its arguments lead to: nothing else reaches it but what the root decides by its parameters. A design
 * that is looked at with one field changed makes most of it once.
 */
export class MadeCalls {
  readonly #made = new Map<string, Made>();
  /** By the text of a value; what is forgotten gets another number later, so that no two values ever share one. */
  readonly #numbers = new Map<string, number>();
  #next = 0;

  constructor(private readonly limits: { readonly calls: number; readonly values: number } = most) {}

  /** What it holds now. */
  get size(): { readonly calls: number; readonly values: number } {
    return { calls: this.#made.size, values: this.#numbers.size };
  }

  made(key: string): Made | undefined {
    return this.#made.get(key);
  }

  remember(key: string, made: Made): Made {
    this.#made.set(key, made);
    return made;
  }

  /** By label, what tells a call and all that it is made of from others. */
  keysOf(
    calls: readonly ModuleCall[],
    parameters: Readonly<Record<string, ParameterValue>>,
  ): ReadonlyMap<string, string> {
    if (this.#made.size > this.limits.calls || this.#numbers.size > this.limits.values) {
      this.#made.clear();
      this.#numbers.clear();
    }
    const byLabel = new Map(calls.map((call) => [call.label, call]));
    const needs = new Map(
      calls.map(({ label, args }) => [label, calledIn(args).filter((one) => byLabel.has(one))] as const),
    );
    const root = this.#number(Object.entries(parameters).map(([name, { value }]) => [name, value]));
    const sets = new Map<string, number>();
    for (const set of connectedSets(needs)) {
      const own = [...set].sort(compareText);
      const others = own
        .flatMap((label) => needs.get(label) ?? [])
        .filter((label) => !set.has(label))
        .map((label) => known(sets, label));
      const number = this.#number([
        root,
        own.map((label) => stated(known(byLabel, label))),
        [...new Set(others)].sort((a, b) => a - b),
      ]);
      for (const label of own) sets.set(label, number);
    }
    return new Map([...sets].map(([label, number]) => [label, `${number} ${label}`]));
  }

  /** One for equal values. */
  #number(value: unknown): number {
    const text = JSON.stringify(value);
    const number = this.#numbers.get(text) ?? this.#next++;
    this.#numbers.set(text, number);
    return number;
  }
}

export const madeCalls = oncePer<Schemas, MadeCalls>(() => new MadeCalls());

/** Calls that values of the root refer to. */
const calledIn = (args: Readonly<Record<string, Value>>): readonly string[] => [
  ...new Set(
    referencesIn(args).flatMap(({ to, key }) =>
      to.startsWith("module.") && key === undefined ? [to.slice("module.".length)] : [],
    ),
  ),
];

const stated = (call: ModuleCall): unknown => [
  call.label,
  call.component,
  sourceNumber(call.source),
  call.args,
  call.dependsOn,
];

/** What is looked up here is there: a key without a part of what tells calls apart would give one for another. */
function known<T>(all: ReadonlyMap<string, T>, label: string): T {
  const found = all.get(label);
  if (found === undefined) throw new Error(`Nothing is known of the call ${label}`);
  return found;
}

let sources = 0;
/** Modules are told apart by themselves: equal texts may stand in two. */
const sourceNumber = oncePer<ModuleSource, number>(() => sources++);
