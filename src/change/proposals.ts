import { addressesIn } from "../lowering/adopt.ts";
import type { System } from "../system/system.ts";
import { settledArguments } from "../terraform/configuration/planned-values.ts";
import { evaluate } from "../terraform/evaluation/evaluate.ts";
import { isRecord, type Value } from "../terraform/expression.ts";
import { address, SYSTEM, type Resource, type ResourceGraph } from "../terraform/graph.ts";
import { importId } from "../terraform/imports/ids.ts";
import { nameArgument, nameIn } from "../terraform/imports/names.ts";
import { saysNoImport } from "../terraform/imports/no-import.ts";
import { replacing } from "../terraform/replacing/replacing.ts";
import type { Schemas } from "../terraform/schema.ts";
import { isOfCloud, type Existing } from "../terraform/imports/state.ts";
import { compareText } from "../text/order.ts";

/** A root of the design, with what it makes. */
export interface RootToFill {
  readonly system: System;
  readonly graph: ResourceGraph;
}

/** An entry of `adopt` that the design could have. */
export interface Proposal {
  readonly environment: string;
  readonly target: System["target"];
  /** Key of the component; none where the entry is the design's own. */
  readonly component?: string;
  /** As the design has it. */
  readonly address: string;
  readonly id: string;
  /** Where the id does not say it. */
  readonly name?: string;
  /** Where the state has it. */
  readonly from: string;
  /** Whether it is only the one of its sort on both sides, under another name. */
  readonly perhaps: boolean;
}

export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** Addresses in the state of what the design adopts already. */
  readonly adopted: readonly string[];
  /** Addresses in the state of what the design makes as well and Terraform cannot import, or not by what the state says. */
  readonly notImportable: readonly string[];
  /** Addresses in the state of what nothing in the design would become. */
  readonly unmatched: readonly string[];
}

/** What of a state the design would make, by address, by name, or by what else is told of it. */
export function proposed(roots: readonly RootToFill[], state: readonly Existing[], schemas: Schemas): Proposals {
  const existing = state.filter(isOfCloud);
  const made = roots.flatMap((root) => candidatesOf(root, schemas));
  const pairs = matched(made, existing);
  const addresses = new Map(roots.map((root) => [root, addressesIn(root.graph)]));
  const result: Record<"adopted" | "notImportable" | "unmatched", string[]> = {
    adopted: [],
    notImportable: [],
    unmatched: [],
  };
  const proposals = existing.flatMap((one): Proposal[] => {
    const pair = pairs.get(one);
    if (!pair) {
      result.unmatched.push(one.address);
      return [];
    }
    const { root, resource, at } = pair.candidate;
    if (root.graph.imports?.some(({ to }) => to === at)) {
      result.adopted.push(one.address);
      return [];
    }
    const id = saysNoImport(one.type) === undefined ? importId(one.type, one.attributes, one.hidden) : undefined;
    if (id === undefined) {
      result.notImportable.push(one.address);
      return [];
    }
    const { environment, target } = root.system;
    return [
      {
        environment,
        target,
        ...(resource.component === SYSTEM ? {} : { component: resource.component }),
        address: addresses.get(root)?.ofResource(resource) ?? at,
        id,
        ...nameBeside(one, id),
        from: one.address,
        perhaps: pair.perhaps,
      },
    ];
  });
  return {
    proposals: proposals.sort(
      (a, b) =>
        compareText(a.environment, b.environment) ||
        compareText(a.component ?? "", b.component ?? "") ||
        compareText(a.address, b.address),
    ),
    ...result,
  };
}

function nameBeside({ type, attributes, hidden }: Existing, id: string): { readonly name?: string } {
  const argument = nameArgument(type);
  const name = argument === undefined || hidden.has(argument) ? undefined : attributes[argument];
  return typeof name === "string" && nameIn(type, id) !== name ? { name } : {};
}

interface Candidate {
  readonly root: RootToFill;
  readonly resource: Resource;
  readonly at: string;
  /** Arguments, with what is known in place of what refers to it. */
  readonly args: Value;
}

interface Pair {
  readonly candidate: Candidate;
  readonly perhaps: boolean;
}

function candidatesOf(root: RootToFill, schemas: Schemas): readonly Candidate[] {
  const { resources, parameters } = root.graph;
  const settled = settledArguments(resources, schemas, parameters);
  return resources
    .filter((one) => one.mode === "managed" && isOfCloud(one))
    .map((resource) => ({ root, resource, at: address(resource), args: settled(resource) }));
}

/**
 * Pairs that agree more with each other than with anything else, again and again: what refers to something is told by it
 * once that is known. At last what is the only one of its type on both sides.
 */
