import type { Command, CommanderError } from "commander";
import { DesignError } from "../issues/issue.ts";
import { systemFailure } from "../issues/system-failure.ts";
import type { Language } from "../messages/index.ts";
import { labelled, quoting } from "../text/marks.ts";
import { Refused } from "./command.ts";
import { printJson, UsageError, type Terminal } from "./terminal.ts";

/** Why a command line was refused. What the parser refuses otherwise than by us is a command without its second word. */
export function refusalWords(
  thrown: CommanderError,
  program: Command,
  args: readonly string[],
  { phrases }: Terminal,
): string {
  if (thrown instanceof Refused) return thrown.words;
  const command = program.commands.find((one) => args.includes(one.name())) ?? program;
  const names = command.commands.map((one) => one.name());
  return names.length === 0 ? thrown.message : phrases.noSubcommand(command.name(), names);
}

/** What went wrong, in words or as JSON. */
export async function explainFailure(thrown: unknown, terminal: Terminal): Promise<void> {
  const { phrases, talk } = terminal;
  if (thrown instanceof DesignError) {
    const { issueJson, issueText } = await import("../api/issue-text.ts");
    if (terminal.json) {
      printJson(terminal, "error", { issues: thrown.issues.map((one) => issueJson(one, terminal)) });
      return;
    }
    const { sourceReader } = await import("../api/sources.ts");
    talk.write(issueText(thrown.issues, sourceReader(), { ...terminal, colors: talk.colors }));
    return;
  }
  const refused = refusalOf(thrown, terminal.language);
  if (refused !== undefined) {
    if (terminal.json) printJson(terminal, "error", { issues: [], message: refused });
    else talk.write(`${talk.colors.red(phrases.error)} ${refused}`);
    return;
  }
  const reason = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  talk.write(`${phrases.bug}\n\n${reason}`);
  if (terminal.json) printJson(terminal, "error", { issues: [], message: phrases.bug });
}

/** The words for what is no bug of ours: a mistake of the caller, a full disk, a folder that is not writable. */
function refusalOf(thrown: unknown, language: Language): string | undefined {
  if (thrown instanceof UsageError) return thrown.in(language);
  const failure = systemFailure(thrown);
  if (!failure) return undefined;
  const said = quoting(failure.reason[language], failure.quoted, language);
  return failure.path === undefined ? said : labelled(failure.path, said, language);
}
