import { parseAddress, typeAt, type Lifecycle } from "../terraform/graph.ts";
import { renewed } from "../terraform/replacing/conditions.ts";
import { replacementRules, type Effect, type ReplacementRules } from "../terraform/replacing/replacing.ts";
import { own, type BlockSchema, type Schemas } from "../terraform/schema.ts";
import type { Plain } from "../terraform/evaluation/plain.ts";
import { compareText } from "../text/order.ts";
import { compareArguments, type Certainty, type Difference, type Fate } from "./compare-values.ts";
import type { EmittedResource, EmittedRoot } from "./emitted.ts";
import { hasUnknown, isRecord, keptText, sourceParts, withAddresses, type Kept, type KeptRecord } from "./kept.ts";
import { movesBetween } from "./moves.ts";

export type Action =
  | "create"
  | "update"
  | "move"
  | "replace"
  | "destroy"
  /** No root manages it any more, and nothing deletes it. */
  | "leave";

/** Why a resource changes. */
export interface Reason {
  /** Argument of the resource, `settings.0.tier`; `0` stands for whichever element of a list. */
  readonly argument: string;
  readonly effect: Effect;
  readonly certainty: Certainty;
  /** Where both are short and known. */
  readonly before?: Plain;
  readonly after?: Plain;
}

/** What becomes of one resource. */
export interface Change {
  readonly address: string;
  /** Where it stood before, if elsewhere. */
  readonly from?: string;
  readonly type: string;
  /** Key of its component; absent of what is nobody's. */
  readonly component?: string;
  readonly action: Action;
  /** Whether it will be so, only the apply says, or nobody knows. */
  readonly certainty: Certainty;
  /** What it is where what is open turns out to be the same: an update, or nothing. */
  readonly otherwise?: "update" | "nothing";
  readonly because: readonly Reason[];
  /** It holds data that is gone with it. */
  readonly holds?: true;
  /** Terraform, its provider or the cloud refuses to delete it as it is set before. */
  readonly prevented?: true;
}

/** What changes of a root, in the order of addresses. */
export interface RootChanges {
  readonly target: string;
  readonly environment: string;
  readonly changes: readonly Change[];
  /** The root is new or gone, or in another account or project. */
  readonly whole?: true;
  /** The state lies elsewhere: it has to be moved before anything is planned. */
  readonly state?: { readonly before: string; readonly after: string };
}

/** What the providers do. */
export interface ChangeRules extends ReplacementRules {
  readonly schemaOf: (type: string) => BlockSchema | undefined;
}

export const changeRules = (schemas: Schemas, rules: ReplacementRules = replacementRules): ChangeRules => ({
  ...rules,
  schemaOf: (type) => schemas.schemaOf("managed", type),
});

/** What Terraform would do to what was emitted before, given what is emitted now; either may be absent. */
export function changesBetween(
  before: EmittedRoot | undefined,
  after: EmittedRoot | undefined,
  rules: ChangeRules,
): RootChanges {
  const place = after ?? before;
  const { target = "", environment = "" } = place ?? {};
  const isElsewhere = before !== undefined && after !== undefined && before.owner !== after.owner;
  const changes =
    before === undefined || after === undefined || isElsewhere
      ? [...all(before, "leave"), ...all(after, "create")]
      : new Comparison(before, after, rules).changes();
  return {
    target,
    environment,
    changes: [...changes].sort((a, b) => compareText(a.address, b.address)),
    ...(before === undefined || after === undefined || isElsewhere ? { whole: true as const } : {}),
    ...(before && after && before.state !== after.state ? { state: { before: before.state, after: after.state } } : {}),
  };
}

const isManaged = (address: string): boolean => typeAt(address).mode === "managed";

const managed = (root: EmittedRoot | undefined): readonly (readonly [string, EmittedResource])[] =>
  Object.entries(root?.resources ?? {}).filter(([address]) => isManaged(address));

const all = (root: EmittedRoot | undefined, action: "leave" | "create" | "destroy"): readonly Change[] =>
  managed(root).map(([address, one]) => whole(address, one, action));

const whole = (address: string, one: EmittedResource, action: "leave" | "create" | "destroy"): Change => ({
  ...named(address, one),
  action,
  certainty: "certain",
  because: [],
  ...(action === "create" ? {} : lost(one, action)),
});

const named = (address: string, { of }: EmittedResource) => ({
  address,
  type: typeAt(address).type,
  ...(of === undefined ? {} : { component: of }),
});

