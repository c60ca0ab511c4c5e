import { loadOwnRules } from "../../api/own-rules.ts";
import { openProject, timeLimitIn, type ProjectOptions } from "../../api/project.ts";
import { ruleJson } from "../../checks/report-schema.ts";
import { rules as builtIn } from "../../checks/rules.gen.ts";
import { nearest } from "../../design/expand.ts";
import { ruleText } from "../../document/rules.ts";
import { printJson, UsageError, type Terminal } from "../terminal.ts";

/** `sekkei check --explain <rule>`: what a rule asks and why. */
export async function explainRule(
  id: string,
  directory: string | undefined,
  options: ProjectOptions,
  terminal: Terminal,
): Promise<number> {
  let rules = builtIn;
  if (!rules.some((rule) => rule.id === id)) {
    const project = await openProject(directory, options, terminal).catch(() => undefined);
    if (project)
      rules = [
        ...builtIn,
        ...(await loadOwnRules(project.directory, terminal, timeLimitIn(options, terminal.phrases))),
      ];
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
