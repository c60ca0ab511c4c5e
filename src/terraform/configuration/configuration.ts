import { isExpression, isList, isRecord, type Value } from "../expression.ts";
import { refuse, within } from "../evaluation/refused.ts";
import { parseHcl, type Block, type BodyItem } from "../hcl/syntax.ts";
import type { Mode } from "../schema.ts";
import type { ModuleSource } from "./module-source.ts";
import { convert, parseType, type TypeConstraint } from "./type-constraint.ts";

export interface Variable {
  readonly type: TypeConstraint;
  /** What it is without an argument; undefined: it must be given. */
  readonly default?: Value;
  /** False: null stands for the default. */
  readonly nullable: boolean;
  readonly description: string;
  readonly validations: readonly { readonly condition: Value; readonly message: Value }[];
}

/** What resources and nested calls have in common. */
export interface Repeated {
  readonly count?: Value;
  readonly forEach?: Value;
  readonly dependsOn: readonly Value[];
  readonly comment?: string;
}

/** A `resource`, `data` or `ephemeral` block. */
export interface ResourceBlock extends Repeated {
  readonly mode: Mode;
  readonly type: string;
  readonly name: string;
  /** `aws.us_east_1` */
  readonly provider?: string;
  readonly lifecycle: readonly BodyItem[];
  /** Its own arguments and blocks, without what Terraform reads itself. */
  readonly body: readonly BodyItem[];
}

/** A `module` block. */
export interface NestedCall extends Repeated {
  readonly label: string;
  /** Folder of the called module: `cloudwatch_alarms` of `../cloudwatch_alarms`. */
  readonly module: string;
  readonly args: Readonly<Record<string, Value>>;
  /** Providers by the name that the called module has for them. */
  readonly providers: Readonly<Record<string, string>>;
}

export interface OutputBlock {
  readonly value: Value;
  readonly description: string;
  readonly dependsOn: readonly Value[];
}

/** What stands in a module, by name. */
export interface Configuration {
  readonly variables: Readonly<Record<string, Variable>>;
  readonly locals: Readonly<Record<string, Value>>;
  /** By address within the module: `data.aws_region.current`. */
  readonly resources: Readonly<Record<string, ResourceBlock>>;
  readonly calls: Readonly<Record<string, NestedCall>>;
  readonly outputs: Readonly<Record<string, OutputBlock>>;
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

const read = new WeakMap<ModuleSource, Configuration>();

/** What stands in a module; read once. */
export function configurationOf(source: ModuleSource): Configuration {
  const known = read.get(source);
  if (known) return known;
  const made = within(`module ${source.name}`, () => parse(source));
  read.set(source, made);
  return made;
}

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends Readonly<Record<string, infer V>> ? Record<string, V> : T[K];
};

function parse({ files }: ModuleSource): Configuration {
  const made: Mutable<Configuration> = { variables: {}, locals: {}, resources: {}, calls: {}, outputs: {}, moved: [] };
  // What a reader opens first comes first.
  const paths = Object.keys(files).sort(
    (a, b) => Number(b === "main.tf") - Number(a === "main.tf") || (a < b ? -1 : 1),
  );
  for (const path of paths) {
    if (!path.endsWith(".tf")) continue;
    within(path, () => {
      for (const item of parseHcl(files[path] ?? "")) {
        if (item.kind === "attribute") refuse(`${item.name}: an argument outside a block`);
        if (item.kind === "block")
          within([item.type, ...item.labels].join("."), () => {
            add(item, made);
          });
      }
    });
  }
  return made;
}

