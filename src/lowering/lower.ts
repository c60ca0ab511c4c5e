import { issue, type Issue, type Path } from "../issues/issue.ts";
import type { Schemas } from "../terraform/schema.ts";
import { checkValues } from "../terraform/schema-check.ts";
import { configurationOf } from "../terraform/configuration/configuration.ts";
import { expand, type Expansion } from "../terraform/configuration/expand.ts";
import { nestedPromises } from "../terraform/configuration/nested.ts";
import { Refused } from "../terraform/evaluation/refused.ts";
import {
  address,
  blockAddress,
  SYSTEM,
  type ParameterValue,
  type Resource,
  type ResourceGraph,
  type RootCall,
} from "../terraform/graph.ts";
import { isEnvironment } from "../system/accounts.ts";
import { inKeyOrder, type System } from "../system/system.ts";
import { stateBucket } from "./state-bucket.ts";
import { LowerContext, type MadeIn } from "./context.ts";
import { BOUNDARY, boundaryOf } from "./boundary.ts";
import { GraphDraft } from "./draft.ts";
import { loweringOf, type AnyKind } from "./kind.ts";
import { adopted, type Adoption } from "./adopt.ts";
import { composedNames } from "./adopted-names.ts";
import { withApis, type Apis } from "./gcp/apis.ts";
import { applyPatches, refusedPatch } from "./patch.ts";

/** What became of a system. */
export interface LoweredSystem {
  readonly graph: ResourceGraph;
  readonly issues: readonly Issue[];
  /** Places in the design of patches and adoptions that reached a resource. */
  readonly reached: readonly Path[];
  /** APIs of Google Cloud that it needs; the root of its project enables them. */
  readonly apis: Apis;
  /** What exists already, as the design says. */
  readonly adoptions: readonly Adoption[];
}

/** All APIs that several systems need. */
export function apisOf(systems: readonly LoweredSystem[]): Apis {
  const all = new GraphDraft();
  for (const { apis } of systems) for (const [service, options] of apis) all.api(service, options);
  return all.apis;
}

/** What a root is lowered with. */
export interface Around {
  /** APIs that the environments of an account need. */
  readonly apis?: Apis;
  /** What was made in the environments of an account, and in itself. */
  readonly madeIn?: MadeIn;
  /** Labels of calls whose modules, patched in different ways, each root has by itself. */
  readonly apart?: ReadonlySet<string>;
}

/** Lowers one system to the resources of its target. */
export function lower(
  system: System,
  kinds: Readonly<Record<string, AnyKind>>,
  schemas: Schemas,
  { apis = new Map(), madeIn = () => [], apart = new Set() }: Around = {},
): LoweredSystem {
  const draft = new GraphDraft();
  for (const [service, options] of apis) draft.api(service, options);
  const context = new LowerContext(inKeyOrder(system), kinds, draft, madeIn);
  for (const component of Object.values(context.system.components)) {
    const kind = kinds[component.kind];
    if (!kind) throw new Error(`no kind ${component.kind}`);
    const lowering = loweringOf(kind, system);
    const make = isEnvironment(system) ? lowering.lower : lowering.account;
    make?.(component, context.within(component));
  }
  if (!isEnvironment(system)) stateBucket[system.target](context);
  const drafted = draft.graph(system, parametersOf(system, boundaryOf(system, kinds)));
  const { calls: own = [] } = drafted;
  const calls = isEnvironment(system) ? own : withApis(own, draft.apis);
  const doubled = takenLabels(calls);
  // Whom a reference means is not known then.
  if (doubled.length > 0)
    return { graph: drafted, issues: [...draft.issues, ...doubled], reached: [], apis: draft.apis, adoptions: [] };
  const all = { ...drafted, calls };
  const keys = Object.keys(system.components);
  const patched = applyPatches(all, system, schemas, { apart });
  const first = evaluated(patched.graph, keys, schemas);
  const told = [...draft.issues, ...patched.issues];
  const reached = patched.reached.map(({ path }) => path);
  // Mostly what is too long or the like has been told already, in more words.
  if ("refused" in first)
    return {
      graph: patched.graph,
      issues: told.length > 0 ? told : [first.refused],
      reached,
      apis: draft.apis,
      adoptions: [],
    };
  const { adoptions, reached: taken, names, renamed, issues } = adopted(first, system, schemas);
  const again =
    names.size === 0 ? first : evaluated(applyPatches(all, system, schemas, { names, apart }).graph, keys, schemas);
  const made = "refused" in again ? first : again;
  const graph = {
    ...made,
    calls: (made.calls ?? []).map((call) => withoutIdle(call, made.resources)),
    ...(adoptions.length === 0 ? {} : { imports: adoptions.map(({ to, id, replacedBy }) => ({ to, id, replacedBy })) }),
  };
  // What is patched is judged with its patch.
  const reachedAt = (one: Resource): Path | undefined =>
    patched.reached.find(({ address: id }) => id === blockAddress(one))?.path;
  const refused = graph.resources.flatMap((one) => {
    const path = reachedAt(one);
    return path ? refusedPatch(one, path, schemas) : refusedValues(one, schemas);
  });
  return {
    graph,
    issues: [
      ...told,
      ...issues,
      ...refused,
      ...composedNames(graph, system, renamed),
      ...("refused" in again ? [again.refused] : []),
    ],
    reached: [...reached, ...taken],
    apis: draft.apis,
    adoptions,
  };
}

