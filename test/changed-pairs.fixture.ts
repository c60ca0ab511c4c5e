import { artifacts, lowerDesign, schemasFor } from "../src/build/build.ts";
import { changeRules, changesBetween, type Change } from "../src/change/changes.ts";
import { emittedOf, type Emitted, type EmittedRoot } from "../src/change/emitted.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { DesignError } from "../src/issues/issue.ts";
import { valueAt } from "../src/issues/value-at.ts";
import { componentSchema } from "../src/system/components.ts";
import { schemaRules } from "../src/terraform/replacing/replacing.ts";
import type { Schemas } from "../src/terraform/schema.ts";
import { values } from "./perturb-designs.fixture.ts";
import { all } from "./perturb-look.fixture.ts";
import { Perturbation, withValue } from "./perturb.fixture.ts";
import type { Fields } from "./random-draw.fixture.ts";
import { randomOutputs } from "./random-output.fixture.ts";

/** A root before and after one change of its design, and what is expected of the plan. */
export interface ChangedPair {
  readonly name: string;
  /** What was changed, for people. */
  readonly change: string;
  /** Folder of the root module, below the output. */
  readonly at: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly expected: readonly Change[];
}

interface Made {
  readonly design: Fields;
  readonly emitted: Emitted;
  readonly folders: ReadonlyMap<string, string>;
  readonly files: () => ReadonlyMap<string, string>;
}

/** Numbers from 0 to 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const tries = 80;

/** Random designs with one thing changed in each, from one to before another, the same for the same seed. */
export async function changedPairs(asked: {
  readonly from: number;
  readonly to: number;
  readonly seed: number;
}): Promise<readonly ChangedPair[]> {
  const schemas = await schemasFor(["aws", "gcp"]);
  const designs = await randomOutputs(asked.seed, asked.to);
  return designs.slice(asked.from).flatMap(({ design }, index) => {
    const nth = asked.from + index;
    const draw = numbers(asked.seed * 1000 + nth);
    const before = make(design, schemas);
    for (let turn = 0; before && turn < tries; turn++) {
      const changed = changedDesign(design, draw);
      const after = changed && make(changed.design, schemas);
      const found = after && rootOf(before, after, schemas, draw);
      if (changed && found) return [{ name: `random ${nth}`, change: changed.change, ...found }];
    }
    return [];
  });
}

function make(design: Fields, schemas: Schemas): Made | undefined {
  try {
    const lowered = lowerDesign(design, kinds, schemas);
    return {
      design,
      emitted: emittedOf(lowered.systems, lowered.graphs, kinds, schemas),
      folders: new Map(
        lowered.graphs.map(({ target, environment, folder }) => [
          `${target}/${environment}`,
          `terraform/${target}/${folder}`,
        ]),
      ),
      files: () => new Map([...artifacts(lowered, kinds, schemas)].map(([path, { content }]) => [path, content])),
    };
  } catch (error) {
    if (error instanceof DesignError) return undefined;
    throw error;
  }
}

/** A root that both have and that changes; every fifth time one that may not. */
function rootOf(
  before: Made,
  after: Made,
  schemas: Schemas,
  draw: () => number,
): Pick<ChangedPair, "at" | "before" | "after" | "expected"> | undefined {
  const roots = Object.entries(after.emitted).flatMap(([key, root]) => {
    const old = before.emitted[key];
    const at = after.folders.get(key);
    if (!old || at === undefined || at !== before.folders.get(key) || old.owner !== root.owner) return [];
    const { changes } = changesBetween(likeNow(old, root), root, changeRules(schemas, schemaRules));
    return [{ at, expected: changes }];
  });
  const changing = roots.filter(({ expected }) => expected.length > 0);
  if (changing.length === 0) return undefined;
  const from = draw() < 0.8 ? changing : roots;
  const chosen = from[Math.floor(draw() * from.length)];
  return chosen && { ...chosen, before: before.files(), after: after.files() };
}

/** The judge's providers put no tags and no region of their own into resources. */
const likeNow = (before: EmittedRoot, { tags, region }: EmittedRoot): EmittedRoot => ({ ...before, tags, region });

interface Changed {
  readonly design: Fields;
  readonly change: string;
}

function changedDesign(design: Fields, draw: () => number): Changed | undefined {
  const components = design.components as Readonly<Record<string, Fields>>;
  const keys = Object.keys(components);
  const key = keys[Math.floor(draw() * keys.length)];
  if (key === undefined) return undefined;
  const turn = draw();
  if (turn < 0.1) return without(design, key);
  if (turn < 0.2) return renamed(design, key);
  if (turn < 0.3) return limited(design, key);
  if (turn < 0.4) return ofDesign(design, draw);
  return withField(design, key, draw);
}

function without(design: Fields, key: string): Changed {
  const components = { ...(design.components as Fields) };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
  delete components[key];
  return { design: { ...design, components }, change: `${key} is gone` };
}

function renamed(design: Fields, key: string): Changed {
  const text = JSON.stringify(design).replaceAll(`"${key}"`, `"${key}z"`);
  const renamedDesign = JSON.parse(text) as Fields;
  return {
    design: withValue(renamedDesign, ["components", `${key}z`, "renamedFrom"], key) as Fields,
    change: `${key} is renamed`,
  };
}

function limited(design: Fields, key: string): Changed {
  const [first] = Object.keys(design.environments as Fields);
  return {
    design: withValue(design, ["components", key, "environments"], [first]) as Fields,
    change: `${key} only in ${first ?? ""}`,
  };
}

function ofDesign(design: Fields, draw: () => number): Changed {
  const [name = ""] = Object.keys(design.environments as Fields).slice(-1);
  const path = draw() < 0.5 ? ["environments", name, "protected"] : ["environments", name, "prefix"];
  const value = path.at(-1) === "prefix" ? `p-${name}` : valueAt(design, path) !== true;
  return { design: withValue(design, path, value) as Fields, change: `${path.join(".")} = ${JSON.stringify(value)}` };
}

function withField(design: Fields, key: string, draw: () => number): Changed | undefined {
  const components = design.components as Readonly<Record<string, Fields>>;
  const component = components[key] ?? {};
  const kind = all[String(component.kind)];
  if (!kind) return undefined;
  const perturbation = new Perturbation(values[kind.name] ?? {}, (wanted) =>
    Object.entries(components).flatMap(([one, { kind: of }]) =>
      wanted.length === 0 || wanted.includes(String(of)) ? [one] : [],
    ),
  );
  const fields = [...perturbation.fields(componentSchema(kind), component)].filter(
    ({ name }) => !/^(kind|environments|targets|accept|adopt|patch|renamedFrom|description)\b/.test(name),
  );
  const field = fields[Math.floor(draw() * fields.length)];
  if (!field) return undefined;
  const current = valueAt(component, field.path);
  if (typeof current === "object" && current !== null && "$each" in current) return undefined;
  const others = perturbation.others(field.schema, current, field.name);
  const value = others[Math.floor(draw() * Math.min(others.length, 6))];
  if (value === undefined) return undefined;
  return {
    design: withValue(design, ["components", key, ...field.path], value) as Fields,
    change: `${key}.${field.path.join(".")}: ${JSON.stringify(current)} to ${JSON.stringify(value)}`,
  };
}
