import { createRequire, SourceMap } from "node:module";
import { pathToFileURL } from "node:url";
import { dirname } from "node:path";
import type * as EsbuildModule from "esbuild";
import type { Message, TransformFailure } from "esbuild";
import type { Issue } from "../../issues/issue.ts";
import { TRACKING, type Script } from "./instrument.ts";
import type { ScriptModule } from "./modules.ts";
import type { Place } from "./places.ts";
import { text } from "../../text/text.ts";
import { notScript, syntaxError } from "./problems.ts";
import { lineStarts, type Source } from "./source.ts";

type Esbuild = typeof EsbuildModule;

/** CommonJS made from an instrumented script. */
export interface Transpiled {
  readonly code: string;
  /** Place in the user's file of a line and column (from 1) of the code. */
  readonly original: (line: number, column: number) => Place | undefined;
}

let running = 0;

/** Runs `work` with esbuild's process up, and lets the process go when the last such work is done. */
export async function withEsbuild<T>(work: (esbuild: Esbuild) => Promise<T>): Promise<T> {
  // Three times as fast as `import`, which scans CommonJS for names first (8 ms against 27).
  const esbuild = createRequire(import.meta.url)("esbuild") as Esbuild;
  running += 1;
  try {
    // The process starts while the files are being read and parsed.
    esbuild.transform("").catch(() => undefined);
    return await work(esbuild);
  } finally {
    running -= 1;
    if (running === 0) await esbuild.stop();
  }
}

/** The script as CommonJS, or what esbuild says is wrong with it. */
export async function transpile(
  { source, form, script }: ScriptModule,
  esbuild: Esbuild,
): Promise<Transpiled | readonly Issue[]> {
  try {
    const { code, map } = await esbuild.transform(script.code, {
      loader: form,
      format: "cjs",
      platform: "node",
      target: "node20",
      charset: "utf8",
      banner: '"use strict";',
      sourcemap: "external",
      sourcesContent: false,
      sourcefile: "design.ts",
      logLevel: "silent",
      define: importMeta(source.path),
      supported: { "dynamic-import": false },
    });
    return { code, original: originals(source, script, map) };
  } catch (thrown) {
    const { errors } = thrown as Partial<TransformFailure>;
    if (!errors) throw thrown;
    return errors.map((error) => {
      const place = placeOf(error, source, script);
      return error.text.startsWith("Top-level await")
        ? syntaxError(noWaiting, place)
        : syntaxError(notScript, place, wordsOf(error));
    });
  }
}

const importMeta = (path: string): Record<string, string> => ({
  "import.meta.url": JSON.stringify(pathToFileURL(path).href),
  "import.meta.filename": JSON.stringify(path),
  "import.meta.dirname": JSON.stringify(dirname(path)),
});

function originals(source: Source, script: Script, map: string): Transpiled["original"] {
  let decoded: SourceMap | undefined;
  let starts: number[] | undefined;
  return (line, column) => {
    decoded ??= new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0]);
    starts ??= lineStarts(script.code);
    const entry = decoded.findEntry(line - 1, column - 1);
    if (!("originalLine" in entry)) return undefined;
    const start = starts[entry.originalLine];
    if (start === undefined) return undefined;
    return { source, offset: script.insertions.original(start + entry.originalColumn) };
  };
}

const noWaiting = text(
  "a design cannot wait: top-level await is not supported",
  "設計では待てません：トップレベルの await は使えません",
);

function wordsOf({ text }: Message): string {
  return text.replaceAll(new RegExp(` ?(?:${Object.values(TRACKING).join("|")})\\(?`, "g"), "");
}

/** esbuild counts columns in bytes, in the instrumented script. */
function placeOf({ location }: Message, source: Source, script: Script): Place {
  if (!location) return { source, offset: 0 };
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
  const start = lineStarts(script.code)[location.line - 1] ?? 0;
  return { source, offset: script.insertions.original(start + before.length) };
}
