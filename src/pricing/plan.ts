import * as z from "zod";
import { isList, isRecord, ref, type Value } from "../terraform/expression.ts";
import type { Resource, ResourceGraph } from "../terraform/graph.ts";
import { address } from "../terraform/graph.ts";

const resource = z.object({
  address: z.string(),
  mode: z.enum(["managed", "data"]),
  type: z.string(),
  name: z.string(),
  index: z.union([z.string(), z.number()]).optional(),
  values: z.record(z.string(), z.unknown()).optional(),
});
type PlannedResource = z.output<typeof resource>;

interface PlannedModule {
  readonly address?: string | undefined;
  readonly resources?: readonly PlannedResource[] | undefined;
  readonly child_modules?: readonly PlannedModule[] | undefined;
}
const plannedModule: z.ZodType<PlannedModule> = z.lazy(() =>
  z.object({
    address: z.string().optional(),
    resources: z.array(resource).optional(),
    child_modules: z.array(plannedModule).optional(),
  }),
);

const configured = z.object({ address: z.string(), expressions: z.record(z.string(), z.unknown()).optional() });

interface ConfiguredModule {
  readonly resources?: readonly z.output<typeof configured>[] | undefined;
  readonly module_calls?: Readonly<Record<string, { readonly module?: ConfiguredModule | undefined }>> | undefined;
}
const configuredModule: z.ZodType<ConfiguredModule> = z.lazy(() =>
  z.object({
    resources: z.array(configured).optional(),
    module_calls: z.record(z.string(), z.object({ module: configuredModule.optional() })).optional(),
  }),
);

const provider = z.object({ expressions: z.record(z.string(), z.unknown()).optional() });
const planSchema = z.object({
  format_version: z.string(),
  variables: z.record(z.string(), z.object({ value: z.unknown() })).optional(),
  planned_values: z.object({ root_module: plannedModule }),
  configuration: z
    .object({ provider_config: z.record(z.string(), provider).optional(), root_module: configuredModule.optional() })
    .optional(),
});

/** What `estimate` takes, made from a plan. */
export interface PricedPlan {
  readonly graph: ResourceGraph;
  /** For `options.region`; undefined when the provider's region is not in the plan. */
  readonly region?: string;
  /** For `options.addresses`: full addresses with modules and instances. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Reads the output of `terraform show -json <plan>`. Undefined when it is something else. */
export function readPlan(json: unknown): PricedPlan | undefined {
  const parsed = planSchema.safeParse(json);
  if (!parsed.success) return undefined;
  const plan = parsed.data;
  const resources: Resource[] = [];
  const addresses = new Map<string, string>();
  const visit = (module: PlannedModule, config: ConfiguredModule | undefined): void => {
    const path = module.address ?? "";
    const here = new Set(
      (module.resources ?? []).map(({ type, name, index }) => `${type}.${nameOf(path, name, index)}`),
    );
    for (const planned of module.resources ?? []) {
      const made = fromPlanned(planned, path, expressionsOf(planned, config), here);
      resources.push(made);
      addresses.set(address(made), planned.address);
    }
    for (const child of module.child_modules ?? []) {
      const call = /([^.[\]]+)(\[[^\]]*\])?$/.exec(child.address ?? "")?.[1] ?? "";
      visit(child, config?.module_calls?.[call]?.module);
    }
  };
  visit(plan.planned_values.root_module, plan.configuration?.root_module);
  const target = resources.some(({ type }) => type.startsWith("google_")) ? "gcp" : "aws";
  const region = regionOf(plan, target === "aws" ? "aws" : "google");
  return {
    graph: { target, environment: "", folder: "", resources, outputs: [], parameters: {}, tags: {} },
    ...(region === undefined ? {} : { region }),
    addresses,
  };
}

/** Name inside the graph: unique over modules and instances. */
const nameOf = (path: string, name: string, index?: string | number): string =>
  `${path === "" ? "" : `${path}.`}${name}${index === undefined ? "" : `[${JSON.stringify(index)}]`}`;

type Expressions = Readonly<Record<string, unknown>>;

const expressionsOf = (planned: PlannedResource, config: ConfiguredModule | undefined): Expressions =>
  config?.resources?.find((one) => one.address === `${planned.type}.${planned.name}`)?.expressions ?? {};

/** Arguments under which every reference of a resource is kept, so that "who refers to this" can be answered. */
const REFERENCES = " references";

function fromPlanned(
  planned: PlannedResource,
  path: string,
  expressions: Expressions,
  here: ReadonlySet<string>,
): Resource {
  const { mode, type, name, index } = planned;
  // An instance means the instance of its own key, where there is one.
  const toGraph = (reference: string): Value | undefined => {
    const [, to, called] = /^([a-z][a-z0-9_]*_[a-z0-9_]*)\.([A-Za-z_][\w-]*)/.exec(reference) ?? [];
    if (to === undefined || called === undefined) return undefined;
    const found = [index, undefined, 0].map((one) => `${to}.${nameOf(path, called, one)}`).find((one) => here.has(one));
    return found === undefined ? undefined : ref(found);
  };
  const seen: Value[] = [];
  const args = fill((planned.values ?? {}) as Value, expressions, toGraph, seen);
  return {
    mode,
    type,
    name: nameOf(path, name, index),
    area: path,
    // Whom a resource of somebody else's plan belongs to, only its module tells; at the root, its type is all.
    component: path === "" ? type : path,
    args: { ...(isRecord(args) ? args : {}), [REFERENCES]: seen },
  };
}

/** Puts references where a plan has no value yet. */
function fill(
  value: Value,
  expressions: Expressions,
  toGraph: (to: string) => Value | undefined,
  seen: Value[],
): Value {
  const filled: Record<string, Value> = { ...(isRecord(value) ? value : {}) };
  for (const [key, expression] of Object.entries(expressions)) {
    const known = filled[key] ?? null;
    if (Array.isArray(expression)) {
      const blocks = isList(known) ? known : [];
      filled[key] = expression.map((one, place) => fill(blocks[place] ?? {}, one as Expressions, toGraph, seen));
      continue;
    }
    const { references } = expression as { references?: readonly string[] };
    const refs = (references ?? []).flatMap((one) => toGraph(one) ?? []);
    seen.push(...refs);
    if (known === null && refs[0] !== undefined) filled[key] = refs[0];
  }
  return filled;
}

function regionOf(plan: z.output<typeof planSchema>, name: string): string | undefined {
  const stated = plan.configuration?.provider_config?.[name]?.expressions?.region as
    { constant_value?: unknown; references?: readonly string[] } | undefined;
  if (typeof stated?.constant_value === "string") return stated.constant_value;
  const variable = /^var\.(\w+)/.exec(stated?.references?.[0] ?? "")?.[1];
  const value = variable === undefined ? undefined : plan.variables?.[variable]?.value;
  return typeof value === "string" ? value : undefined;
}
