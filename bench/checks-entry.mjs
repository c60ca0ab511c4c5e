/** What checks.mjs measures, bundled from the sources. */
import { rules } from "../src/checks/rules.gen.ts";
import { runChecks } from "../src/checks/run.ts";
import { allKinds, openProject } from "../src/api/project.ts";
import { resolve } from "../src/system/resolve.ts";

export { rules };

/**
 * @typedef {import("../src/rules/rule.ts").Rule} Rule
 */

/** A design, loaded and resolved, and how long the latter took. */
export async function open(/** @type {string} */ folder) {
  const { design } = await openProject(folder, {}, /** @type {never} */ ({}));
  const started = performance.now();
  const { systems, issues } = resolve(design.raw, allKinds);
  const resolved = (performance.now() - started) / 1000;
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  const context = { systems, rules: rules.map((rule) => rule.id), accept: {}, today: "2026-11-22" };
  return {
    resolved,
    check: (/** @type {readonly Rule[]} */ some) =>
      runChecks(systems, design.raw, some, { today: "2026-11-22", locate: (path) => design.locate(path) }),
    /** One rule without what is made of its answers. */
    look: (/** @type {Rule} */ rule) => systems.map((system) => rule.look(system, context)),
  };
}
