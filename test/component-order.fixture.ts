import { artifacts, lowerDesign, schemasFor, type Kinds } from "../src/build/build.ts";
import { rules } from "../src/checks/rules.gen.ts";
import { runChecks } from "../src/checks/run.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { estimate } from "../src/pricing/estimate.ts";
import { deriveUsage } from "../src/pricing/usage/usage.ts";
import { address } from "../src/terraform/graph.ts";
import type { Fields } from "./random-draw.fixture.ts";

const all: Kinds = kinds;
const schemas = await schemasFor(["aws", "gcp"]);
const day = "2026-11-22";

/** Something that stands in an order: a block of a file, a line of an estimate. */
export interface Item {
  /** Key of the component it comes from; empty for the system's own. */
  readonly owner: string;
  readonly text: string;
}

/** All that a design becomes, taken apart: lists by what they are a list of. */
export type Parts = ReadonlyMap<string, readonly Item[]>;

const blockHead = /^(resource|data|ephemeral) "([^"]+)" "([^"]+)"/m;
const callHead = /^(?:module|run) "([^"]+)"/m;
const movedTo = /^ {2}to\s*= (\S+)$/m;
const readmeRow = /^\| `([^`]+)` \|/;

/** Address that a block of a module, of a root or of its tests, or a row of a README, is about. */
function addressOf(text: string): string | undefined {
  const [, label] = callHead.exec(text) ?? [];
  if (label !== undefined) return `module.${label}`;
  const [, mode, type = "", name = ""] = blockHead.exec(text) ?? [];
  if (mode !== undefined) return `${mode === "resource" ? "" : `${mode}.`}${type}.${name}`;
  return (movedTo.exec(text) ?? readmeRow.exec(text))?.[1];
}

/** A run about a module inside a call is named after both: `api-service`. */
const ownerOf = (address: string, owners: ReadonlyMap<string, string>): string =>
  owners.get(address) ?? (address.includes("-") ? ownerOf(address.replace(/-[^-]*$/, ""), owners) : "");

/** Charts stand in the order of the design, wherever their dashboard does: that of a dashboard is what its charts say. */
const withoutPlaces = (text: string): string =>
  /(?:aws_cloudwatch|google_monitoring|modules\/cloudwatch|modules\/monitoring)_dashboard/.test(text)
    ? text
        .split(/[\s,[\]{}()]+/)
        .sort()
        .join("\n")
    : text;

/** Builds, prices and checks a design. */
export function partsOf(design: Fields): Parts {
  // Nothing of what another order made is used again.
  const fresh = { ...schemas };
  const lowered = lowerDesign(design, all, fresh);
  const parts = new Map<string, readonly Item[]>();
  const owners = new Map<string, string>();
  lowered.graphs.forEach((graph, index) => {
    const system = lowered.systems[index];
    if (!system) throw new Error(`no system ${index}`);
    const place = `${graph.target} ${graph.environment}`;
    for (const one of graph.resources) owners.set(address(one), one.component);
    for (const { label, component } of graph.calls ?? []) owners.set(`module.${label}`, component);
    parts.set(
      `resources of ${place}`,
      graph.resources.map((one) => ({ owner: one.component, text: withoutPlaces(JSON.stringify(one)) })),
    );
    const { lines, total } = estimate(graph, system, deriveUsage(system, system.traffic, "expected"), { day });
    const priced = lines.map((one) => ({ owner: one.component, address: one.address, text: JSON.stringify(one) }));
    parts.set(
      `estimate of ${place}`,
      priced.filter((one) => one.address !== ""),
    );
    // What no resource stands for comes after all of them.
    parts.set(
      `estimate beyond resources of ${place}`,
      priced.filter((one) => one.address === ""),
    );
    parts.set(`total of ${place}`, [{ owner: "", text: JSON.stringify(total) }]);
  });
  for (const [path, { content: text }] of artifacts(lowered, all, fresh)) {
    const pieces = /\/main\.tf$|test\.hcl$/.test(path)
      ? text.split(/\n\n(?=\S)/)
      : /\/modules\/[^/]+\/README\.md$/.test(path)
        ? text.split("\n")
        : [text];
    parts.set(
      path,
      pieces.map((piece) => ({
        owner: ownerOf(addressOf(piece) ?? "", owners),
        text: withoutPlaces(piece.trimEnd()),
      })),
    );
  }
  const { findings } = runChecks(lowered.systems, design, rules, { today: day });
  const said = (key: string, value: unknown): unknown => (key === "rule" ? (value as { id: string }).id : value);
  parts.set(
    "findings",
    findings.map((one) => ({ owner: one.component ?? "", text: JSON.stringify(one, said) })),
  );
  return parts;
}

/** The same design with its components in another order. */
export const inOrder = (design: Fields, keys: readonly string[]): Fields => ({
  ...design,
  components: Object.fromEntries(keys.map((key) => [key, (design.components as Fields)[key]])),
});

/** What the parts must be when the components stand in another order: each takes its own items along, and nothing else moves. */
export function arranged(parts: Parts, keys: readonly string[]): Parts {
  // What nobody wrote comes last, but for calls, which begin with what others stand on.
  const rank = (item: Item, implied: number): number =>
    keys.includes(item.owner) ? keys.indexOf(item.owner) : implied;
  return new Map(
    [...parts].map(([name, items]) => {
      const implied = /^terraform\/(?!\w+\/modules\/)/.test(name) ? -1 : keys.length;
      const owned = items.filter(({ owner }) => owner !== "").sort((a, b) => rank(a, implied) - rank(b, implied));
      return [name, items.map((item) => (item.owner === "" ? item : (owned.shift() ?? item)))];
    }),
  );
}

/** Where two builds differ, with the first difference of each list. */
export function differences(one: Parts, other: Parts): readonly string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.flatMap((name) => {
    const [a, b] = [one.get(name) ?? [], other.get(name) ?? []];
    const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index).find(
      (index) => a[index]?.text !== b[index]?.text,
    );
    return at === undefined ? [] : [`${name}:\n- ${a[at]?.text ?? "nothing"}\n+ ${b[at]?.text ?? "nothing"}`];
  });
}