function matched(made: readonly Candidate[], existing: readonly Existing[]): ReadonlyMap<Existing, Pair> {
  const pairs = new Map<Existing, Pair>();
  const found = new Map<RootToFill, Map<string, Existing>>();
  const taken = new Set<Candidate>();
  const join = (candidate: Candidate, one: Existing, perhaps: boolean): void => {
    pairs.set(one, { candidate, perhaps });
    taken.add(candidate);
    found.set(candidate.root, (found.get(candidate.root) ?? new Map<string, Existing>()).set(candidate.at, one));
  };
  const open = (type: string) => ({
    made: made.filter((one) => one.resource.type === type && !taken.has(one)),
    existing: existing.filter((one) => one.type === type && !pairs.has(one)),
  });
  const types = [...new Set(existing.map(({ type }) => type))];
  for (let before = -1; before !== pairs.size;) {
    before = pairs.size;
    for (const type of types) {
      const left = open(type);
      const scores = left.made.map((candidate) => {
        const known = argumentsOf(candidate, found.get(candidate.root));
        return left.existing.map((one) => agreement(candidate, known, one));
      });
      left.made.forEach((candidate, row) => {
        const column = best(scores[row] ?? []);
        const one = column === undefined ? undefined : left.existing[column];
        if (column !== undefined && one && best(scores.map((line) => line[column] ?? 0)) === row)
          join(candidate, one, false);
      });
    }
  }
  for (const type of types) {
    const {
      made: [candidate, ...others],
      existing: [one, ...more],
    } = open(type);
    if (candidate && one && others.length + more.length === 0 && nameArgument(type) !== undefined)
      join(candidate, one, true);
  }
  return pairs;
}

/** Place of the highest score that is enough and that no other reaches. */
function best(scores: readonly number[]): number | undefined {
  const most = Math.max(...scores);
  return most >= ENOUGH && scores.filter((one) => one === most).length === 1 ? scores.indexOf(most) : undefined;
}

const ENOUGH = 10;
const weights = { address: 1000, name: 100, identity: 10, beginning: 5, label: 5 } as const;
/** What counts of what many have alike. */
const FEW = 4;

interface Known {
  readonly values: Readonly<Record<string, unknown>>;
  /** Names of arguments that refer to what was found. */
  readonly following: ReadonlySet<string>;
}

/** What the place itself is called, as data sources ask for it. */
function ofPlace(to: string, attribute: unknown, { account, region, project }: System): string | undefined {
  const [, type] = /(?:^|\.)data\.(\w+)\.\w+$/.exec(to) ?? [];
  const told: Readonly<Record<string, string | undefined>> = {
    "aws_caller_identity account_id": account,
    "aws_partition partition": "aws",
    "aws_region region": region,
    "google_project project_id": project,
  };
  return told[`${type ?? ""} ${String(attribute)}`];
}

function argumentsOf({ args, root: { system } }: Candidate, found: ReadonlyMap<string, Existing> = new Map()): Known {
  const values: Record<string, unknown> = {};
  const following = new Set<string>();
  for (const [name, value] of Object.entries(isRecord(args) ? args : {})) {
    const followed: string[] = [];
    const known = evaluate(value, {
      reference: ({ to, path: [attribute, ...deeper] }) => {
        if (deeper.length > 0) return undefined;
        const told = found.get(to)?.attributes[String(attribute)];
        if (typeof told !== "string") return ofPlace(to, attribute, system);
        followed.push(to);
        return told;
      },
    });
    if (known === undefined || known === null) continue;
    values[name] = known;
    if (followed.length > 0) following.add(name);
  }
  return { values, following };
}

/** How much speaks for it; 0 where something speaks against it. */
function agreement({ resource: { type }, at }: Candidate, { values, following }: Known, one: Existing): number {
  const { attributes, hidden } = one;
  const named = nameArgument(type);
  const identity = new Set([...replacing(type), ...(named === undefined ? [] : [named])]);
  let score = at === one.address ? weights.address : 0;
  let others = 0;
  for (const [name, wanted] of Object.entries(values)) {
    const got = attributes[name];
    if (hidden.has(name)) continue;
    if (name.endsWith("_prefix")) {
      const whole = attributes[name.slice(0, -"_prefix".length)];
      if (typeof whole !== "string" || typeof wanted !== "string") continue;
      if (!whole.startsWith(wanted)) return 0;
      score += weights.beginning;
    } else if (name === "tags" || name === "labels") {
      if (isLabelled(wanted, got)) score += weights.label;
    } else if (isScalar(wanted) && isScalar(got) && got !== "") {
      const isAlike = String(wanted) === String(got);
      if (!isAlike && identity.has(name)) return 0;
      if (!isAlike) continue;
      if (name === named) score += weights.name;
      else if (following.has(name) || (identity.has(name) && isTelling(wanted))) score += weights.identity;
      else others += 1;
    }
  }
  return score + Math.min(others, FEW);
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value);

/** Not a word of the cloud's, such as `vpc` or `application`, which many have. */
const isTelling = (value: string | number | boolean): boolean => typeof value === "string" && /[^A-Za-z_]/.test(value);

const isLabelled = (wanted: unknown, got: unknown): boolean => {
  const [ours, theirs] = [wanted, got].map((one) =>
    typeof one === "object" && one !== null ? (one as { readonly Name?: unknown }).Name : undefined,
  );
  return ours !== undefined && ours === theirs;
};
