import { DesignError, issue, type Issue, type IssueCode, type IssueFacts, type Path } from "../../issues/issue.ts";
import { positionOf, type Place } from "./places.ts";

/** An issue at a place. */
export const issueAt = <C extends IssueCode>(code: C, facts: IssueFacts[C], place: Place, path: Path = []): Issue => ({
  ...issue(code, path, facts),
  position: positionOf(place),
});

export const syntaxError = (reason: string, place: Place): Issue => issueAt("syntax-error", { reason }, place);

export function throwAny(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new DesignError(issues);
}

/** First line of whatever was thrown. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown === "string" ? thrown : `threw ${typeof thrown}`;
  return thrown.message === "" ? thrown.name : thrown.message;
}
