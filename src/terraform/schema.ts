/**
 * What the providers accept: which arguments, blocks and attributes each resource type has. The data
 * are extracts of the provider schemas (`schemas/*.gen.json`, written by `scripts/schemas.mjs`).
 */

import type { ValueRules } from "./value-rules.ts";

export type ProviderName = "aws" | "google" | "google-beta" | "archive" | "random" | "time";
export type Mode = "managed" | "data" | "ephemeral";
export type Path = readonly (string | number)[];

export type AttributeType =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | readonly ["list" | "set", AttributeType]
  | readonly ["map", AttributeType]
  | readonly ["object", Readonly<Record<string, AttributeType>>];

/** Flags: `r`equired, `o`ptional, `c`omputed, `w`rite only, `s`ensitive. */
export type AttributeSchema = readonly [type: AttributeType, flags: string];

/** `max` 0 is "any number". */
export type NestedBlock = readonly [nesting: "single" | "list" | "set", min: number, max: number, block: BlockSchema];

export interface BlockSchema {
  readonly a: Readonly<Record<string, AttributeSchema>>;
  readonly b?: Readonly<Record<string, NestedBlock>>;
}

/** As stored: a block that holds itself says how many levels up it is. */
type StoredBlock = BlockSchema & { readonly up?: number };
interface ProviderSchema {
  readonly version: string;
  readonly resources: Readonly<Record<string, StoredBlock>>;
  readonly data: Readonly<Record<string, StoredBlock>>;
  readonly ephemeral: Readonly<Record<string, StoredBlock>>;
  readonly rules: Readonly<Record<Section, Readonly<Record<string, ValueRules>>>>;
}
type Section = "resources" | "data" | "ephemeral";
const SECTIONS: Readonly<Record<Mode, Section>> = { managed: "resources", data: "data", ephemeral: "ephemeral" };

export interface Schemas {
  /** Of a type that two providers have, the provider loaded first counts. */
  readonly schemaOf: (mode: Mode, type: string) => BlockSchema | undefined;
  readonly typesOf: (mode: Mode) => readonly string[];
  /** What the provider accepts as values of its arguments, by path. */
  readonly rulesOf: (mode: Mode, type: string) => ValueRules | undefined;
  /** The provider that a type comes from: `google-beta` for what only that one has. */
  readonly providerOf: (mode: Mode, type: string) => ProviderName | undefined;
}

/** How often a block may stand inside itself; WAF statements nest three levels deep. */
const REENTRIES = 2;

/** Literal specifiers, so that a bundler gives each provider a chunk that loads only when needed. */
const LOADERS: Readonly<Record<ProviderName, () => Promise<{ readonly default: unknown }>>> = {
  aws: () => import("./schemas/aws.gen.json", { with: { type: "json" } }),
  google: () => import("./schemas/google.gen.json", { with: { type: "json" } }),
  "google-beta": () => import("./schemas/google-beta.gen.json", { with: { type: "json" } }),
  archive: () => import("./schemas/archive.gen.json", { with: { type: "json" } }),
  random: () => import("./schemas/random.gen.json", { with: { type: "json" } }),
  time: () => import("./schemas/time.gen.json", { with: { type: "json" } }),
};

/** What Terraform has without a provider. */
const BUILT_IN: Readonly<Record<string, BlockSchema>> = {
  terraform_data: {
    a: { id: ["string", "c"], input: ["dynamic", "o"], output: ["dynamic", "c"], triggers_replace: ["dynamic", "o"] },
  },
};

export const builtInTypes: readonly string[] = Object.keys(BUILT_IN);

/** Loads the schemas of some providers; after that everything is synchronous. */
export async function loadSchemas(providers: readonly ProviderName[]): Promise<Schemas> {
  const loaded = await Promise.all(providers.map(async (name) => (await LOADERS[name]()).default as ProviderSchema));
  const unrolled = new Map<StoredBlock, BlockSchema>();
  const sections = (mode: Mode) => loaded.map((provider) => provider[SECTIONS[mode]]);
  return {
    schemaOf(mode, type) {
      const stored = sections(mode).find((types) => Object.hasOwn(types, type))?.[type];
      if (stored === undefined) return mode === "managed" ? own(BUILT_IN, type) : undefined;
      const block = unrolled.get(stored) ?? unroll(stored, [], 0);
      unrolled.set(stored, block);
      return block;
    },
    rulesOf: (mode, type) =>
      loaded.map((provider) => own(provider.rules[SECTIONS[mode]], type)).find((rules) => rules !== undefined),
    typesOf: (mode) => sections(mode).flatMap((types) => Object.keys(types)),
    providerOf: (mode, type) => providers[sections(mode).findIndex((types) => Object.hasOwn(types, type))],
  };
}

/** Writes blocks that hold themselves out, as deep as the provider does. */
function unroll(block: StoredBlock, chain: readonly StoredBlock[], reentries: number): BlockSchema {
  if (block.b === undefined) return block;
  const here = [...chain, block];
  const nested: Record<string, NestedBlock> = {};
  for (const [name, [nesting, min, max, inner]] of Object.entries(block.b)) {
    const up = (inner as StoredBlock).up;
    if (up === undefined) nested[name] = [nesting, min, max, unroll(inner, here, reentries)];
    else if (reentries < REENTRIES) {
      const target = here.at(-up) ?? inner;
      nested[name] = [nesting, min, max, unroll(target, here.slice(0, -up), reentries + 1)];
    }
  }
  return { a: block.a, b: nested };
}

/** Whether a design may set an attribute; what is only computed can be referred to, never set. */
export const isConfigurable = ([, flags]: AttributeSchema): boolean => /[ro]/.test(flags);

/** Whether a block is written as one object (else: a list of objects). */
export const isSingle = ([nesting, , max]: NestedBlock): boolean => nesting === "single" || max === 1;

/** A member of a record by a name that may be anything. */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

export type Found =
  | { readonly kind: "attribute"; readonly type: AttributeType; readonly flags: string }
  | { readonly kind: "block"; readonly nesting: NestedBlock[0]; readonly block: BlockSchema };

/**
 * What an attribute path leads to. Blocks are lists in references, so `vpc_config[0].subnet_ids`
 * needs its index; sets have none and take a `"*"` only.
 */
export function findAttribute(block: BlockSchema, path: Path): Found | undefined {
  const [name, ...rest] = path;
  if (typeof name !== "string") return undefined;
  const attribute = own(block.a, name);
  if (attribute !== undefined) {
    const type = typeAt(attribute[0], rest);
    return type === undefined ? undefined : { kind: "attribute", type, flags: attribute[1] };
  }
  const nested = own(block.b, name);
  if (nested === undefined) return undefined;
  const [nesting, , , inner] = nested;
  const [index, ...deeper] = nesting === "single" ? ["*", ...rest] : rest;
  if (rest.length === 0) return { kind: "block", nesting, block: inner };
  if (!isIndex(nesting, index)) return undefined;
  return deeper.length === 0 ? { kind: "block", nesting: "single", block: inner } : findAttribute(inner, deeper);
}

const isIndex = (nesting: string, index: string | number | undefined): boolean =>
  index === "*" || (nesting === "list" && typeof index === "number");

function typeAt(type: AttributeType, path: Path): AttributeType | undefined {
  const [step, ...rest] = path;
  if (step === undefined || type === "dynamic") return type;
  if (typeof type === "string") return undefined;
  if (type[0] === "object") {
    const member = own(type[1], String(step));
    return member === undefined ? undefined : typeAt(member, rest);
  }
  return type[0] === "map" || isIndex(type[0], step) ? typeAt(type[1], rest) : undefined;
}
