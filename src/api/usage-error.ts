import type { Text } from "../text/text.ts";

/**
 * A mistake in how Sekkei was called, not in a design: a folder that is not there, an environment that it does not
 * have. In both languages, or in the one that the caller asked for.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** @internal */
  constructor(private readonly words: Text | string) {
    super(typeof words === "string" ? words : words.en);
  }

  /** @internal */
  in(language: keyof Text): string {
    return typeof this.words === "string" ? this.words : this.words[language];
  }
}
