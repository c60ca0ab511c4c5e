import type { Value } from "../expression.ts";
import { HclSyntaxError, parseHcl, type Block, type BodyItem } from "../hcl/syntax.ts";

/** `variable "<name>" { ... }` */
export interface ModuleVariable {
  readonly name: string;
  readonly description?: string;
  /** The type as it is written: a raw word, or a call such as `map(object({ ... }))`. */
  readonly type?: Value;
  /** Absent where a value has to be given. */
  readonly default?: Value;
  readonly nullable: boolean;
}

/** `output "<name>" { ... }` */
export interface ModuleOutput {
  readonly name: string;
  readonly description?: string;
}

/** What a module takes, gives and calls. */
export interface ModuleInterface {
  /** The comment at the head of `main.tf`. */
  readonly summary?: string;
  readonly variables: readonly ModuleVariable[];
  readonly outputs: readonly ModuleOutput[];
  /** The modules that it calls, as their `source` is written. */
  readonly sources: readonly string[];
}

/** A file of a module that is no HCL. */
export class ModuleSyntaxError extends Error {
  override readonly name = "ModuleSyntaxError";

  constructor(file: string, cause: HclSyntaxError) {
    super(`${file}:${cause.message}`, { cause });
  }
}

/** What all `.tf` files of a module hold, by file. */
export const parseModule = (
  files: Readonly<Record<string, string>>,
): readonly { readonly file: string; readonly items: readonly BodyItem[] }[] =>
  Object.keys(files)
    .filter((file) => file.endsWith(".tf") && !file.includes("/"))
    .map((file) => {
      try {
        return { file, items: parseHcl(files[file] ?? "") };
      } catch (error) {
        throw error instanceof HclSyntaxError ? new ModuleSyntaxError(file, error) : error;
      }
    });

export function interfaceOf(files: Readonly<Record<string, string>>): ModuleInterface {
  const parsed = parseModule(files);
  const blocks = parsed.flatMap(({ items }) => items.filter((item) => item.kind === "block"));
  const of = (type: string): readonly Block[] => blocks.filter((block) => block.type === type);
  const [head] = parsed.find(({ file }) => file === "main.tf")?.items ?? [];
  return {
    ...(head?.kind === "comment" ? { summary: head.text } : {}),
    variables: of("variable").map(variableOf),
    outputs: of("output").map((block) => ({ name: block.labels[0] ?? "", ...descriptionOf(block) })),
    sources: of("module").flatMap((block) => {
      const source = valueOf(block, "source");
      return typeof source === "string" ? [source] : [];
    }),
  };
}

function variableOf(block: Block): ModuleVariable {
  const type = valueOf(block, "type");
  const otherwise = valueOf(block, "default");
  return {
    name: block.labels[0] ?? "",
    ...descriptionOf(block),
    ...(type === undefined ? {} : { type }),
    ...(otherwise === undefined ? {} : { default: otherwise }),
    nullable: valueOf(block, "nullable") !== false,
  };
}

function descriptionOf(block: Block): { readonly description?: string } {
  const description = valueOf(block, "description");
  return typeof description === "string" ? { description } : {};
}

/** The value of an attribute of a block. */
export function valueOf(block: Block, name: string): Value | undefined {
  for (const item of block.body) if (item.kind === "attribute" && item.name === name) return item.value;
  return undefined;
}
