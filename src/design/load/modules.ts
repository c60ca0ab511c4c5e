import { dirname, extname, isAbsolute, join, resolve } from "node:path";
import type { Issue } from "../../issues/issue.ts";
import type { ReadDocument } from "./document.ts";
import { NotText, type Host } from "./host.ts";
import { instrument, scriptForm, type Import, type Script, type ScriptForm } from "./instrument.ts";
import type { Places } from "./places.ts";
import { text } from "../../text/text.ts";
import { reasonOf, syntaxError } from "./problems.ts";
import { Source } from "./source.ts";

export interface ScriptModule {
  readonly kind: "script";
  readonly source: Source;
  readonly form: ScriptForm;
  readonly script: Script;
  /** Path of the user's file behind each relative import. */
  readonly links: ReadonlyMap<string, string>;
}

/** A data file that a script imports. */
export interface DataModule {
  readonly kind: "data";
  readonly source: Source;
  readonly raw: unknown;
}

/** The user's files by absolute path, and all that is wrong with them. */
export interface Modules {
  readonly files: ReadonlyMap<string, ScriptModule | DataModule>;
  readonly issues: readonly Issue[];
}

/** Gives the reader of a data file; undefined when it is none. */
export type DocumentReader = (path: string) => Promise<ReadDocument | undefined>;

const SCRIPT_ENDS = [".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs", ".jsx"];
/** A TypeScript file is imported by the name it is compiled to as well. */
const COMPILED_FROM: Record<string, readonly string[]> = {
  ".js": [".ts", ".tsx"],
  ".jsx": [".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
};

/** Reads the config and, through relative imports, every file of the user's that belongs to it. */
export async function readModules(
  entry: Source,
  host: Host,
  places: Places,
  documentReader: DocumentReader,
): Promise<Modules> {
  const parser = await import("oxc-parser");
  const files = new Map<string, ScriptModule | DataModule>();
  const issues: Issue[] = [];
  const queue = [entry];
  const queued = new Set([entry.path]);

  const link = async (from: Source, { specifier, offset }: Import): Promise<string | undefined> => {
    const place = { source: from, offset };
    const path = await findImport(from.path, specifier, host);
    if (path === undefined) {
      issues.push(syntaxError(text(`cannot find "${specifier}"`, `"${specifier}" が見つかりません`), place));
      return undefined;
    }
    if (queued.has(path)) return path;
    queued.add(path);
    if (scriptForm(path) === undefined && !(await documentReader(path))) {
      issues.push(
        syntaxError(
          text(`cannot import a "${extname(path)}" file`, `"${extname(path)}" ファイルは import できません`),
          place,
        ),
      );
      return undefined;
    }
    try {
      queue.push(new Source(path, await host.readFile(path), host.cwd));
    } catch (thrown) {
      if (thrown instanceof NotText) {
        issues.push(
          syntaxError(text(`"${specifier}": ${thrown.words.en}`, `"${specifier}"：${thrown.words.ja}`), place),
        );
        return path;
      }
      issues.push(
        syntaxError(text(`cannot read "${specifier}"`, `"${specifier}" を読めません`), place, reasonOf(thrown)),
      );
    }
    return path;
  };

  for (const source of queue) {
    const form = scriptForm(source.path);
    if (form === undefined) {
      const read = await documentReader(source.path);
      const data = read?.(source, places);
      issues.push(...(data?.issues ?? []));
      files.set(source.path, { kind: "data", source, raw: data?.raw });
      continue;
    }
    const script = instrument(source, form, parser);
    issues.push(...script.issues);
    const links = new Map<string, string>();
    for (const one of script.imports.filter(({ specifier }) => isOwn(specifier))) {
      const path = await link(source, one);
      if (path !== undefined) links.set(one.specifier, path);
    }
    files.set(source.path, { kind: "script", source, form, script, links });
  }
  return { files, issues };
}

const isOwn = (specifier: string): boolean => /^\.\.?(\/|$)/.test(specifier) || isAbsolute(specifier);

async function findImport(from: string, specifier: string, host: Host): Promise<string | undefined> {
  const path = resolve(dirname(from), specifier);
  const end = extname(path);
  const stem = end === "" ? path : path.slice(0, -end.length);
  const candidates = [
    path,
    ...(COMPILED_FROM[end] ?? []).map((one) => stem + one),
    ...SCRIPT_ENDS.map((one) => path + one),
    `${path}.json`,
    ...SCRIPT_ENDS.map((one) => join(path, `index${one}`)),
  ];
  for (const candidate of candidates) if (await host.exists(candidate)) return candidate;
  return undefined;
}
