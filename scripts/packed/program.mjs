// What a program of a stranger does with the package: every function, over a design on disk.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export async function run({ loadDesign, resolve, build, check, estimate, system, DesignError }, folder) {
  const design = await loadDesign(folder);
  const systems = await resolve(design);
  assert.ok(systems.length > 0, "a system for each environment and target");
  const { files } = await build(design);
  for (const { path, content } of files)
    assert.equal(content, readFileSync(join(folder, "generated", path), "utf8"), `${path}: what the command wrote`);
  const { findings, passed } = await check(design);
  assert.ok(Array.isArray(findings) && Object.keys(passed).length > 0, "rules were asked");
  const estimates = await estimate(design, { day: "2026-11-22" });
  const names = (all) => all.map(({ environment, target }) => `${environment}/${target}`);
  assert.deepEqual(names(estimates).slice(0, systems.length), names(systems), "an estimate for each system");
  assert.equal(estimates.length, systems.length + 3, "and for the roots of an account and of two projects");
  assert.ok(Number(estimates[0].estimate.total.amount) > 0, "with a total");
  const wrong = system({ name: "shop", targets: {}, environments: { dev: {} }, components: {} });
  await assert.rejects(build(wrong), (error) => error instanceof DesignError && error.format().includes("targets"));
}
