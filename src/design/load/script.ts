import type { ReadData } from "./document.ts";
import { evaluate, type Evaluated, type GivenModules } from "./evaluate.ts";
import type { Host } from "./host.ts";
import { readModules, type DocumentReader, type Modules, type ScriptModule } from "./modules.ts";
import type { Place, Places } from "./places.ts";
import { spaced } from "../../text/marks.ts";
import { same, text } from "../../text/text.ts";
import { aFunction, aPromise, issueAt, throwAny } from "./problems.ts";
import type { Source } from "./source.ts";
import { thrownIssues } from "./thrown.ts";
import { transpile, withEsbuild, type Transpiled } from "./transpile.ts";

export interface ReadScript extends ReadData {
  readonly sources: readonly string[];
}

/** Runs a TypeScript or JavaScript design and takes its default export. */
export async function readScript(
  entry: Source,
  host: Host,
  places: Places,
  given: GivenModules,
  documentReader: DocumentReader,
): Promise<ReadScript> {
  const top = { source: entry, offset: 0 };
  const [modules, transpiled] = await withEsbuild(async (esbuild) => {
    const read = await readModules(entry, host, places, documentReader);
    throwAny(read.issues);
    return [read, await transpileAll(read, (file) => transpile(file, esbuild))] as const;
  });
  host.watch?.started();
  const around = host.around ?? (<T>(work: () => T): T => work());
  const evaluated = around(() =>
    run(() => evaluate(entry.path, modules, transpiled, given, host, places), transpiled, top),
  );
  throwAny(((await host.watch?.late()) ?? []).flatMap((thrown) => thrownIssues(thrown, transpiled, top)));
  const raw = run(() => defaultExport(evaluated, top), transpiled, top);
  const file = modules.files.get(entry.path);
  const written = file?.kind === "script" ? file.script.defaultExport : undefined;
  const root = written === undefined ? (places.origin(raw)?.start ?? top) : { source: entry, offset: written };
  return { raw, root, issues: notData(raw, root), sources: [...modules.files.keys()].sort() };
}

async function transpileAll(
  { files }: Modules,
  one: (file: ScriptModule) => ReturnType<typeof transpile>,
): Promise<ReadonlyMap<string, Transpiled>> {
  const scripts = [...files.values()].filter((file) => file.kind === "script");
  const results = await Promise.all(scripts.map(async (file) => [file.source.path, await one(file)] as const));
  throwAny(results.flatMap(([, result]) => ("code" in result ? [] : result)));
  return new Map(results.flatMap(([path, result]) => ("code" in result ? [[path, result] as const] : [])));
}

function run<T>(work: () => T, transpiled: ReadonlyMap<string, Transpiled>, top: Place): T {
  const { stackTraceLimit } = Error;
  // Deep enough to reach the user's own line from inside a library.
  Error.stackTraceLimit = 100;
  try {
    return work();
  } catch (thrown) {
    throwAny(thrownIssues(thrown, transpiled, top));
    throw thrown;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function defaultExport({ exports, esModule }: Evaluated, top: Place): unknown {
  const names = typeof exports === "object" && exports !== null ? Object.keys(exports) : [];
  if (esModule && names.includes("default")) return (exports as { default: unknown }).default;
  // `module.exports = ...`
  if (!esModule && (names.length > 0 || typeof exports !== "object")) return exports;
  const reason =
    names.length > 0
      ? text(
          `the file has only named exports: ${names.join(", ")}`,
          `名前付きの export（${names.join("、")}）しかありません`,
        )
      : text("the file has no export", "export がありません");
  throwAny([issueAt("no-default-export", { reason }, top)]);
  return undefined;
}

function notData(raw: unknown, root: Place): ReadData["issues"] {
  const got =
    raw instanceof Promise
      ? aPromise
      : typeof raw === "function"
        ? aFunction
        : raw === undefined
          ? same("undefined")
          : undefined;
  if (got === undefined) return [];
  const reason = text(`the default export is ${got.en}`, spaced`default export が${got.ja}です`);
  return [issueAt("no-default-export", { reason }, root)];
}
