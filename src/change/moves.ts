import { configurationOf } from "../terraform/configuration/configuration.ts";
import type { ModuleSource } from "../terraform/configuration/module-source.ts";
import type { ResourceGraph } from "../terraform/graph.ts";
import type { EmittedRoot } from "./emitted.ts";

type Move = readonly [from: string, to: string];

/** What the `moved` blocks of a root and of its modules say. */
export function movedIn({ calls = [], resources }: ResourceGraph): readonly Move[] {
  const paths = [...new Set(resources.flatMap(({ module }) => (module === undefined ? [] : [module])))];
  return [
    ...calls.flatMap(({ label, movedFrom }) =>
      movedFrom === undefined ? [] : [[`module.${movedFrom}`, `module.${label}`] as const],
    ),
    ...calls.flatMap(({ label, source }) => {
      const own = paths.filter((path) => isUnder(path, `module.${label}`));
      return [...new Set(own)].flatMap((path) => movedAt(path, source));
    }),
  ];
}

/** `moved` blocks of the module at a path below a root's call. */
function movedAt(path: string, called: ModuleSource): readonly Move[] {
  const [, ...labels] = [...path.matchAll(/module\.(\w+)/g)].map(([, label = ""]) => label);
  let source: ModuleSource | undefined = called;
  for (const label of labels) {
    const name: string | undefined = source && configurationOf(source).calls[label]?.module;
    source = source?.modules.find((one) => one.name === name);
  }
  return (source ? configurationOf(source).moved : []).map(({ from, to }) => [`${path}.${from}`, `${path}.${to}`]);
}

/** Where each resource of before stands after: by `moved` blocks, and where Terraform moves by itself. */
export function movesBetween(before: EmittedRoot, after: EmittedRoot): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  for (const address of Object.keys(before.resources)) {
    const to = [...steps(address, after)].find((one) => one !== address && stands(one, after));
    if (to !== undefined && !stands(address, after) && before.resources[to] === undefined) moves.set(address, to);
  }
  return moves;
}

const stands = (address: string, { resources }: EmittedRoot): boolean => Object.hasOwn(resources, address);

/** Addresses that one can have become, the likeliest first. */
function* steps(address: string, { moved = [] }: EmittedRoot): Generator<string> {
  let here = address;
  for (const [from, to] of moved) if (isUnder(here, from)) here = `${to}${here.slice(from.length)}`;
  yield here;
  // One of several that is the only one now, and the other way about.
  for (const one of [here, address]) {
    yield one.replace(/\[0\](?=\.|$)/, "");
    yield one.replaceAll(/\[0\](?=\.|$)/g, "");
    yield `${one}[0]`;
  }
}

const isUnder = (address: string, path: string): boolean =>
  address === path || address.startsWith(`${path}.`) || address.startsWith(`${path}[`);
