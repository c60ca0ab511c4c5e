import type { Attribute, BodyItem } from "../hcl/syntax.ts";
import { call as calling, isRecord, isSame, mapExpressions, referencesIn, type Value } from "../expression.ts";
import { needsOf } from "../configuration/module-needs.ts";
import { configurationOf } from "../configuration/configuration.ts";
import type { TypeConstraint } from "../configuration/type-constraint.ts";
import { writeExpression } from "../hcl/expression.ts";
import { parseAddress, type NestedModule, type ResourceGraph, type RootCall } from "../graph.ts";
import type { Schemas } from "../schema.ts";
import { attribute, block, raw } from "./body.ts";
import type { EnvironmentSettings } from "./settings.ts";
import { named as inWords, sharedMaps, withShared } from "./shared-maps.ts";
import { statedArguments } from "./stated-arguments.ts";
import { writtenByType } from "./written-by-type.ts";
import { writeYaml } from "./yaml.ts";

/** What a root calls a value that it states once. */
const localName = (parameter: string): string => (parameter === "name_prefix" ? "prefix" : parameter);

/** The calls of an environment as its `main.tf` has them, in their order. */
export function callBlocks(
  graph: ResourceGraph,
  environment: EnvironmentSettings,
  schemas: Schemas,
): readonly BodyItem[] {
  // What the providers put on everything is named, not written again, where a module wants it by itself.
  const tags = { ...environment.tags, environment: environment.name };
  const named = (value: Value): Value => (isSame(value, tags) ? raw(`local.${tagsName[graph.target]}`) : value);
  const shared = sharedMaps(graph);
  const argument = (label: string, name: string, value: Value): Value =>
    rootValue(withShared(label, name, named(value), shared));
  return (graph.calls ?? []).flatMap((call) => [callBlock(call, graph.folder, argument, schemas), ...moved(call)]);
}

/** A value as the root writes it. */
export const rootValue = (value: Value): Value =>
  mapExpressions(value, (one) => {
    if (one.$ === "param") return raw(`local.${localName(one.name)}`);
    // `module.main` as a whole; its outputs are written as they are.
    return one.$ === "ref" && one.path.length === 0 && one.key === undefined ? raw(one.to) : one;
  });

/**
 * `locals { prefix = "todo-prod" }`, with what the providers are told: `tags` on AWS, `labels` on Google Cloud. What
 * needs a word stands below what does not.
 */
export function localsBlock(graph: ResourceGraph, { tags }: EnvironmentSettings): BodyItem {
  const stated = Object.entries(graph.parameters);
  const plain = stated.flatMap(([name, { value, comment }]) =>
    comment === undefined ? [[localName(name), value] as const] : [],
  );
  const explained = stated.flatMap(([name, { value, comment }]) =>
    comment === undefined ? [] : [{ ...attribute(localName(name), composed(value, graph.parameters)), comment }],
  );
  return block(
    "locals",
    [],
    [
      ...written({
        ...Object.fromEntries(plain),
        [tagsName[graph.target]]: { ...tags, environment: raw("local.environment") },
      }),
      ...explained,
      ...sharedMaps(graph).flatMap(({ name, labels, entries }, index, all) => {
        // Said once of maps that stand one after the other.
        const again = all[index - 1]?.labels.join() === labels.join();
        const [stated, ...more] = written({ [name]: rootValue(entries) });
        if (stated === undefined) return [];
        const comment = again ? {} : { comment: `What ${inWords(labels)} have alike.` };
        return [{ kind: "blank" } as const, { ...stated, ...comment }, ...more];
      }),
    ],
  );
}

/** An ARN of what another root makes is composed of what this one states. */
function composed(value: Value, { account_id, name_prefix }: ResourceGraph["parameters"]): Value {
  const start = `arn:aws:iam::${String(account_id?.value)}:policy/${String(name_prefix?.value)}`;
  if (typeof value !== "string" || !value.startsWith(start)) return value;
  const parts = ["arn:aws:iam::", raw("local.account_id"), ":policy/", raw("local.prefix"), value.slice(start.length)];
  return { $: "template", parts };
}

/** What each cloud calls the tags of everything. */
export const tagsName = { aws: "tags", gcp: "labels" } as const;

/** Data sources without arguments (`data.aws_region.current`) that calls and outputs mention. */
export function dataBlocks(graph: ResourceGraph): readonly BodyItem[] {
  const values = [...(graph.calls ?? []).map(statedArguments), ...graph.outputs.map(({ value }) => value)];
  const named = values
    .flatMap((value) => referencesIn(rootValue(value)))
    .flatMap(({ to }) => (to.startsWith("data.") ? [to] : []));
  return [...new Set(named)].sort().map((id) => {
    const { type, name } = parseAddress(id);
    return block("data", [type, name], []);
  });
}

