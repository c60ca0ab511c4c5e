import type { IssueCode, IssueFacts, Path } from "../issues/issue.ts";

export type Language = "en" | "ja";

/** The words for one kind of problem: what is wrong, and what to write. */
export interface Words {
  readonly problem: string;
  readonly remedy?: string;
}

/** One entry a code; a missing one does not compile. */
export type Catalogue = {
  readonly [Code in IssueCode]: (facts: IssueFacts[Code], path: Path) => Words;
};

/** `components.api.port` from a path; list positions in brackets. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );

/** `a, b or c`; long lists are cut. */
export function list(items: readonly string[], last: string, more: (count: number) => string): string {
  const shown = items.length > 12 ? items.slice(0, 12) : items;
  const rest = items.length - shown.length;
  const text =
    shown.length > 1 && rest === 0
      ? `${shown.slice(0, -1).join(", ")} ${last} ${shown.at(-1) ?? ""}`
      : shown.join(", ");
  return rest > 0 ? `${text} ${more(rest)}` : text;
}
