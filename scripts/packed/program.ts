// Compiled, not run: a program of a stranger in TypeScript.
import { build, check, DesignError, estimate, loadDesign, resolve, type BuildResult, type Design } from "sekkei";
import { defineRule, fail, forKind, pass, text } from "sekkei/rules";

export const rule = defineRule({
  id: "acme-two-instances",
  title: text("A service has two instances"),
  family: "own",
  severity: "high",
  why: text("One is gone during a release."),
  look: forKind("service", ({ config }) =>
    config.instances[0] >= 2 ? pass(["instances"]) : fail(["instances"], "One."),
  ),
});

export async function main(): Promise<BuildResult | undefined> {
  try {
    const design: Design = await loadDesign("systems/todo");
    const [system] = await resolve(design);
    const { findings } = await check(design, { rules: [rule], severity: "medium" });
    const [made] = await estimate(design, { load: "high" });
    if (system?.runtime === "containers") console.log(system.region);
    console.log(system?.environment, findings.length, made?.estimate.total.amount);
    return await build(design, { targets: ["aws"] });
  } catch (error) {
    if (error instanceof DesignError) console.error(error.format());
    return undefined;
  }
}