/** A call without the bound of its roles where it makes none: what reaches nothing and may be left out is not written. */
function withoutIdle(call: RootCall, resources: readonly Resource[]): RootCall {
  const { [BOUNDARY]: bound, ...args } = call.args;
  if (configurationOf(call.source).variables[BOUNDARY]?.default === undefined) return call;
  const path = `module.${call.label}`;
  const within = ({ module }: Resource): boolean => module === path || (module?.startsWith(`${path}.`) ?? false);
  return bound === undefined || resources.some((one) => within(one) && Object.hasOwn(one.args, BOUNDARY))
    ? call
    : { ...call, args };
}

/** Components whose module would be called as another is: one that the system needs, or another component's second. */
const takenLabels = (calls: readonly RootCall[]): readonly Issue[] =>
  calls
    .filter(({ component }) => component !== SYSTEM)
    .filter((call) => calls.some((one) => one !== call && one.label === call.label))
    .map(({ component, label }) => issue("label-taken", ["components", component], { label }));

/** What the modules make of their calls, or what one of them does not take. */
function expanded(calls: readonly RootCall[], graph: ResourceGraph, schemas: Schemas): Expansion | Refusal {
  try {
    return expand(calls, schemas, graph.parameters);
  } catch (error) {
    // Anything else than the condition of a variable is a fault of a kind, which no author can mend.
    const [, label, module = ""] =
      error instanceof Refused ? (/^module\.(\w+) \((\w+)\)/.exec(String(error.place[0])) ?? []) : [];
    const component = calls.find((call) => call.label === label)?.component ?? SYSTEM;
    if (!(error instanceof Refused) || component === SYSTEM || !error.place.some((at) => String(at).startsWith("var.")))
      throw error;
    return { refused: issue("refused-input", ["components", component], { module, reason: error.reason }) };
  }
}

interface Refusal {
  readonly refused: Issue;
}

/** The graph with what its calls make and give. */
function evaluated(graph: ResourceGraph, keys: readonly string[], schemas: Schemas): ResourceGraph | Refusal {
  const { calls = [] } = graph;
  const made = expanded(calls, graph, schemas);
  if ("refused" in made) return made;
  const given = Object.fromEntries(
    calls.map(({ label, source }) => [
      label,
      Object.fromEntries(Object.keys(configurationOf(source).outputs).map((name) => [name, made.output(label, name)])),
    ]),
  );
  // What the system owns comes first, then each component's resources, in the order of the design.
  const places = new Map(keys.map((key, index) => [key, index]));
  const resources = [...made.resources].sort(
    (a, b) => (places.get(a.component) ?? -1) - (places.get(b.component) ?? -1),
  );
  return { ...graph, resources, given, nested: nestedPromises(calls, made) };
}

/** What a kind let through and the provider would refuse: better told now than by `terraform plan`. */
const refusedValues = ({ mode, type, name, component, args }: Resource, schemas: Schemas): readonly Issue[] =>
  checkValues(schemas, mode, type, args).flatMap(({ path, wanted, got = "" }) =>
    wanted === undefined
      ? []
      : [
          issue("refused-value", component === SYSTEM ? [] : ["components", component], {
            address: address({ mode, type, name }),
            argument: path.join("."),
            got: String(got),
            wanted,
          }),
        ],
  );

/** Values that a root states once and its calls compose names of. */
function parametersOf(system: System, boundary: string | undefined): Readonly<Record<string, ParameterValue>> {
  const { environment, prefix, region, account, project, target } = system;
  return {
    environment: { value: environment },
    name_prefix: { value: prefix },
    region: { value: region },
    ...(account === undefined ? {} : { account_id: { value: account } }),
    ...(target === "gcp" ? { project_id: { value: project } } : {}),
    ...(boundary === undefined
      ? {}
      : {
          [BOUNDARY]: { value: boundary, comment: "What no role made here exceeds: made by the root of the account." },
        }),
  };
}
