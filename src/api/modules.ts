import { each } from "../design/each.ts";
import type { GivenModules } from "../design/load/evaluate.ts";
import { system } from "../declare.ts";

/** What a design may import by name: it needs no installed package. */
export const designModules: GivenModules = { sekkei: { system, each } };

/** What `sekkei.rules.ts` may import by name. */
export const ruleModules = async (): Promise<GivenModules> => ({
  ...designModules,
  "sekkei/rules": { ...(await import("../rules.ts")) },
});
