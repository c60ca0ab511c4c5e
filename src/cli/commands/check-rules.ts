import { join, relative } from "node:path";
import { ownRules } from "../../checks/own-rules.ts";
import { ruleJson } from "../../checks/report-schema.ts";
import type { Rule } from "../../rules/rule.ts";
import { rules as builtIn } from "../../checks/rules.gen.ts";
import { nearest } from "../../design/expand.ts";
import { loadScript } from "../../design/load/load.ts";
import { nodeHost } from "../../design/load/node-host.ts";
import { ruleText } from "../../document/rules.ts";
import * as sekkei from "../../index.ts";
import { DesignError } from "../../issues/issue.ts";
import { openProject, type Project } from "../project.ts";
import { printJson, UsageError, type Terminal } from "../terminal.ts";

/** Rules of the user's own: the default export of `sekkei.rules.ts` beside the design. */
export async function loadOwnRules({ directory }: Project, terminal: Terminal): Promise<readonly Rule[]> {
  const host = nodeHost();
  for (const ending of ["ts", "mts", "js", "mjs"]) {
    const file = join(directory, `sekkei.rules.${ending}`);
    if (!(await host.exists(file))) continue;
    const shown = relative(process.cwd(), file);
    const { rules, issues } = ownRules(await loadScript(file, { host, modules: { sekkei } }));
    if (issues.length > 0)
      throw new DesignError(issues.map((one) => ({ ...one, position: { file: shown, line: 1, column: 1 } })));
    const ids = new Set(builtIn.map((rule) => rule.id));
    for (const { id } of rules) {
      if (ids.has(id)) throw new UsageError(terminal.phrases.duplicateRule(id, shown));
      ids.add(id);
    }
    return rules;
  }
  return [];
}

/** `sekkei check --explain <rule>`: what a rule asks and why. */
export async function explainRule(
  id: string,
  directory: string | undefined,
  options: { config?: string },
  terminal: Terminal,
): Promise<number> {
  let rules = builtIn;
  if (!rules.some((rule) => rule.id === id)) {
    const project = await openProject(directory, options, terminal).catch(() => undefined);
    if (project) rules = [...builtIn, ...(await loadOwnRules(project, terminal))];
  }
  const rule = rules.find((one) => one.id === id);
  if (!rule)
    throw new UsageError(
      terminal.phrases.noSuchRule(
        id,
        nearest(
          id,
          rules.map((one) => one.id),
        ),
      ),
    );
  if (terminal.json) printJson(terminal, "check", { rule: ruleJson(rule, terminal.language) });
  else terminal.out.write(ruleText(rule, terminal.language));
  return 0;
}
