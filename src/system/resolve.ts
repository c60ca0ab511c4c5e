import { text } from "../text/text.ts";
import { authoredPath, expand, type Choice } from "../design/expand.ts";
import { formOf } from "../design/schema/form.ts";
import { problems } from "../design/schema/problems.ts";
import { readable } from "../design/schema/readable.ts";
import { checkAll, ifRead, refuse, workedOut } from "../design/unread.ts";
import { sortOf } from "../issues/form.ts";
import { issue, type Issue } from "../issues/issue.ts";
import { valueAt } from "../issues/value-at.ts";
import { canonical } from "../terraform/expression.ts";
import type { Target } from "../terraform/graph.ts";
import { keyOf, ownerOf, type AccountRoot } from "./accounts.ts";
import { connect, type Links } from "./connect.ts";
import { readComponents, type ReadComponents } from "./components.ts";
import { designNoEffect } from "./design-no-effect.ts";
import { designSchema, type DesignFields, type DesignSchema } from "./design-schema.ts";
import type { Kinds } from "./kind-language.ts";
import { checkOwnTags, checkTags } from "./labels.ts";
import { findIdle } from "./no-effect.ts";
import { near } from "./near.ts";
import { runtimesOf, type RuntimeName } from "./runtimes.ts";
import type { Component, Connection, Place, System } from "./system.ts";
import { checkTexts, prototypeKeys } from "./texts.ts";
import { checkTraffic } from "./traffic.ts";

export interface Resolution {
  /** One system for each environment and target, in the order of the design; empty when there are issues. */
  readonly systems: readonly System[];
  readonly issues: readonly Issue[];
  /** What the design writes without effect and may write: told, and no obstacle. Empty when there are issues. */
  readonly notes: readonly Issue[];
}

export const targetNames: readonly Target[] = ["aws", "gcp"];
const environmentName = /^[a-z][a-z0-9]{0,15}$/;

/** Resolves a design for every environment and target, and finds all that is wrong with it. */
export function resolve(raw: unknown, kinds: Kinds): Resolution {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    const wrong = issue("wrong-type", [], { expected: formOf(designSchema(kinds)), got: sortOf(raw) });
    return { systems: [], issues: [wrong], notes: [] };
  }
  const design = raw as Readonly<Record<string, unknown>>;
  const unset = prototypeKeys(design);
  if (unset.length > 0) return { systems: [], issues: [...unset, ...checkTexts(design)], notes: [] };
  const environments = keysOf(design.environments);
  const targets = targetNames.filter((target) => keysOf(design.targets).includes(target));
  const found = new Gathered();
  const told = new Gathered();
  const systems: System[] = [];
  const early = [...checkNames(design, environments), ...checkTexts(design)];
  const choices: Choice[] = (environments.length > 0 ? environments : ["default"]).flatMap((environment) =>
    (targets.length > 0 ? targets : targetNames.slice(0, 1)).map((target) => ({
      environment,
      target,
      environments,
      targets: targetNames,
    })),
  );
  const schema = designSchema(kinds);
  for (const choice of choices) {
    const { system, issues, notes, written } = resolveOne(design, kinds, schema, choice);
    systems.push(system);
    const scope = `${choice.environment}/${choice.target}`;
    const authored = (one: Issue): Issue => ({ ...one, path: authoredPath(design, one.path, choice) });
    for (const placed of [...written, ...issues.map(authored)]) found.add(placed, scope);
    for (const note of notes) told.add(authored(note), scope);
  }
  const late = found.all(choices.length);
  const across = acrossEnvironments(systems, kinds, design, choices);
  const issues = [...early, ...late, ...across];
  if (issues.length > 0) return { systems: [], issues, notes: [] };
  const placed = systems.map((system) => ({
    ...system,
    places: placesOf(systems, system.target),
    state: { ...system.state, bucket: bucketOf(system, systems) },
  }));
  return { systems: placed, issues, notes: told.all(choices.length) };
}

/**
 * An account that has environments in several regions has a root, and so a bucket of the state, in each: all but the
 * first carry their region. A bucket that the design names is taken as it is.
 */
function bucketOf({ target, account, region, state, name }: System, systems: readonly System[]): string {
  const first = systems.find((one) => one.target === target && one.account === account);
  const standard = account !== undefined && state.bucket === stateBucketName(name, account);
  return standard && first !== undefined && first.region !== region ? `${state.bucket}-${region}` : state.bucket;
}

const stateBucketName = (name: string, owner: string): string => `${name}-terraform-state-${owner}`;

const placesOf = (systems: readonly System[], target: Target): readonly Place[] =>
  systems
    .filter((one) => one.target === target)
    .map((one) => ({
      environment: one.environment,
      owner: ownerOf(one),
      region: one.region,
      prefix: one.prefix,
      protected: one.protected,
      components: one.components,
    }));

