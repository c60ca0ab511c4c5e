import { issue, type Issue, type Path } from "../issues/issue.ts";
import type { System } from "../system/system.ts";
import { attributesIn, configurationOf } from "../terraform/configuration/configuration.ts";
import type { ModuleSource } from "../terraform/configuration/module-source.ts";
import { call, eachKey, isExpression, isRecord, type Value } from "../terraform/expression.ts";
import { address, blockAddress, typeAt, type Resource, type ResourceGraph } from "../terraform/graph.ts";
import { nameArgument } from "../terraform/imports/names.ts";

/** A name that exists; of one of several instances where there is a `key`. */
export interface Name {
  readonly argument: string;
  readonly value: string;
  readonly key?: string;
  /** The module writes the beginning of a name and no name. */
  readonly prefixed: boolean;
}

/** By label of the call, and address of the block inside its module. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, readonly Name[]>>;

/** Where the name of a resource is put over the module's own; undefined where its block cannot tell it from others. */
export function keptName(
  { resources }: ResourceGraph,
  resource: Resource,
): { readonly label: string; readonly target: string; readonly key?: string } | undefined {
  const block = blockAddress(resource).replaceAll(INSTANCE, "");
  const [, label = "", target = ""] = /^module\.(\w+)\.(.+)$/.exec(block) ?? [];
  const isAlone = resources.filter((one) => blockAddress(one).replaceAll(INSTANCE, "") === block).length === 1;
  if (label === "" || isAlone) return label === "" ? undefined : { label, target };
  // Of a module that is called several times, one text serves all.
  const isOwn = resource.module?.includes("[") !== true;
  return isOwn && typeof resource.index === "string" ? { label, target, key: resource.index } : undefined;
}

/** Which instance, in an address. */
const INSTANCE = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;

/** Arguments to be put over those of a module's resources, by address. */
export const namePatches = (
  source: ModuleSource,
  names: ReadonlyMap<string, readonly Name[]>,
): ReadonlyMap<string, Readonly<Record<string, Value>>> =>
  new Map(
    [...names].map(([target, all]): [string, Readonly<Record<string, Value>>] => {
      const [{ argument, value, key, prefixed } = { argument: "", value: "", prefixed: false }] = all;
      if (key === undefined)
        return [target, { [argument]: value, ...(prefixed ? { [`${argument}_prefix`]: null } : {}) }];
      const known = Object.fromEntries(all.map((one) => [one.key ?? "", one.value]));
      return [target, { [argument]: call("lookup", known, eachKey, writtenAt(source, target, argument)) }];
    }),
  );

/** What a module writes for an argument of a resource, of modules that it calls as well. */
function writtenAt(source: ModuleSource, target: string, argument: string): Value {
  const [, label, rest] = /^module\.(\w+)\.(.+)$/.exec(target) ?? [];
  const { resources, calls } = configurationOf(source);
  if (label === undefined || rest === undefined) return attributesIn(resources[target]?.body ?? [])[argument] ?? null;
  const called = source.modules.find(({ name }) => name === calls[label]?.module);
  return called ? writtenAt(called, rest, argument) : null;
}

/** Arguments in which a name is that of the resource itself, or words for people. */
const ownWords = new Set(["comment", "description", "display_name", "labels", "name", "tags", "title"]);

/** An adopted resource that has another name than the design gives. */
export interface Renamed {
  readonly to: string;
  readonly argument: string;
  /** What the design would call it. */
  readonly name: string;
  readonly path: Path;
}

/**
 * Where something is told of an adopted resource by the name that the design would have given it: there the name is
 * composed, and the resource not asked for it.
 */
export function composedNames(
  graph: ResourceGraph,
  { state, target }: System,
  renamed: readonly Renamed[],
): readonly Issue[] {
  if (renamed.length === 0) return [];
  const texts = [
    ...graph.resources.flatMap((one) =>
      Object.entries(one.args)
        .filter(([at]) => one.mode !== "managed" || !(ownWords.has(at) || nameArgument(one.type) === at))
        .map(([at, value]) => ({ by: address(one), at, said: textsIn(value, graph) })),
    ),
    ...graph.outputs.map(({ name, value }) => ({ by: `output.${name}`, at: "value", said: textsIn(value, graph) })),
  ];
  return renamed.flatMap(({ to, argument, name, path }) => {
    if (name === state.bucket && isBucket(to))
      return [issue("adopted-name", path, { address: to, argument, name, why: "state", target })];
    const word = new RegExp(`(?<![\\w-])${name.replaceAll(/[^\w-]/g, "\\$&")}(?![\\w-])`);
    const found = texts.find(({ by, said }) => by !== to && said.some((one) => word.test(withoutNamespace(one, name))));
    return found
      ? [issue("adopted-name", path, { address: to, argument, name, why: "composed", by: found.by, at: found.at })]
      : [];
  });
}

/** Repositories of ECR have names of two parts: the first is no name of anything. */
const withoutNamespace = (text: string, name: string): string =>
  name.includes("/") ? text : text.replaceAll(/(\.dkr\.ecr\.[^/\s"]+|:ecr:[^/\s"]+:repository)\/[\w.-]+(?=\/)/g, "$1");

const isBucket = (to: string): boolean => ["aws_s3_bucket", "google_storage_bucket"].includes(typeAt(to).type);

const wordsForPeople = new Set(["comment", "description", "title"]);

function parsed(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

/** All text in a value, with what is not known left out of it. */
function textsIn(value: Value, { parameters }: ResourceGraph): readonly string[] {
  const found: string[] = [];
  const told = (one: Value): string => {
    if (typeof one === "string") return one;
    return typeof one === "object" && one !== null && isExpression(one) && one.$ === "param"
      ? String(parameters[one.name]?.value ?? "\u0000")
      : "\u0000";
  };
  const visit = (one: Value): void => {
    if (typeof one === "string") {
      const read = /^[[{]/.test(one) ? parsed(one) : undefined;
      if (read === undefined) found.push(one);
      else visit(read);
    } else if (isRecord(one)) {
      for (const [key, inner] of Object.entries(one)) if (!wordsForPeople.has(key.toLowerCase())) visit(inner);
    } else if (typeof one === "object" && one !== null) {
      if (isExpression(one) && one.$ === "template") found.push(one.parts.map(told).join(""));
      for (const inner of Object.values(one) as readonly Value[]) visit(inner);
    }
  };
  visit(value);
  return found;
}