function add(block: Block, to: Mutable<Configuration>): void {
  const [first = "", second = ""] = block.labels;
  const once = <T>(known: Record<string, T>, name: string, one: T): void => {
    if (Object.hasOwn(known, name)) refuse("stands twice");
    known[name] = one;
  };
  switch (block.type) {
    case "variable":
      once(to.variables, first, variable(block.body));
      break;
    case "locals":
      for (const [name, value] of Object.entries(attributesIn(block.body))) once(to.locals, name, value);
      break;
    case "resource":
    case "data":
    case "ephemeral": {
      const mode = block.type === "resource" ? "managed" : block.type;
      const address = `${mode === "managed" ? "" : `${mode}.`}${first}.${second}`;
      once(to.resources, address, { mode, type: first, name: second, ...resource(block) });
      break;
    }
    case "module":
      once(to.calls, first, { label: first, ...call(block) });
      break;
    case "output": {
      const { value = null, description, depends_on } = attributesIn(block.body);
      once(to.outputs, first, { value, description: words(description), dependsOn: listed(depends_on) });
      break;
    }
    case "moved": {
      const { from, to: target } = attributesIn(block.body);
      to.moved = [...to.moved, { from: code(from), to: code(target) }];
      break;
    }
    default:
      refuse("no such block in a module");
  }
}

function variable(body: readonly BodyItem[]): Variable {
  const { type, default: otherwise, nullable, description } = attributesIn(body);
  const constraint = type === undefined ? "any" : parseType(type);
  return {
    type: constraint,
    ...(otherwise === undefined ? {} : { default: within("default", () => convert(otherwise, constraint)) }),
    nullable: nullable !== false,
    description: words(description),
    validations: blocksIn(body, "validation").map((one) => {
      const { condition = true, error_message = "" } = attributesIn(one.body);
      return { condition, message: error_message };
    }),
  };
}

function repeated(block: Block): Repeated {
  const { count, for_each, depends_on } = attributesIn(block.body);
  return {
    ...(count === undefined ? {} : { count }),
    ...(for_each === undefined ? {} : { forEach: for_each }),
    dependsOn: listed(depends_on),
    ...(block.comment === undefined ? {} : { comment: block.comment }),
  };
}

/** What Terraform reads itself. */
const META = {
  resource: ["count", "for_each", "depends_on", "provider"],
  call: ["count", "for_each", "depends_on", "source", "providers"],
};

function resource(block: Block): Omit<ResourceBlock, "mode" | "type" | "name"> {
  const { provider } = attributesIn(block.body);
  return {
    ...repeated(block),
    ...(provider === undefined ? {} : { provider: code(provider) }),
    lifecycle: blocksIn(block.body, "lifecycle").flatMap((one) => one.body),
    body: block.body.filter((item) =>
      item.kind === "attribute"
        ? !META.resource.includes(item.name)
        : item.kind !== "block" || item.type !== "lifecycle",
    ),
  };
}

function call(block: Block): Omit<NestedCall, "label"> {
  const { source, providers, ...args } = attributesIn(block.body);
  if (typeof source !== "string" || !source.startsWith("../")) return refuse('source: "../<module>" expected');
  return {
    ...repeated(block),
    module: source.slice("../".length),
    args: Object.fromEntries(Object.entries(args).filter(([name]) => !META.call.includes(name))),
    providers: providersIn(providers),
  };
}

function providersIn(value: Value | undefined): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, code(one)]));
  if (isExpression(value) && value.$ === "object")
    return Object.fromEntries(value.entries.map((entry) => [code(entry.key), code(entry.value)]));
  return refuse("providers: names expected");
}

/** Values of the attributes of a body. */
export const attributesIn = (body: readonly BodyItem[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(body.flatMap((item) => (item.kind === "attribute" ? [[item.name, item.value]] : [])));

export const blocksIn = (body: readonly BodyItem[], type: string): readonly Block[] =>
  body.filter((item): item is Block => item.kind === "block" && item.type === type);

const words = (value: Value | undefined): string =>
  typeof value === "string"
    ? value
    : value !== undefined && isExpression(value) && value.$ === "heredoc"
      ? value.text
      : "";

const listed = (value: Value | undefined): readonly Value[] => (value !== undefined && isList(value) ? value : []);

/** A name that is kept as it is written. */
export function code(value: Value | undefined): string {
  if (typeof value === "string") return value;
  return value !== undefined && isExpression(value) && value.$ === "raw" ? value.code : refuse("a name expected");
}
