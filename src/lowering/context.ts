import { DesignError, issue, type Issue, type Named, type Path } from "../issues/issue.ts";
import { present, type Argument } from "../terraform/argument.ts";
import type { PlainRecord } from "../terraform/evaluation/plain.ts";
import type { ModuleSource } from "../terraform/configuration/module-source.ts";
import { param, ref, text, type Parameter, type Reference, type Value } from "../terraform/expression.ts";
import { SYSTEM, type Resource, type RootCall, type Target } from "../terraform/graph.ts";
import type { KindConfigs, KindName } from "../system/kind-configs.ts";
import { ofKind, type Component, type Connection, type System } from "../system/system.ts";
import { BOUNDARY, boundaryOf } from "./boundary.ts";
import type { GraphDraft } from "./draft.ts";
import { oncePer } from "../issues/once-per.ts";
import type { Grants } from "./grants.ts";
import { listedOutputs } from "./listed-outputs.ts";
import { loweringOf, type AnyKind, type AnyOnClouds } from "./kind.ts";

export interface CallOptions {
  /** Ends the label, for a component's second call: `db_copies`. */
  readonly suffix?: string;
  /** Written above the call where the component has no description of its own. */
  readonly comment?: string;
  /** Of resources by their address inside the module. */
  readonly assertions?: RootCall["assertions"];
  /** Arguments that are files of their own, by the folder beside `main.tf` that their texts are in, or by the file (`.yaml`). */
  readonly files?: RootCall["files"];
}

/** Gives references to the outputs of a call. */
export type Outputs<Output extends string> = (output: Output, ...path: (string | number)[]) => Reference;

/** An output of a component's own call, as others refer to it. */
export const outputOf = <Output extends string>(
  _source: ModuleSource<object, Output>,
  component: Component,
  output: Output,
  ...path: (string | number)[]
): Reference => ref(`module.${component.name}`, output, ...path);

/** A connection with both ends at hand. */
export interface Link {
  readonly connection: Connection;
  readonly from: Component;
  readonly to: Component;
}

/** What was made in a root, by the name of its environment or by its own. */
export type MadeIn = (root: string) => readonly MadeResource[];

/** A resource with those of its arguments that are known before anything is made. */
export interface MadeResource extends Resource {
  readonly known: PlainRecord;
}

/** What is seen by those who make something that components share: the system, and none of them. */
export type SharedContext = Pick<
  LowerContext,
  "system" | "module" | "useApi" | "output" | "listed" | "systemName" | "shortSystemName" | "the" | "share"
>;

/**
 * What a lowering sees of the system, and where it calls modules. One context serves one system;
 * `within` narrows it to the component being lowered.
 */
export class LowerContext {
  readonly #draft: GraphDraft;
  readonly #part: string | undefined;

  constructor(
    readonly system: System,
    readonly kinds: Readonly<Record<string, AnyKind>>,
    draft: GraphDraft,
    /** For the root of an account, whose identities hold what its environments take. */
    readonly madeIn: MadeIn,
    private readonly component?: Component,
    part?: string,
  ) {
    this.#draft = draft;
    this.#part = part;
  }

