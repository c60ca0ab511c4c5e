import pc from "picocolors";
import type { Issue } from "../issues/issue.ts";
import type { Language } from "../messages/index.ts";
import { phrases } from "../messages/phrases.ts";
import { issueJson, issueText, type IssueJson } from "./issue-text.ts";
import { sourceReader } from "./sources.ts";

/** One thing that is wrong with a design. */
export type DesignIssue = IssueJson;

export interface FormatOptions {
  /** Default: `en`. */
  readonly language?: "en" | "ja";
  /** Whether to colour the text for a terminal. Default: false. */
  readonly color?: boolean;
}

/**
 * A design that cannot be loaded or built, with everything that is wrong with it: nothing stops at the first problem.
 * Thrown by `loadDesign`, `resolve`, `build`, `check` and `estimate`.
 */
export class DesignError extends Error {
  override readonly name = "DesignError";
  readonly #found: readonly Issue[];

  /** @internal */
  constructor(found: readonly Issue[]) {
    super(textOf(found, "en", false));
    this.#found = found;
  }

  /** Every problem, in English, in the order of the file. At least one. */
  get issues(): readonly DesignIssue[] {
    return this.describe("en");
  }

  /** Every problem, in English or Japanese. */
  describe(language: "en" | "ja"): readonly DesignIssue[] {
    return this.#found.map((one) => issueJson(one, { language }));
  }

  /** All problems for people, each with its place, the line as written and what to write instead. */
  format({ language = "en", color = false }: FormatOptions = {}): string {
    return textOf(this.#found, language, color);
  }
}

const textOf = (found: readonly Issue[], language: Language, color: boolean): string =>
  issueText(found, sourceReader(), { language, phrases: phrases[language], colors: pc.createColors(color) });
