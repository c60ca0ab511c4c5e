import { text, type Text } from "../../text/text.ts";
import { DesignError, issue, type Issue, type IssueCode, type IssueFacts, type Path } from "../../issues/issue.ts";
import { positionOf, type Place } from "./places.ts";

/** An issue at a place. */
export const issueAt = <C extends IssueCode>(code: C, facts: IssueFacts[C], place: Place, path: Path = []): Issue => ({
  ...issue(code, path, facts),
  position: positionOf(place),
});

/** `quoted` is what another's parser says. */
export const syntaxError = (reason: Text, place: Place, quoted?: string): Issue =>
  issueAt("syntax-error", { reason, ...(quoted !== undefined && { quoted }) }, place);

export function throwAny(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new DesignError(issues);
}

/** A file that is there and cannot be read; the operating system says why. */
export const unreadableFile = text("the file cannot be read", "ファイルを読めません");

export const tooDeep = (most: number): Text => text(`nesting deeper than ${most}`, `${most} 段を超える入れ子`);

export const aFunction = text("a function", "関数");
export const aPromise = text("a promise", "プロミス（Promise）");

/** What a parser refuses; it says why in its own words. */
export const notScript = text("this is not valid TypeScript", "TypeScript として正しくありません");
export const notYaml = text("this is not valid YAML", "YAML として正しくありません");

export const duplicateKey = (name: string): Text =>
  text(`the key "${name}" is written twice`, `キー "${name}" が 2 回書かれています`);

/** Words of whatever was thrown. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown === "string" ? thrown : `threw ${typeof thrown}`;
  return thrown.message === "" ? thrown.name : thrown.message;
}