/** What is to be said of a resource that goes. */
const lost = (one: EmittedResource, action: Action): Partial<Change> => ({
  // What is abandoned stays where it is.
  ...(one.holds && one.args.deletion_policy !== "ABANDON" ? { holds: true as const } : {}),
  ...(action !== "leave" && isPrevented(one) ? { prevented: true as const } : {}),
});

/** Settings that let the deletion of a resource fail. */
const isPrevented = ({ args, life }: EmittedResource): boolean =>
  life?.prevent_destroy === true ||
  ["deletion_protection", "deletion_protection_enabled", "enable_deletion_protection"].some(
    (name) => args[name] === true || args[name] === "ACTIVE",
  ) ||
  args.deletion_policy === "PREVENT";

type Outcome = Omit<Change, "address" | "type" | "component"> | undefined;

class Comparison {
  readonly #old: ReadonlyMap<string, EmittedResource>;
  readonly #formerly = new Map<string, string>();
  readonly #outcomes = new Map<string, Outcome>();
  readonly #data = new Map<string, Fate>();

  constructor(
    readonly before: EmittedRoot,
    readonly after: EmittedRoot,
    readonly rules: ChangeRules,
  ) {
    const moves = movesBetween(before, after);
    const renamed = (address: string): string => moves.get(address) ?? address;
    for (const [from, to] of moves) this.#formerly.set(to, from);
    this.#old = new Map(
      Object.entries(before.resources).map(([address, one]) => [
        renamed(address),
        moves.size === 0 ? one : { ...one, args: withAddresses(one.args, renamed) as KeptRecord },
      ]),
    );
  }

  changes(): readonly Change[] {
    const kept = managed(this.after).flatMap(([address, one]) => {
      const outcome = this.#outcome(address);
      const from = this.#formerly.get(address);
      if (!outcome) return [];
      return [{ ...named(address, one), ...(from === undefined ? {} : { from }), ...outcome }];
    });
    const gone = [...this.#old].filter(
      ([address]) => isManaged(address) && !Object.hasOwn(this.after.resources, address),
    );
    return [...kept, ...gone.map(([address, one]) => whole(address, one, "destroy"))];
  }

  #outcome(address: string): Outcome {
    if (this.#outcomes.has(address)) return this.#outcomes.get(address);
    // Nothing waits for itself; should it, it is as it was.
    this.#outcomes.set(address, undefined);
    const outcome = this.#compare(address);
    this.#outcomes.set(address, outcome);
    return outcome;
  }

  #compare(address: string): Outcome {
    const [old, fresh] = [this.#old.get(address), this.after.resources[address]];
    if (!fresh) return undefined;
    if (!old) return { action: "create", certainty: "certain", because: [] };
    const { type } = typeAt(address);
    const schema = this.rules.schemaOf(type);
    const because = [
      ...compareArguments(old.args, fresh.args, schema, (source) => this.#fateOf(source))
        .filter(({ path }) => !isIgnored(path, fresh.life))
        .map((one) => this.#reason(type, one)),
      ...this.#triggers(fresh.life),
      ...this.#place(old, fresh, schema),
    ];
    const found = outcomeOf(because);
    if (!found) return this.#formerly.has(address) ? { action: "move", certainty: "certain", because: [] } : undefined;
    return { ...found, ...(found.action === "replace" ? lost(old, "replace") : {}) };
  }

  #reason(type: string, { path, certainty, before, after }: Difference): Reason {
    const [old, fresh] = [plain(before), plain(after)];
    return {
      argument: path,
      effect: this.rules.effectOf(type, path, old, fresh),
      certainty,
      ...(old === undefined ? {} : { before: old }),
      ...(fresh === undefined ? {} : { after: fresh }),
    };
  }

  /** What is made anew whenever something else changes. */
  #triggers({ replace_triggered_by: triggers = [] }: Lifecycle = {}): readonly Reason[] {
    return triggers.flatMap(({ address, attribute }) =>
      this.#instances(address).flatMap((one) => {
        const outcome = this.#outcome(one);
        const certainty =
          attribute === ""
            ? outcome && (outcome.action === "move" ? undefined : outcome.certainty)
            : this.#changed(one, attribute);
        return certainty === undefined
          ? []
          : [{ argument: `${one}${attribute === "" ? "" : `.${attribute}`}`, effect: "replace" as const, certainty }];
      }),
    );
  }

  /** Whether an attribute of another resource changes: one that is stated, or that only the cloud says. */
  #changed(address: string, attribute: string): Certainty | undefined {
    const outcome = this.#outcome(address);
    const stated = outcome?.because.find(({ argument }) => argument.split(".")[0] === attribute.split(".")[0]);
    if (stated) return stated.certainty;
    if (outcome?.action === "create") return "certain";
    const isStated = own(this.after.resources[address]?.args, attribute.split(".")[0] ?? "") !== undefined;
    const fate = isStated ? "kept" : this.#fateOf(`${address} ${attribute}`);
    return fate === "kept" ? undefined : fate;
  }

  #instances(address: string): readonly string[] {
    if (Object.hasOwn(this.after.resources, address)) return [address];
    return Object.keys(this.after.resources).filter((one) => one.startsWith(`${address}[`));
  }

  /** What the provider puts into every resource: its tags, and on AWS its region. */
  #place(old: EmittedResource, fresh: EmittedResource, schema: BlockSchema | undefined): readonly Reason[] {
    const { before, after } = this;
    const tagged = ["tags_all", "terraform_labels"].find((name) => own(schema?.a, name) !== undefined);
    const isRegional = own(schema?.a, "region")?.[1] === "oc" && after.target === "aws";
    const isMoved = isRegional && fresh.by === undefined && old.by === undefined && fresh.args.region === undefined;
    return [
      ...(tagged !== undefined && keptText(before.tags) !== keptText(after.tags)
        ? [{ argument: tagged, effect: "update" as const, certainty: "certain" as const }]
        : []),
      ...(isMoved && before.region !== after.region
        ? [
            {
              argument: "region",
              effect: "replace" as const,
              certainty: "certain" as const,
              before: before.region,
              after: after.region,
            },
          ]
        : []),
    ];
  }

  #fateOf(source: string): Fate {
    const { address, attribute } = sourceParts(source);
    const parsed = parseAddress(address);
    if (parsed.mode === "data") return this.#dataFate(address);
    const [one, ...others] = this.#instances(address).map((each) => this.#managedFate(each, attribute));
    return [one, ...others].includes("afterApply") ? "afterApply" : [one, ...others].includes("open") ? "open" : "kept";
  }

  #managedFate(address: string, attribute: string): Fate {
    const outcome = this.#outcome(address);
    if (!outcome || outcome.action === "move") return "kept";
    const certainty = outcome.certainty === "open" ? "open" : "afterApply";
    if (outcome.action !== "update") return certainty;
    const anew = own(renewed, typeAt(address).type)?.attributes ?? [];
    return anew.includes(attribute.split(".")[0] ?? "") ? certainty : "kept";
  }

  /** What a data source says: read during the plan, or only once what it waits for is there. */
  #dataFate(address: string): Fate {
    const known = this.#data.get(address);
    if (known !== undefined) return known;
    this.#data.set(address, "kept");
    const fate = this.#readData(address);
    this.#data.set(address, fate);
    return fate;
  }

  #readData(address: string): Fate {
    const [old, fresh] = [this.#old.get(address), this.after.resources[address]];
    if (!fresh) return "kept";
    const waits = (fresh.after ?? []).filter(isManaged).map((one) => this.#outcome(one));
    if (waits.some((one) => one !== undefined && one.action !== "move" && one.certainty !== "open"))
      return "afterApply";
    if (!old) return "open";
    const differences = compareArguments(old.args, fresh.args, undefined, (source) => this.#fateOf(source));
    if (differences.some(({ certainty }) => certainty === "afterApply")) return "afterApply";
    return differences.length > 0 || waits.some((one) => one?.certainty === "open") ? "open" : "kept";
  }
}

const plain = (value: Kept | undefined): Plain | undefined =>
  value === undefined || hasUnknown(value) || (isRecord(value) && "#" in value) ? undefined : (value as Plain);

/** Paths of `ignore_changes` are as written in HCL: `template[0].image`. */
const isIgnored = (path: string, { ignore_changes: ignored = [] }: Lifecycle = {}): boolean =>
  ignored.some((one) => {
    const same = one.replaceAll(/\[[^\]]*\]/g, ".0");
    return one === "all" || path === same || path.startsWith(`${same}.`);
  });

/** One that replaces outweighs all others; what is open counts last. */
function outcomeOf(because: readonly Reason[]): Outcome {
  if (because.length === 0) return undefined;
  const replacing = because.filter(({ effect }) => effect === "replace");
  const said = (reasons: readonly Reason[]): Certainty =>
    (["certain", "afterApply"] as const).find((one) => reasons.some(({ certainty }) => certainty === one)) ?? "open";
  const certainty = said(replacing.length > 0 ? replacing : because);
  const others = because.some((one) => one.certainty !== "open");
  return {
    action: replacing.length > 0 ? "replace" : "update",
    certainty,
    ...(certainty === "open" ? { otherwise: others ? ("update" as const) : ("nothing" as const) } : {}),
    because,
  };
}