/** Where a root in a folder finds the module of a call. */
export const sourceOf = ({ source }: NestedModule, folder: string): string =>
  `${folder
    .split("/")
    .map(() => "../")
    .join("")}modules/${source.name}`;

/** The `providers` of a call or a test run whose module wants more than the default ones. */
export const passedProviders = (aliases: readonly string[]): readonly BodyItem[] =>
  aliases.length === 0
    ? []
    : [
        attribute(
          "providers",
          Object.fromEntries([["aws", raw("aws")], ...aliases.map((alias) => [alias, raw(alias)] as const)]),
        ),
      ];

/** Texts of calls that are files, and arguments that are, by path below the root's folder. */
export const filesOfCalls = ({ calls = [] }: ResourceGraph): Readonly<Record<string, string>> =>
  Object.fromEntries(
    calls.flatMap(({ args, files = {} }) =>
      Object.entries(files).flatMap(([name, path]): (readonly [string, string])[] => {
        if (!isOneFile(path)) return textsOf(args[name]).map(([key, content]) => [fileAt(path, key), content]);
        const value = args[name];
        return value === undefined ? [] : [[path, writeYaml(value)]];
      }),
    ),
  );

const fileAt = (folder: string, key: string): string => `${folder}/${key}.json`;

const textsOf = (value: Value | undefined): readonly (readonly [string, string])[] =>
  value !== undefined && isRecord(value)
    ? Object.entries(value).flatMap(([key, content]) => (typeof content === "string" ? [[key, content] as const] : []))
    : [];

/** More files than these are read in a loop over their names. */
const FEW = 2;

/** `file("${path.module}/policies/prod/apply/data.json")` in place of what is in it. */
function inFiles(value: Value, path: string | undefined): Value {
  if (path === undefined) return value;
  if (isOneFile(path)) return calling("yamldecode", fileCall(path));
  const keys = textsOf(value).map(([key]) => key);
  if (keys.length <= FEW) return Object.fromEntries(keys.map((key) => [key, fileCall(fileAt(path, key))]));
  const one = fileCall(`${path}/`, raw("name"), ".json");
  return raw(`{\n  for name in ${writeExpression(keys)} :\n  name => ${writeExpression(one)}\n}`);
}

const fileCall = (path: string, ...rest: Value[]): Value =>
  calling("file", { $: "template", parts: [raw("path.module"), `/${path}`, ...rest] });

/** Whether all of an argument stands in a file, and not each of its texts. */
const isOneFile = (path: string): boolean => path.endsWith(".yaml");

/** Attributes in a block of a root, or of a test, as a person writes them. */
export function written(
  values: Readonly<Record<string, Value>>,
  of: Readonly<Record<string, { readonly type: TypeConstraint }>> = {},
  indent = 2,
): readonly Attribute[] {
  // fmt puts the values of neighbours below each other.
  const start = indent + Math.max(0, ...Object.keys(values).map((name) => name.length)) + " = ".length;
  return Object.entries(values).map(([name, value]) =>
    attribute(name, writtenByType(value, of[name]?.type ?? "any", start, indent, name)),
  );
}

function callBlock(
  call: RootCall,
  folder: string,
  argument: (label: string, name: string, value: Value) => Value,
  schemas: Schemas,
): BodyItem {
  const { variables } = configurationOf(call.source);
  const stated = Object.entries(statedArguments(call)).map(
    ([name, value]) => [name, argument(call.label, name, inFiles(value, call.files?.[name]))] as const,
  );
  const args = written(Object.fromEntries(stated), variables);
  const waits = call.dependsOn ?? [];
  return block(
    "module",
    [call.label],
    [
      attribute("source", sourceOf(call, folder)),
      ...passedProviders(needsOf(call.source, schemas).aliases),
      ...(args.length > 0 ? [{ kind: "blank" } as const, ...args] : []),
      ...(waits.length > 0 ? [{ kind: "blank" } as const, attribute("depends_on", waits.map(raw))] : []),
    ],
    call.comment,
  );
}

const moved = ({ label, movedFrom }: RootCall): readonly BodyItem[] =>
  movedFrom === undefined
    ? []
    : [block("moved", [], [attribute("from", raw(`module.${movedFrom}`)), attribute("to", raw(`module.${label}`))])];
