import { call, isExpression, isList, isRecord, type Value } from "../expression.ts";
import { address } from "../graph.ts";
import { parseHcl, writeHcl, type Block, type BodyItem } from "../hcl/syntax.ts";
import { own, type BlockSchema, type Mode, type Schemas } from "../schema.ts";
import { configurationOf } from "./configuration.ts";
import type { ModuleSource } from "./module-source.ts";

export type Arguments = Readonly<Record<string, Value>>;

/** Addresses of what a module makes, those of modules that it calls among them: `module.alarms.aws_sns_topic.this`. */
export function addressesIn(source: ModuleSource): readonly string[] {
  const { resources, calls } = configurationOf(source);
  return [
    ...Object.keys(resources),
    ...Object.entries(calls).flatMap(([label, { module }]) => {
      const called = source.modules.find(({ name }) => name === module);
      return called ? addressesIn(called).map((one) => `module.${label}.${one}`) : [];
    }),
  ];
}

/**
 * A module of its own, called `<name>_<suffix>`: like the given one, with arguments put over those of its resources.
 * Maps are merged, lists and blocks replaced, `null` removes.
 */
export function patchedSource(
  source: ModuleSource,
  suffix: string,
  patches: ReadonlyMap<string, Arguments>,
  schemas: Schemas,
): ModuleSource {
  const name = `${source.name}_${suffix}`;
  let files = source.files;
  let modules = source.modules;
  const within = new Map<string, Map<string, Arguments>>();
  for (const [target, args] of patches) {
    const [, label, rest] = /^module\.(\w+)\.(.+)$/.exec(target) ?? [];
    if (label === undefined || rest === undefined) files = withArguments(files, target, args, schemas);
    else within.set(label, (within.get(label) ?? new Map<string, Arguments>()).set(rest, args));
  }
  for (const [label, inner] of within) {
    const module = configurationOf(source).calls[label]?.module ?? "";
    const called = modules.find((one) => one.name === module);
    if (!called) continue;
    const patched = patchedSource(called, suffix, inner, schemas);
    modules = [...modules, patched];
    files = mapBlocks(files, (block) =>
      block.type === "module" && block.labels[0] === label
        ? { ...block, body: mergeBody(block.body, { source: `../${patched.name}` }, undefined) }
        : block,
    );
  }
  return { cloud: source.cloud, name, files, modules };
}

const modes: Readonly<Record<string, Mode>> = { resource: "managed", data: "data", ephemeral: "ephemeral" };

function withArguments(
  files: ModuleSource["files"],
  target: string,
  args: Arguments,
  schemas: Schemas,
): ModuleSource["files"] {
  return mapBlocks(files, (block) => {
    const mode = modes[block.type];
    const [type = "", name = ""] = block.labels;
    if (mode === undefined || address({ mode, type, name }) !== target) return block;
    return { ...block, body: mergeBody(block.body, args, schemas.schemaOf(mode, type)) };
  });
}

/** Rewrites the blocks that change, and leaves the text of all others as it is. */
function mapBlocks(files: ModuleSource["files"], change: (block: Block) => Block): ModuleSource["files"] {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      if (!path.endsWith(".tf")) return [path, text];
      let changed = text;
      for (const item of [...parseHcl(text)].reverse()) {
        if (item.kind !== "block" || item.span === undefined) continue;
        const becomes = change(item);
        if (becomes === item) continue;
        // The comment above it stays where it is.
        const block = { kind: becomes.kind, type: becomes.type, labels: becomes.labels, body: becomes.body };
        changed = changed.slice(0, item.span.start) + writeHcl([block]).trimEnd() + changed.slice(item.span.end);
      }
      return [path, changed];
    }),
  );
}

const named = (item: BodyItem, name: string): boolean =>
  item.kind === "attribute"
    ? item.name === name
    : item.kind === "block" && (item.type === name || (item.type === "dynamic" && item.labels[0] === name));

/** What a resource block ends with, and what is added stands before. */
const last = new Set(["lifecycle"]);

function mergeBody(body: readonly BodyItem[], args: Arguments, schema: BlockSchema | undefined): readonly BodyItem[] {
  let merged = [...body];
  for (const [name, value] of Object.entries(args)) {
    const present = merged.filter((item) => named(item, name));
    const [first] = present;
    const nested = schema && own(schema.b, name)?.[3];
    let becomes: readonly BodyItem[];
    if (value === null) becomes = [];
    else if (nested === undefined) {
      const before = first?.kind === "attribute" ? first.value : undefined;
      const kept = first?.kind === "attribute" && first.comment !== undefined ? { comment: first.comment } : {};
      becomes = [{ kind: "attribute", name, value: mergeValue(before, value), ...kept }];
    } else if (isRecord(value) && present.length === 1 && first?.kind === "block" && first.type === name)
      becomes = [{ ...first, body: mergeBody(first.body, value, nested) }];
    else
      becomes = (isList(value) ? value : [value]).map((one) => ({
        kind: "block",
        type: name,
        labels: [],
        body: mergeBody([], isRecord(one) ? one : {}, nested),
      }));
    const at = merged.findIndex((item) => named(item, name));
    const end = merged.findIndex((item) => item.kind === "block" && last.has(item.type));
    const place = at >= 0 ? at : end >= 0 ? end : merged.length;
    merged = [
      ...merged.slice(0, place).filter((item) => !named(item, name)),
      ...becomes,
      ...merged.slice(place).filter((item) => !named(item, name)),
    ];
  }
  return merged;
}

function mergeValue(value: Value | undefined, patch: Value): Value {
  if (!isRecord(patch) || value === undefined || value === null || isList(value)) return patch;
  if (isRecord(value)) {
    const merged: Record<string, Value> = { ...value };
    for (const [key, item] of Object.entries(patch)) {
      if (item === null) Reflect.deleteProperty(merged, key);
      else merged[key] = mergeValue(value[key], item);
    }
    return merged;
  }
  if (!isExpression(value)) return patch;
  if (value.$ === "call" && value.name === "jsonencode" && value.args.length === 1)
    return call("jsonencode", mergeValue(value.args[0], patch));
  return call("merge", value, patch);
}
