import { compileFunction } from "node:vm";
import { text, type Text } from "../../text/text.ts";
import type { Host } from "./host.ts";
import type { Modules, ScriptModule } from "./modules.ts";
import type { Places } from "./places.ts";
import { Tracker } from "./tracker.ts";
import type { Transpiled } from "./transpile.ts";

/** Modules made by the caller, by the name that a design imports them by. */
export type GivenModules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** An import of a name that the module does not have. */
export class MissingExport extends Error {
  override readonly name = "MissingExport";
  constructor(readonly words: Text) {
    super(words.en);
  }
}

/** What a module exported; `names` only when it is an ES module. */
export interface Evaluated {
  readonly exports: unknown;
  readonly esModule: boolean;
}

/** Runs the entry and, as it asks for them, the other modules. Throws whatever the design throws. */
export function evaluate(
  entry: string,
  modules: Modules,
  transpiled: ReadonlyMap<string, Transpiled>,
  given: GivenModules,
  host: Host,
  places: Places,
): Evaluated {
  const started = new Map<string, { exports: unknown }>();

  const run = (path: string): { exports: unknown } => {
    const known = started.get(path);
    if (known) return known;
    const file = modules.files.get(path);
    const code = transpiled.get(path)?.code;
    const module: { exports: unknown } = { exports: file?.kind === "data" ? esModule({ default: file.raw }) : {} };
    started.set(path, module);
    if (file?.kind === "script" && code !== undefined) runScript(file, code, module);
    return module;
  };

  const runScript = (file: ScriptModule, code: string, module: { exports: unknown }): void => {
    const { path } = file.source;
    const native = host.requireFrom(path);
    const require = (specifier: string): unknown => {
      const link = file.links.get(specifier);
      if (link !== undefined) return strict(run(link).exports, specifier);
      const made = Object.hasOwn(given, specifier) ? given[specifier] : undefined;
      return made ? strict(esModule(made), specifier) : native(specifier);
    };
    const tracking = new Tracker(file.source, file.script.literals, places).functions();
    const names = ["exports", "require", "module", ...Object.keys(tracking)];
    const call = compileFunction(code, names, { filename: path }) as (...values: unknown[]) => void;
    call(module.exports, require, module, ...Object.values(tracking));
  };

  const { exports } = run(entry);
  return { exports, esModule: isEsModule(exports) };
}

const esModule = (members: Readonly<Record<string, unknown>>): object =>
  Object.defineProperty({ ...members }, "__esModule", { value: true });

const isEsModule = (exports: unknown): exports is object =>
  typeof exports === "object" && exports !== null && "__esModule" in exports;

/** The exports of an ES module, refusing names that are not there instead of giving undefined. */
function strict(exports: unknown, specifier: string): unknown {
  if (!isEsModule(exports)) return exports;
  return new Proxy(exports, {
    get: (target, name, receiver) => {
      if (typeof name === "string" && !(name in target)) {
        throw new MissingExport(
          text(`"${specifier}" has no export "${name}"`, `"${specifier}" に "${name}" という export はありません`),
        );
      }
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}
