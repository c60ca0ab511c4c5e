import { Command, CommanderError, Help, InvalidArgumentError, Option, type Argument } from "commander";
import type { Text } from "../text/text.ts";
import type { Language } from "../messages/index.ts";
import { near } from "../system/near.ts";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "使い方：",
  "Options:": "オプション：",
  "Global Options:": "共通オプション：",
  "Commands:": "コマンド：",
  "Arguments:": "引数：",
};

/** The frame of the help in one language; descriptions are in that language already. */
class SpokenHelp extends Help {
  constructor(private readonly language: Language) {
    super();
    this.showGlobalOptions = true;
  }

  override styleTitle(title: string): string {
    return this.language === "ja" ? (titles[title] ?? title) : title;
  }

  override optionDescription(option: Option): string {
    const { argChoices, description } = option;
    const preset: unknown = option.defaultValue;
    const shown = typeof preset === "string" ? preset : undefined;
    const ja = this.language === "ja";
    const notes = [
      ...(argChoices ? [`${ja ? "選択肢：" : "choices: "}${argChoices.join(ja ? "、" : ", ")}`] : []),
      ...(shown === undefined ? [] : [`${ja ? "既定：" : "default: "}${shown}`]),
    ];
    if (notes.length === 0) return description;
    return ja ? `${description}（${notes.join("、")}）` : `${description} (${notes.join(", ")})`;
  }
}

/** A command line that is refused, with the words for it. */
export class Refused extends CommanderError {
  constructor(
    { exitCode, code, message }: CommanderError,
    readonly words: string,
  ) {
    super(exitCode, code, message);
  }
}

/** A command that words its help and its complaints in one language. */
export class SpokenCommand extends Command {
  constructor(
    private readonly language: Language,
    name?: string,
  ) {
    super(name);
    this.helpOption("-h, --help", this.say({ en: "show this help", ja: "このヘルプを表示" }));
  }

  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(this.language, name);
  }

  override createHelp(): Help {
    return new SpokenHelp(this.language);
  }

  // The parser calls what follows by name where it refuses a command line.
  missingArgument(name: string): never {
    return this.refuse("missingArgument", {
      en: `the argument <${name}> is missing`,
      ja: `引数 <${name}> がありません`,
    });
  }

  optionMissingArgument(option: Option): never {
    return this.refuse("optionMissingArgument", {
      en: `the option ${option.flags} needs a value`,
      ja: `オプション ${option.flags} には値が必要です`,
    });
  }

  missingMandatoryOptionValue(option: Option): never {
    return this.refuse("missingMandatoryOptionValue", {
      en: `the option ${option.flags} is missing`,
      ja: `オプション ${option.flags} がありません`,
    });
  }

  unknownOption(flag: string): never {
    const known = [this, ...ancestors(this)].flatMap((command) =>
      command
        .createHelp()
        .visibleOptions(command)
        .flatMap(({ long }) => (long ? [long] : [])),
    );
    return this.refuse("unknownOption", { en: `there is no option ${flag}`, ja: `オプション ${flag} はありません` }, [
      flag,
      known,
    ]);
  }

  unknownCommand(): never {
    const [name = ""] = this.args;
    return this.refuse(
      "unknownCommand",
      { en: `there is no command "${name}"`, ja: `コマンド "${name}" はありません` },
      [
        name,
        this.createHelp()
          .visibleCommands(this)
          .map((command) => command.name()),
      ],
    );
  }

  _excessArguments(received: readonly string[]): never {
    const most = this.registeredArguments.length;
    return this.refuse("excessArguments", {
      en: `${this.name()} takes at most ${most} ${most === 1 ? "argument" : "arguments"}, not ${received.length}`,
      ja: `${this.name()} の引数は ${most} 個までです（指定は ${received.length} 個）`,
    });
  }

  _callParseArg(target: Option | Argument, value: string, previous: unknown): unknown {
    const parse: ((value: string, previous: never) => unknown) | undefined = target.parseArg?.bind(target);
    try {
      return parse?.(value, previous as never);
    } catch (thrown) {
      if (!(thrown instanceof InvalidArgumentError)) throw thrown;
      const name = target instanceof Option ? target.flags : target.name();
      const allowed = target.argChoices ?? [];
      return this.refuse("invalidArgument", {
        en: `${name} cannot be "${value}"; allowed: ${allowed.join(", ")}`,
        ja: `${name} に "${value}" は使えません（使えるもの：${allowed.join("、")}）`,
      });
    }
  }

  private say(words: Text): string {
    return words[this.language];
  }

  private refuse(code: string, problem: Text, guess?: readonly [string, readonly string[]]): never {
    const meant = guess && near(...guess).near;
    const hint =
      meant === undefined ? "" : this.say({ en: `. Did you mean ${meant}?`, ja: `。${meant} ではありませんか？` });
    const words = `${this.say(problem)}${hint}`;
    try {
      this.error(`${this.say({ en: "error", ja: "エラー" })} ${words}`, { code: `commander.${code}` });
    } catch (thrown) {
      throw thrown instanceof CommanderError ? new Refused(thrown, words) : thrown;
    }
  }
}

const ancestors = (command: Command): readonly Command[] =>
  command.parent ? [command.parent, ...ancestors(command.parent)] : [];
