import { join, relative } from "node:path";
import { ownRules } from "../checks/own-rules.ts";
import type { Rule } from "../rules/rule.ts";
import { rules as builtIn } from "../checks/rules.gen.ts";
import { loadScript } from "../design/load/load.ts";
import { nodeHost } from "../design/load/node-host.ts";
import { DesignError } from "../issues/issue.ts";
import type { Phrases } from "../messages/phrases.ts";
import { defaultTimeLimit } from "./apart/load-apart.ts";
import { bounded } from "./bounded.ts";
import { ruleModules } from "./modules.ts";
import { noteOwnCode } from "./own-code.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Rules of the user's own: the default export of `sekkei.rules.ts` beside the design. They run in this process, each
 * for so many seconds at most.
 */
export async function loadOwnRules(
  directory: string,
  { phrases }: { readonly phrases: Phrases },
  seconds = defaultTimeLimit,
): Promise<readonly Rule[]> {
  const disk = nodeHost();
  for (const ending of ["ts", "mts", "js", "mjs"]) {
    const file = join(directory, `sekkei.rules.${ending}`);
    if (!(await disk.exists(file))) continue;
    const shown = relative(process.cwd(), file);
    const within = <T>(work: () => T, id?: string): T =>
      bounded(seconds, work, () => new UsageError(phrases.rulesTooSlow(shown, id, seconds)));
    const host = { ...disk, around: within };
    noteOwnCode();
    const { rules, issues } = ownRules(await loadScript(file, { host, modules: await ruleModules() }));
    if (issues.length > 0)
      throw new DesignError(issues.map((one) => ({ ...one, position: { file: shown, line: 1, column: 1 } })));
    refuseDuplicates(rules, shown, phrases);
    return rules.map((rule) => ({ ...rule, look: (...asked) => within(() => rule.look(...asked), rule.id) }));
  }
  return [];
}

function refuseDuplicates(rules: readonly Rule[], shown: string, phrases: Phrases): void {
  const ids = new Set(builtIn.map((rule) => rule.id));
  for (const { id } of rules) {
    if (ids.has(id)) throw new UsageError(phrases.duplicateRule(id, shown));
    ids.add(id);
  }
}
