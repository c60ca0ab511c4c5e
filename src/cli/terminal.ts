import pc from "picocolors";
import { visible, visibleJson } from "../text/visible.ts";
import { phrases, type Phrases } from "../messages/phrases.ts";
import { inLanguage } from "../messages/in-language.ts";
import { languageOf, type Language } from "../messages/index.ts";

/** Where a command talks: results to stdout, everything else to stderr. */
export interface Terminal {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly json: boolean;
  /** Colours of each stream; none when it is not a terminal or NO_COLOR is set. */
  readonly out: Stream & { readonly json: (value: unknown) => void };
  readonly talk: Stream;
}

/** Where text goes. */
export interface Stream {
  readonly write: (text: string) => void;
  readonly colors: ReturnType<typeof pc.createColors>;
}

export interface GlobalOptions {
  readonly lang?: string;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** The language that is asked for: by `--lang`, or else by the locale. */
export function languageAsked(lang: string | undefined): Language {
  const { env } = process;
  return languageOf(
    lang ?? [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((locale) => locale !== undefined && locale !== ""),
  );
}

export function openTerminal(options: GlobalOptions): Terminal {
  const { env } = process;
  const language = languageAsked(options.lang);
  // Where there is no terminal, `isTTY` is missing, whatever Node's types say; picocolors would take a missing answer
  // for leave to decide by itself, and colours what goes into a file under CI.
  const colored = (stream: { readonly isTTY?: boolean }): boolean => {
    if (options.color === false || (env.NO_COLOR ?? "") !== "") return false;
    if ((env.FORCE_COLOR ?? "") !== "" && env.FORCE_COLOR !== "0") return true;
    return stream.isTTY === true && env.TERM !== "dumb";
  };
  const stream = (target: NodeJS.WriteStream, isColored = colored(target)) => ({
    write: (text: string): void => {
      target.write(`${visible(text, isColored)}\n`);
    },
    colors: pc.createColors(isColored),
  });
  return {
    language,
    phrases: phrases[language],
    json: options.json ?? false,
    out: {
      ...stream(process.stdout),
      json: (value) => {
        process.stdout.write(`${visibleJson(value)}\n`);
      },
    },
    talk: stream(process.stderr),
  };
}

export { UsageError } from "../api/usage-error.ts";

/** Version of the JSON that commands print; raised when a field changes its meaning. */
const jsonVersion = 1;

export const printJson = (terminal: Terminal, command: string, result: object): void => {
  terminal.out.json(inLanguage({ version: jsonVersion, command, ...result }, terminal.language));
};
