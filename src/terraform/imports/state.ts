import type { Target } from "../graph.ts";

/** Something that Terraform manages already, as its state has it. */
export interface Existing {
  /** Whole address: `module.db["a"].aws_db_instance.this[0]`. */
  readonly address: string;
  readonly type: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Names of attributes that are no one's to see. */
  readonly hidden: ReadonlySet<string>;
}

/** What a state holds, from `terraform show -json` or `terraform state pull`; undefined where it is neither. */
export function existingIn(text: string): readonly Existing[] | undefined {
  let state: unknown;
  try {
    state = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
  if (!isObject(state)) return undefined;
  if (state.version === 4 && Array.isArray(state.resources)) return state.resources.flatMap(pulled);
  if (typeof state.format_version !== "string") return undefined;
  // Of nothing that was applied there are no values; a plan has none either, but says what it would do.
  if (state.values === undefined) return Object.keys(state).every((key) => ofState.has(key)) ? [] : undefined;
  return isObject(state.values) ? shown(state.values.root_module) : undefined;
}

/** What `terraform show -json` says of a state; of a plan it says more. */
const ofState: ReadonlySet<string> = new Set(["format_version", "terraform_version", "values", "checks"]);

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Of a module and those in it. */
function shown(module: unknown): readonly Existing[] {
  if (!isObject(module)) return [];
  const own = listOf(module.resources).flatMap((one): Existing[] => {
    if (!isObject(one) || one.mode !== "managed" || typeof one.address !== "string" || typeof one.type !== "string")
      return [];
    if (one.deposed_key !== undefined) return [];
    const sensitive = isObject(one.sensitive_values) ? one.sensitive_values : {};
    return [
      {
        address: one.address,
        type: one.type,
        attributes: isObject(one.values) ? one.values : {},
        hidden: new Set(Object.keys(sensitive).filter((name) => sensitive[name] === true)),
      },
    ];
  });
  return [...own, ...listOf(module.child_modules).flatMap(shown)];
}

/** Of a resource in the state's own form, which has all its instances. */
function pulled(one: unknown): readonly Existing[] {
  if (!isObject(one) || one.mode !== "managed" || typeof one.type !== "string" || typeof one.name !== "string")
    return [];
  const { type, name } = one;
  const before = typeof one.module === "string" ? `${one.module}.` : "";
  return listOf(one.instances).flatMap((instance): Existing[] => {
    // What was replaced and not yet deleted stands beside its successor, at the same address.
    if (!isObject(instance) || instance.deposed !== undefined) return [];
    const key = instance.index_key;
    const index = typeof key === "number" || typeof key === "string" ? `[${JSON.stringify(key)}]` : "";
    return [
      {
        address: `${before}${type}.${name}${index}`,
        type,
        attributes: isObject(instance.attributes) ? instance.attributes : {},
        hidden: new Set(listOf(instance.sensitive_attributes).flatMap(firstStep)),
      },
    ];
  });
}

/** Paths are lists of steps: `[{ "type": "get_attr", "value": "password" }]`. */
function firstStep(path: unknown): readonly string[] {
  const [step] = listOf(path);
  return isObject(step) && typeof step.value === "string" ? [step.value] : [];
}

/** Whether a provider of one of the clouds makes it: what others make is made up, and is made anew. */
export const isOfCloud = (one: Pick<Existing, "type">): boolean => cloudOf(one) !== undefined;

/** The cloud whose provider makes it. */
export function cloudOf({ type }: Pick<Existing, "type">): Target | undefined {
  if (type.startsWith("aws_")) return "aws";
  return type.startsWith("google_") ? "gcp" : undefined;
}