/** Issues of several systems: equal ones are one, with the systems that it holds in. */
class Gathered {
  readonly #found = new Map<string, { issue: Issue; scopes: string[] }>();

  add(one: Issue, scope = ""): void {
    const key = `${one.code} ${one.path.join("\u0000")} ${factsKey(one)}`;
    const known = this.#found.get(key);
    if (known) known.scopes.push(scope);
    else this.#found.set(key, { issue: one, scopes: [scope] });
  }

  /** What is of no system in particular. */
  get issues(): readonly Issue[] {
    return [...this.#found.values()].map(({ issue: one }) => one);
  }

  /** `systems`: how many there are; what holds in all needs no scope. */
  all(systems: number): readonly Issue[] {
    return [...this.#found.values()].map(({ issue: one, scopes }) =>
      scopes.length === systems ? one : { ...one, scope: scopes },
    );
  }
}

const keysOf = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** What tells two issues of one place apart; which components there are differs between environments and does not. */
const factsKey = (one: Issue): string => (one.code === "unknown-component" ? one.facts.got : canonical(one.facts));

/** A component that nobody can read may name another that is not there as well: both are said at once. */
function brokenUses(written: unknown, { components, absent, broken }: ReadComponents): readonly Issue[] {
  const keys = [...Object.keys(components), ...broken];
  return [...broken].flatMap((key) => {
    const { uses } = (valueAt(written, [key]) ?? {}) as { uses?: unknown };
    return keysOf(uses)
      .filter((to) => !keys.includes(to) && !absent.has(to))
      .map((to) =>
        issue("unknown-component", ["components", key, "uses", to], { got: to, ...near(to, keys), allowed: keys }),
      );
  });
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** Names that must be known before anything can be expanded. */
function checkNames(design: Readonly<Record<string, unknown>>, environments: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  for (const name of environments) {
    const reserved = targetNames.some((target) => target === name) || name === "default";
    if (!environmentName.test(name) || reserved) {
      issues.push(
        issue("bad-format", ["environments", name], {
          got: name,
          expected: "environment-name",
          examples: ["dev", "staging", "prod"],
        }),
      );
    }
  }
  if (isEmptyObject(design.environments)) {
    issues.push(
      issue("missing-key", ["environments"], {
        key: "environments",
        expected: "{ dev: {}, prod: { protected: true } }",
      }),
    );
  }
  if (isEmptyObject(design.targets)) {
    issues.push(
      issue("missing-key", ["targets"], {
        key: "targets",
        expected: '{ aws: { region: "ap-northeast-1", account: "123456789012" } }',
      }),
    );
  }
  return issues;
}

function resolveOne(
  raw: Readonly<Record<string, unknown>>,
  kinds: Kinds,
  schema: DesignSchema,
  choice: Choice,
): { system: System; issues: readonly Issue[]; notes: readonly Issue[]; written: readonly Issue[] } {
  const expansion = expand(raw, choice);
  // Problems of `each` itself are found on the design as written; the rest on its expansion.
  const written = expansion.issues;
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  const value = expansion.value as Record<string, unknown>;
  const parsed = schema.safeParse(value);
  if (!parsed.success) issues.push(...problems(schema, value, []));
  const design = parsed.success ? parsed.data : (readable(schema, value) as DesignFields);
  const read = readComponents(value.components, keysOf(raw.components), kinds, choice);
  const links = connect(read, kinds, value.components);
  issues.push(...read.issues, ...links.issues, ...brokenUses(value.components, read));
  const system = assemble(design, choice, keysOf(raw.components), read, links);
  issues.push(
    ...checkAll(
      () => checkOwnTags(design.tags, ["environment"], ["tags"]),
      () => checkTags(design.tags, choice.target, ["tags"]),
      () => checkTraffic(design.traffic ?? {}, keysOf(raw.components)),
      () => checkRuntime(system, kinds),
    ),
  );
  const whole = findIdle(design, value, designNoEffect(kinds), system);
  issues.push(...whole.errors);
  notes.push(...whole.notes);
  for (const component of Object.values(system.components)) {
    const path = ["components", component.key];
    const kind = kinds[component.kind];
    const typed = component as Component<Record<string, unknown>>;
    const found = checkAll(() => kind?.check?.(typed, system) ?? []);
    issues.push(...found.map((one) => ({ ...one, path: [...path, ...one.path] })));
    const idle = findIdle(typed, valueAt(value, path), kind?.noEffect ?? [], system, path);
    issues.push(...idle.errors);
    notes.push(...idle.notes);
  }
  return { system, issues: withoutRemoved(issues), notes, written };
}

/** Of what is to be removed nothing else is told. */
function withoutRemoved(issues: readonly Issue[]): readonly Issue[] {
  const removed = issues.filter((one) => one.code === "set-by").map((one) => one.path);
  return issues.filter(
    (one) => one.code === "set-by" || !removed.some((path) => path.every((step, index) => one.path[index] === step)),
  );
}

/** A runtime is chosen for all; a kind may not run on it. */
function checkRuntime({ components, target, runtime }: System, kinds: Kinds): readonly Issue[] {
  return Object.values(components).flatMap(({ key, kind }) => {
    const [first, ...others] = runtimesOf(kinds[kind] ?? {});
    if (runtime === undefined || first === undefined || [first, ...others].some((one) => one === runtime)) return [];
    const instead = `targets: { ${target}: { runtime: "${first}" } }`;
    return [
      issue("unsupported-on", ["components", key, "kind"], {
        target,
        what: text(`${kind} on ${runtime}`, `${runtime} 上の ${kind}`),
        instead,
      }),
    ];
  });
}

/** What is wrong in the design cannot be known of the system, nor what follows from it. */
function assemble(
  design: DesignFields,
  choice: Choice,
  written: readonly string[],
  { broken }: ReadComponents,
  { components: linked, connections, unsure }: Links,
): System {
  const target = choice.target as Target;
  const components = { ...linked };
  for (const key of broken) Object.defineProperty(components, key, { get: refuse });
  // Of a design with problems only what could be read is there.
  const read: Partial<DesignFields> = design;
  const environment = () => read.environments?.[choice.environment];
  const place = (): TargetFields | undefined => read.targets?.[target];
  const prefix = () => environment()?.prefix ?? `${design.name}-${choice.environment}`;
  const region = () => place()?.region ?? "";
  return workedOut<System>({
    name: () => design.name,
    title: () => design.title,
    description: () => design.description,
    environment: () => choice.environment,
    target: () => target,
    ordinal: () => Math.max(0, choice.environments.indexOf(choice.environment)),
    protected: () => environment()?.protected ?? false,
    prefix,
    region,
    runtime: () => place()?.runtime,
    account: () => place()?.account,
    project: () => place()?.project ?? prefix(),
    folder: () => `environments/${choice.environment}`,
    // Names of buckets are taken by whoever comes first, anywhere: the account's or the project's goes along.
    state: () => ({
      bucket:
        place()?.state?.bucket ??
        (target === "aws"
          ? stateBucketName(design.name, place()?.account ?? "")
          : `${place()?.project ?? prefix()}-terraform-state`),
      region: place()?.state?.region ?? region(),
      key: keyOf(target, choice.environment),
    }),
    accountRoot: () => place()?.accountRoot ?? {},
    places: () => [],
    environments: () => undefined,
    serves: () => undefined,
    roots: () => undefined,
    hasOtherRoot: () => undefined,
    tags: () => ({
      system: design.name,
      environment: choice.environment,
      "managed-by": "terraform",
      ...design.tags,
    }),
    requirements: () => design.requirements ?? {},
    traffic: () => design.traffic,
    adopt: () => design.adopt,
    patch: () => design.patch,
    claims: () => design.claims,
    components: () => components,
    order: () => [...new Set([...written, ...Object.keys(components)])],
    connections: () => connections,
    renamed: () => Object.values(components).filter((component) => component.formerName !== undefined),
    uses: () => new Groups(connections, "from", unsure.from),
    usedBy: () => new Groups(connections, "to", unsure.to),
  });
}

interface TargetFields {
  readonly region: string;
  readonly runtime?: RuntimeName | undefined;
  readonly account?: string | undefined;
  readonly project?: string | undefined;
  readonly state?: { readonly bucket?: string | undefined; readonly region?: string | undefined } | undefined;
  readonly accountRoot?: AccountRoot | undefined;
}

/** Connections by one of their ends; where some are not known, asking for them ends the check. */
class Groups extends Map<string, readonly Connection[]> {
  readonly #unsure: ReadonlySet<string>;

  constructor(connections: readonly Connection[], end: "from" | "to", unsure: ReadonlySet<string>) {
    super();
    this.#unsure = unsure;
    for (const connection of connections)
      this.set(connection[end], [...(super.get(connection[end]) ?? []), connection]);
  }

  override get(key: string): readonly Connection[] | undefined {
    return this.#unsure.has(key) ? refuse() : super.get(key);
  }
}

/** What only shows when environments are compared; each kind may say so through `checkAcross`. */
function acrossEnvironments(
  systems: readonly System[],
  kinds: Kinds,
  raw: unknown,
  choices: readonly Choice[],
): readonly Issue[] {
  const told = new Gathered();
  for (const { checkAcross } of Object.values(kinds)) {
    if (!checkAcross) continue;
    // One that cannot be compared does not keep the others from being.
    const comparable = systems.filter((system) => ifRead(() => checkAcross([system])) !== undefined);
    for (const found of ifRead(() => checkAcross(comparable)) ?? []) {
      const choice = choices.find(
        (one) => one.environment === found.system.environment && one.target === found.system.target,
      );
      told.add(choice ? { ...found.issue, path: authoredPath(raw, found.issue.path, choice) } : found.issue);
    }
  }
  return told.issues;
}
