import type { Command } from "commander";
import { UsageError, type Terminal } from "../terminal.ts";

/** `sekkei completion <shell>`: commands and flags, read from the program itself. */
export function completion(shell: string, program: Command, terminal: Terminal): number {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    description: command.description().replaceAll("'", ""),
    flags: [...program.options, ...command.options].flatMap((option) =>
      option.long ? [{ long: option.long, description: option.description.replaceAll("'", "") }] : [],
    ),
  }));
  const scripts: Readonly<Record<string, () => string>> = {
    bash: () => bash(commands),
    zsh: () => zsh(commands),
    fish: () => fish(commands),
  };
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (!script) throw new UsageError(terminal.phrases.badAnswer(`completion "${shell}"`, terminal.phrases.shellHint));
  terminal.out.write(script());
  return 0;
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly { readonly long: string; readonly description: string }[];
}

const bash = (commands: readonly Described[]): string => `# source <(sekkei completion bash)
_sekkei() {
  local current="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map((command) => command.name).join(" ")}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map((command) => `    ${command.name}) COMPREPLY=($(compgen -W "${command.flags.map((flag) => flag.long).join(" ")}" -- "$current")) ;;`).join("\n")}
  esac
}
complete -o default -F _sekkei sekkei`;

const zsh = (commands: readonly Described[]): string => `#compdef sekkei
# sekkei completion zsh > "\${fpath[1]}/_sekkei"
_sekkei() {
  local -a commands=(
${commands.map((command) => `    '${command.name}:${command.description.replaceAll(":", "\\:")}'`).join("\n")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  case "$words[2]" in
${commands.map((command) => `    ${command.name}) _arguments ${command.flags.map((flag) => `'${flag.long}[${flag.description.replaceAll("[", "(").replaceAll("]", ")")}]'`).join(" ")} '*:file:_files' ;;`).join("\n")}
  esac
}
compdef _sekkei sekkei`;

const fish = (commands: readonly Described[]): string =>
  [
    "# sekkei completion fish > ~/.config/fish/completions/sekkei.fish",
    ...commands.map(
      (command) => `complete -c sekkei -n __fish_use_subcommand -a ${command.name} -d '${command.description}'`,
    ),
    ...commands.flatMap((command) =>
      command.flags.map(
        (flag) =>
          `complete -c sekkei -n '__fish_seen_subcommand_from ${command.name}' -l ${flag.long.slice(2)} -d '${flag.description}'`,
      ),
    ),
  ].join("\n");
