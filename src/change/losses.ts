import { heldIn } from "../terraform/holding.ts";
import type { Text } from "../text/text.ts";
import type { Change, RootChanges } from "./changes.ts";
import type { Emitted, EmittedRoot } from "./emitted.ts";
import { changedFields, DESIGN, type FieldChange } from "./kept-fields.ts";

/** Data that a change of the design takes away. */
export interface Loss {
  readonly target: string;
  readonly environment: string;
  readonly change: Change;
  readonly what: Text;
  /** What allows it: the key of its component; of what is nobody's, the label of its module. */
  readonly allowedBy: string;
  /** What of the design did it; several where one of them did. None: the design is the same. */
  readonly fields: readonly CausingField[];
}

/** A field of the design, or a part of it that is gone. */
export interface CausingField extends Omit<FieldChange, "path"> {
  readonly path: readonly string[];
  /** Components of its kind that are new, where the part that is gone is one: it may have only another key now. */
  readonly perhaps?: readonly string[];
}

/** What holds data and is deleted, made anew or left alone by what is emitted now. */
export function lossesIn(roots: readonly RootChanges[], before: Emitted, after: Emitted): readonly Loss[] {
  return roots.flatMap((root) =>
    root.changes.flatMap((change) => {
      if (!change.holds) return [];
      const { target, environment } = root;
      const what = heldIn(change.type) ?? { en: change.type, ja: change.type };
      const allowedBy = change.component ?? /^module\.(\w+)/.exec(change.from ?? change.address)?.[1] ?? change.address;
      return [{ target, environment, change, what, allowedBy, fields: fieldsBehind(change, root, before, after) }];
    }),
  );
}

function fieldsBehind(
  { component, from, address }: Change,
  root: Pick<RootChanges, "target" | "environment">,
  before: Emitted,
  after: Emitted,
): readonly CausingField[] {
  const key = `${root.target}/${root.environment}`;
  const [old, fresh] = [before[key], after[key]];
  if (!old) return [];
  if (!fresh) return [{ path: missingRoot(old, after) }];
  const owner = component ?? DESIGN;
  const former = old.resources[from ?? address]?.of ?? owner;
  if (owner !== DESIGN && !Object.hasOwn(fresh.design, owner))
    return [{ path: missingComponent(owner, old, after), ...newOnes(owner, old, fresh) }];
  const gone = goneFrom(old, after).map((one) => ({ path: ["environments", one] }));
  // The root of an account is as protected as the environments that it serves.
  const ofDesign = changedFields(old.design[DESIGN], fresh.design[DESIGN])
    .filter(({ path }) => gone.length === 0 || path !== "protected")
    .flatMap((one) => placed(one, fresh));
  const own =
    owner === DESIGN ? [] : changedFields(old.design[former], fresh.design[owner]).map((one) => fieldOf(owner, one));
  if (gone.length + own.length + ofDesign.length > 0) return [...gone, ...ofDesign, ...own];
  return Object.keys({ ...old.design, ...fresh.design })
    .filter((one) => one !== DESIGN)
    .flatMap((one) => changedFields(old.design[one], fresh.design[one]).map((field) => fieldOf(one, field)));
}

/** The name in the cloud follows from the key, or from the former one. */
const fieldOf = (component: string, { path, ...values }: FieldChange): CausingField =>
  path === "slug"
    ? { path: ["components", component, "renamedFrom"] }
    : { path: ["components", component, ...path.split(".")], ...values };

const placesOfDesign: Readonly<Record<string, (root: EmittedRoot) => readonly string[]>> = {
  region: ({ target }) => ["targets", target, "region"],
  account: ({ target }) => ["targets", target, "account"],
  project: ({ target }) => ["targets", target, "project"],
  protected: ({ environment }) => ["environments", environment, "protected"],
  prefix: () => ["name"],
};

/** Where the design says what is of no component. */
function placed({ path, ...values }: FieldChange, root: EmittedRoot): readonly CausingField[] {
  if (path === "protected" && root.serves !== undefined)
    return root.serves.map((one) => ({ path: ["environments", one, "protected"], ...values }));
  const place = placesOfDesign[path];
  if (place) return [{ path: place(root), ...values }];
  // Tags replace nothing.
  return path.startsWith("tags.") ? [] : [{ path: path.split("."), ...values }];
}

/** The root of an account is gone with the environments that it served, or has another name. */
function missingRoot({ target, environment, serves }: EmittedRoot, after: Emitted): readonly string[] {
  if (!Object.values(after).some((one) => one.target === target)) return ["targets", target];
  if (serves === undefined) return ["environments", environment];
  const [gone] = goneFrom({ target, serves }, after);
  return gone === undefined ? ["targets", target, "accountRoot", "name"] : ["environments", gone];
}

/** The environments that the root of an account served and that are no more. */
const goneFrom = ({ target, serves = [] }: Pick<EmittedRoot, "target" | "serves">, after: Emitted): readonly string[] =>
  serves.filter((one) => after[`${target}/${one}`] === undefined);

/** A component that another environment or target still has is left out here by a field of its own. */
function missingComponent(component: string, { target }: EmittedRoot, after: Emitted): readonly string[] {
  const having = Object.values(after).filter(({ design }) => Object.hasOwn(design, component));
  if (having.length === 0) return ["components", component];
  return ["components", component, having.some((one) => one.target === target) ? "environments" : "targets"];
}

function newOnes(component: string, old: EmittedRoot, fresh: EmittedRoot): Pick<CausingField, "perhaps"> {
  const kind = old.design[component]?.kind;
  const found = Object.keys(fresh.design).filter(
    (key) => !Object.hasOwn(old.design, key) && fresh.design[key]?.kind === kind,
  );
  return found.length === 0 ? {} : { perhaps: found };
}
