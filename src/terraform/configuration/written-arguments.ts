import type { Value } from "../expression.ts";
import type { Block, BodyItem } from "../hcl/syntax.ts";
import { isSingle, own, type BlockSchema } from "../schema.ts";
import { blocksIn } from "./configuration.ts";

const typeOfBlock = (item: Block): string => (item.type === "dynamic" ? (item.labels[0] ?? "") : item.type);

const bodyOfBlock = (item: Block): readonly BodyItem[] =>
  item.type === "dynamic" ? (blocksIn(item.body, "content")[0]?.body ?? []) : item.body;

/** How often blocks of one type stand side by side, at any depth. */
export function* repeats(body: readonly BodyItem[]): Iterable<number> {
  const blocks = body.filter((item) => item.kind === "block");
  for (const one of blocks) {
    yield blocks.filter((other) => typeOfBlock(other) === typeOfBlock(one)).length;
    yield* repeats(bodyOfBlock(one));
  }
}

/** Arguments as they are written, `dynamic` blocks as if they stood once. */
export function writtenArguments(
  body: readonly BodyItem[],
  schema: BlockSchema | undefined,
  variant = 0,
): Readonly<Record<string, Value>> {
  const args: Record<string, Value> = {};
  const blocks = new Map<string, Value[]>();
  for (const item of body) {
    if (item.kind === "attribute") args[item.name] = item.value;
    if (item.kind !== "block") continue;
    const type = typeOfBlock(item);
    const nested = own(schema?.b, type);
    blocks.set(type, [...(blocks.get(type) ?? []), writtenArguments(bodyOfBlock(item), nested?.[3], variant)]);
  }
  for (const [type, found] of blocks) {
    const nested = own(schema?.b, type);
    args[type] = nested && isSingle(nested) ? (found[variant % found.length] ?? {}) : found;
  }
  return args;
}
