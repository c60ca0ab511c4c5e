import type { Text } from "../../text/text.ts";

/** What loading needs from the machine; the command line passes the real one in. */
export interface Host {
  /** Directory that paths are shown relative to; absolute. */
  readonly cwd: string;
  /** Text of a file (UTF-8). Rejects when it cannot be read, with `NotText` where it is in another encoding. */
  readFile(path: string): Promise<string>;
  /** True when a file, not a folder, is there. */
  exists(path: string): Promise<boolean>;
  /** `require` as it works in that file: Node's own modules and installed packages. */
  requireFrom(file: string): (specifier: string) => unknown;
  /** Where a design runs by itself: what looks after it. */
  readonly watch?: Watch;
  /** Where a script runs beside us: how it is called. */
  readonly around?: <T>(work: () => T) => T;
}

/** Looks after a design that runs. */
export interface Watch {
  started(): void;
  /** What code threw after it had returned, in the time that is given to it. */
  late(): Promise<readonly unknown[]>;
}

/** A file that is no text in UTF-8. */
export class NotText extends Error {
  override readonly name = "NotText";
  constructor(
    /** Of the first line that is not. */
    readonly line: number,
    readonly words: Text,
  ) {
    super(words.en);
  }
}
