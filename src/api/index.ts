import type { Note, ReportJson } from "../checks/report-schema.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import type { LoadedDesign } from "../design/load/load.ts";
import { DesignError as Found } from "../issues/issue.ts";
import { phrases } from "../messages/phrases.ts";
import type { WrittenDesign } from "../public-types.ts";
import type { System } from "../system/system.ts";
import type { Level } from "../system/traffic.ts";
import type { SaidEstimate } from "./estimate.ts";
import { DesignError } from "./design-error.ts";
import type { DiskProject, Project } from "./project.ts";

// Rooms are loaded when they are asked for: a design that imports `system` must not wait for all of them.

/** A design that was read from a file. */
export interface Design {
  /** The file, absolute. */
  readonly file: string;
  /** Its folder, absolute. */
  readonly directory: string;
  /** What the file says, as plain data: not validated, without defaults; a value per environment is `{ $each: {...} }`. */
  readonly data: unknown;
  /** Files that it was read from, absolute: itself and what it imports relatively. Watch these. */
  readonly sources: readonly string[];
  /** Place of the value at a path such as `["components", "db", "version"]`, or of the nearest one around it. */
  readonly locate: (path: readonly (string | number)[]) => Place | undefined;
}

/** A place in a file. */
export interface Place {
  /** Relative to the working directory when below it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** A design that was loaded, or what `system({...})` gives. */
export type AnyDesign = Design | WrittenDesign;

/** Which systems of a design are meant. */
export interface SystemOptions {
  /** Names of environments, such as `["prod"]`. Default: all of the design. */
  readonly environments?: readonly string[];
  /** Default: all of the design. */
  readonly targets?: readonly ("aws" | "gcp")[];
}

export interface LoadOptions {
  /** Seconds that the design may run before it is ended. Default: 10. */
  readonly timeLimit?: number;
}

export interface BuildOptions extends SystemOptions {
  /** Names of outputs, such as `["terraform"]`. Default: all. */
  readonly outputs?: readonly string[];
  /** Language of the notes. Default: `en`. */
  readonly language?: "en" | "ja";
}

export interface BuiltFile {
  /** Below the output folder, with `/`: `terraform/aws/environments/prod/main.tf`. */
  readonly path: string;
  /** Text, UTF-8. */
  readonly content: string;
}

export interface BuildResult {
  /** In the order of their paths. */
  readonly files: readonly BuiltFile[];
  /** Fields that are written without effect on a cloud or beside another field, in the order of the file. */
  readonly notes: readonly Note[];
}

export interface CheckOptions extends SystemOptions {
  /** Rules besides Sekkei's own. Default: those of `sekkei.rules.ts` beside the design. */
  readonly rules?: readonly Rule[];
  /** Leaves out what is less severe. Default: `low`. */
  readonly severity?: Severity;
  /** Day that acceptances and versions are held against, as `2026-11-22`. Default: today. */
  readonly day?: string;
  /** Language of titles, reasons and remedies. Default: `en`. */
  readonly language?: "en" | "ja";
}

/** What `sekkei check --json` prints. */
export type CheckResult = Omit<ReportJson, "fixed">;

export interface EstimateOptions extends SystemOptions {
  /** Load of the design's `traffic` to price. Default: `expected`. */
  readonly load?: Level;
  /** Day on which prices must hold, as `2026-11-22`. Same day, same estimate. Default: today. */
  readonly day?: string;
  /** Whether to take off the providers' monthly free tiers. An account has them once. Default: false. */
  readonly freeTier?: boolean;
  /** Language of what lines, reasons and assumptions are called. Default: `en`. */
  readonly language?: "en" | "ja";
}

/**
 * Reads a design: `sekkei.config.ts` (or `.mts`, `.js`, `.mjs`, `.yaml`, `.yml`, `.json`).
 * A design in TypeScript or JavaScript is run, in a process of its own; treat a stranger's as you would treat a
 * stranger's script. What it prints goes to stderr.
 *
 * @param path A file, or a folder: then the design is searched there and in the folders above. Default: the working directory.
 * @throws DesignError When there is none, it cannot be read, or it is not plain data.
 */
export const loadDesign = (path = ".", options: LoadOptions = {}): Promise<Design> =>
  told(async () => {
    const [{ openFile }, { checkOptions }] = await Promise.all([import("./project.ts"), import("./options.ts")]);
    checkOptions<LoadOptions>(options, { timeLimit: "seconds" }, english);
    const project = await openFile(path, options.timeLimit);
    const { raw, sources } = project.design;
    const locate: Design["locate"] = (at) => project.design.locate(at);
    const design: Design = { file: project.file, directory: project.directory, data: raw, sources, locate };
    return Object.defineProperty(design, loaded, { value: project });
  });

/**
 * Validates a design and resolves it: one system for each environment and target, in the order of the design, with
 * units as numbers, defaults filled in and components connected.
 *
 * @throws DesignError With everything that is wrong.
 */
export const resolve = (design: AnyDesign): Promise<readonly System[]> =>
  told(async () => {
    const { resolveProject } = await import("./project.ts");
    return resolveProject(projectOf(design));
  });

/**
 * Makes all files that follow from a design: the same as `sekkei build`, but nothing is written. Needs no network;
 * the same design gives the same bytes.
 *
 * @throws DesignError With everything that is wrong.
 * @throws UsageError When an option has no such value, or names what the design does not have.
 */
export const build = (design: AnyDesign, options: BuildOptions = {}): Promise<BuildResult> =>
  told(async () => {
    const [
      { buildProject, selectedFiles },
      { noteJson },
      { noteText, pathText },
      { checkOptions, languageOption, systemOptions },
    ] = await Promise.all([
      import("./files.ts"),
      import("../checks/report-schema.ts"),
      import("../messages/index.ts"),
      import("./options.ts"),
    ]);
    checkOptions<BuildOptions>(options, { ...systemOptions, outputs: "names", language: languageOption }, english);
    const asked = { ...selection(options), only: options.outputs };
    const built = await buildProject(projectOf(design), asked, english);
    const words = { pathText, noteText: noteText(options.language ?? "en") };
    return { files: selectedFiles(built), notes: built.notes.map((one) => noteJson(one, words)) };
  });

/**
 * Asks every rule about a design: what it promises and does not keep. The same as `sekkei check --json`.
 *
 * @throws DesignError With everything that is wrong; rules are asked of valid designs only.
 * @throws UsageError When an option has no such value, names what the design does not have, or a rule of one's own throws.
 */
export const check = (design: AnyDesign, options: CheckOptions = {}): Promise<CheckResult> =>
  told(async () => {
    const [
      { checkProject, limited, ownRulesOf },
      { reportJson },
      { rules },
      { severities },
      { dayAsked },
      { noteText, pathText },
      { checkOptions, languageOption, systemOptions },
    ] = await Promise.all([
      import("./check.ts"),
      import("../checks/report-schema.ts"),
      import("../checks/rules.gen.ts"),
      import("../rules/rule.ts"),
      import("./day.ts"),
      import("../messages/index.ts"),
      import("./options.ts"),
    ]);
    checkOptions<CheckOptions>(
      options,
      { ...systemOptions, rules: "list", severity: severities, day: "day", language: languageOption },
      english,
    );
    const project = projectOf(design);
    const own = options.rules ?? (await ownRulesOf(project, english));
    const asked = { ...selection(options), day: dayAsked(options.day, english), rules: [...rules, ...own] };
    const report = limited(await checkProject(project, asked, english), options.severity);
    const failed = report.findings.some((one) => one.severity !== "info");
    const language = options.language ?? "en";
    return reportJson(report, { language, failed, pathText, noteText: noteText(language) });
  });

/**
 * What a design costs in a month, for each environment and target, line by line; each price has its source and date.
 * The same as the `systems` of `sekkei cost --json --bundled-prices`. Needs no network.
 *
 * @throws DesignError With everything that is wrong.
 * @throws UsageError When an option has no such value, or names what the design does not have.
 */
export const estimate = (design: AnyDesign, options: EstimateOptions = {}): Promise<readonly SaidEstimate[]> =>
  told(async () => {
    const [
      { estimateProject },
      { dayAsked },
      { inLanguage },
      { allLevels },
      { checkOptions, languageOption, systemOptions },
    ] = await Promise.all([
      import("./estimate.ts"),
      import("./day.ts"),
      import("../messages/in-language.ts"),
      import("../pricing/summary.ts"),
      import("./options.ts"),
    ]);
    checkOptions<EstimateOptions>(
      options,
      { ...systemOptions, load: allLevels, day: "day", freeTier: "flag", language: languageOption },
      english,
    );
    const settings = { day: dayAsked(options.day, english), freeTier: options.freeTier ?? false };
    const made = await estimateProject(
      projectOf(design),
      selection(options),
      options.load ?? "expected",
      settings,
      english,
    );
    return inLanguage(made, options.language ?? "en");
  });

const english = { phrases: phrases.en };

const selection = ({ environments, targets }: SystemOptions) => ({ env: environments, target: targets });

/** Where a design keeps what it was loaded as; not enumerable, so that it stays plain data. */
const loaded = Symbol("loaded");

function projectOf(design: AnyDesign): Project | DiskProject {
  const project = (design as { readonly [loaded]?: DiskProject })[loaded];
  return project ?? { design: { raw: design, locate: () => undefined } satisfies Pick<LoadedDesign, "raw" | "locate"> };
}

/** Issues leave the package in words. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw thrown instanceof Found ? new DesignError(thrown.issues) : thrown;
  }
}