  within(component: Component): LowerContext {
    return new LowerContext(this.system, this.kinds, this.#draft, this.madeIn, component);
  }

  /**
   * Makes what several components need and the system has once. It belongs to the system, whoever asks
   * first, and `make` is called for the first one only.
   */
  share(part: string, make: (context: SharedContext) => void): void {
    if (this.#draft.begin(part))
      make(new LowerContext(this.system, this.kinds, this.#draft, this.madeIn, undefined, part));
  }

  /**
   * Calls a module under the component's name, or under that of what is shared, and returns a maker of references
   * to its outputs: `const db = context.module(rds, { ... }); db("address")`. The component's tags go along
   * where the arguments have none of their own, those of the system too where the provider does not put them on
   * everything, and so does what bounds all roles of the environment.
   */
  module<Inputs extends object, Output extends string>(
    source: ModuleSource<Inputs, Output>,
    args: Inputs,
    { suffix, comment, assertions, files }: CallOptions = {},
  ): Outputs<Output> {
    const owner = this.#part === undefined ? this.#owner() : undefined;
    const named = owner?.name ?? this.#part ?? "";
    const label = suffix === undefined ? named : `${named}_${suffix}`;
    const field = ["tags", "labels"].find((name) => declares(source, name));
    const everywhere = field === "labels" && isUnlabelled(source, args) ? this.system.tags : undefined;
    const tags = everywhere ? { ...everywhere, ...owner?.base.tags } : owner?.base.tags;
    const bounded = declares(source, BOUNDARY) && boundaryOf(this.system, this.kinds) !== undefined;
    const former = owner && formerName(label, this.system);
    // What is an argument is not said above it once more.
    const { description = comment } = owner?.base ?? {};
    const above = [
      description === undefined || (args as { readonly description?: Value }).description === description
        ? []
        : description,
      label === owner?.name ? acceptedIn(owner) : [],
    ].flat();
    this.#draft.call(
      {
        label,
        source,
        component: owner?.key ?? SYSTEM,
        args: present({
          ...(tags !== undefined && field !== undefined ? { [field]: tags } : {}),
          ...(bounded ? { [BOUNDARY]: param(BOUNDARY) } : {}),
          ...args,
        }),
        ...(above.length === 0 ? {} : { comment: above.join("\n") }),
        ...(former === undefined ? {} : { movedFrom: former }),
        ...(assertions === undefined ? {} : { assertions }),
        ...(files === undefined ? {} : { files }),
      },
      this.#part,
    );
    return (output, ...path) => ref(`module.${label}`, output, ...path);
  }

  /** Notes an API of Google Cloud that must be enabled, and whether its service's own account is given roles. */
  useApi(service: string, options?: { readonly agent?: boolean }): void {
    this.#draft.api(service, options);
  }

  /** A value that the root states once, with why it is so; calls have it by its name. */
  local(name: string, value: string, comment: string): Parameter {
    this.#draft.local(name, { value, comment });
    return param(name);
  }

  /** A value that the environment's root module shows after `terraform apply`. */
  output(name: string, description: string, value: Value): void {
    this.#draft.output({ name, description, value });
  }

  /** A value among those of its sort, by component or at a longer path: another component is another entry. */
  listed(name: keyof typeof listedOutputs, at: string | readonly string[], value: Value): void {
    this.#draft.listed({ name, description: listedOutputs[name], value }, typeof at === "string" ? [at] : at);
  }

  /** `<prefix>-<slug>[-<suffix>]`, with the prefix as a parameter of the module. */
  name(suffix?: string): Argument<string> {
    const owner = this.#owner();
    return text`${param("name_prefix")}-${owner.slug}${suffix === undefined ? "" : `-${suffix}`}`;
  }

  /** Like `name`, for a cloud that limits its length; too long is the user's to mend. */
  shortName(max: number, what: Named, suffix?: string): Argument<string> {
    const owner = this.#owner();
    const full = `${this.system.prefix}-${owner.slug}${suffix === undefined ? "" : `-${suffix}`}`;
    if (full.length > max) this.report(issue("name-too-long", [], { name: full, length: full.length, max, what }));
    return this.name(suffix);
  }

  /** A name for what belongs to the system and not to one component. */
  systemName(suffix?: string): Argument<string> {
    return suffix === undefined ? param("name_prefix") : text`${param("name_prefix")}-${suffix}`;
  }

  /** Like `systemName`, for a cloud that limits its length. */
  shortSystemName(max: number, what: Named, suffix: string): Argument<string> {
    const { prefix, name, environment } = this.system;
    const full = `${prefix}-${suffix}`;
    if (full.length > max) {
      const path = prefix === `${name}-${environment}` ? ["name"] : ["environments", environment, "prefix"];
      this.#draft.report(issue("name-too-long", path, { name: full, length: full.length, max, what }));
    }
    return this.systemName(suffix);
  }

  /** Reports a problem that only this target has. The path starts at the component. */
  report(one: Issue): void {
    const { key } = this.#owner();
    this.#draft.report({ ...one, path: ["components", key, ...one.path] });
  }

  /** Connections in which the component uses others. */
  uses(): readonly Link[] {
    return this.#links(this.system.uses.get(this.#owner().key));
  }

  /** Connections in which others use the component. */
  usedBy(): readonly Link[] {
    return this.#links(this.system.usedBy.get(this.#owner().key));
  }

  /** What the component's users get from a connection, as its kind says. */
  grant<Cloud extends Target>(cloud: Cloud, link: Link): Grants[Cloud] {
    const lowering = this.loweringOf(link.to, cloud);
    return lowering?.grant?.(link.to, link.connection, this.within(link.to)) ?? nothing[cloud];
  }

  /** How the kind of a component is lowered here. */
  loweringOf<Cloud extends Target>(component: Component, target: Cloud): AnyOnClouds[Cloud] | undefined {
    const kind = this.kinds[component.kind];
    return kind && loweringOf(kind, { ...this.system, target });
  }

  /** The component under a key that was checked when the design was resolved; undefined where it is absent. */
  find<Config>(key: string): Component<Config> | undefined {
    return this.system.components[key] as Component<Config> | undefined;
  }

  /** The one named, or the only one of its kind. */
  the<Kind extends KindName>(kind: Kind, key?: string): Component<KindConfigs[Kind]> {
    const found = key === undefined ? ofKind(this.system, kind)[0] : this.find<KindConfigs[Kind]>(key);
    if (!found) throw new Error(`no component of kind ${kind}`);
    return found;
  }

  #owner(): Component {
    if (!this.component) throw new Error("no component is being lowered");
    return this.component;
  }

  #links(connections: readonly Connection[] = []): readonly Link[] {
    return connections.flatMap((connection) => {
      const from = this.find(connection.from);
      const to = this.find(connection.to);
      return from && to ? [{ connection, from, to }] : [];
    });
  }
}

/** What the team lives with, and why: whoever reads the root alone is to know it too. */
const acceptedIn = ({ base }: Component): readonly string[] =>
  Object.entries(base.accept ?? {}).map(
    ([rule, { reason, until }]) => `Accepted${until === undefined ? "" : ` until ${until}`} (${rule}): ${reason}`,
  );

const nothing: Grants = { aws: {}, gcp: {} };

const declares = ({ files }: ModuleSource, variable: string): boolean =>
  Object.values(files).some((content) => content.includes(`variable "${variable}" {`));

/** Google's provider puts its default labels on what has `labels`, and not on what calls them `user_labels`. */
const isUnlabelled = (source: ModuleSource, args: { readonly alarms?: unknown }): boolean =>
  hasUserLabels(source) ||
  (source.modules.some(withUserLabels) && !(declares(source, "alarms") && Object.keys(args.alarms ?? {}).length === 0));

const hasUserLabels = ({ files }: ModuleSource): boolean =>
  Object.values(files).some((content) => content.includes("user_labels"));

const withUserLabels = oncePer(
  (source: ModuleSource): boolean => hasUserLabels(source) || source.modules.some(withUserLabels),
);

/** `db_copies` was `store_copies` when the component `db` was called `store`. */
function formerName(label: string, system: System): string | undefined {
  let former = `_${label}_`;
  for (const component of system.renamed)
    former = former.replace(`_${component.name}_`, `_${component.formerName ?? ""}_`);
  return former === `_${label}_` ? undefined : former.slice(1, -1);
}

/** Fails with a single problem; for conditions under which lowering cannot go on. */
export const fail = (one: Issue, path: Path = one.path): never => {
  throw new DesignError([{ ...one, path }]);
};
