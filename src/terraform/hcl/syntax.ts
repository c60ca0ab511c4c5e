import type { Value } from "../expression.ts";

/** Where something stands in the text that was parsed: offsets, the end being behind the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Attribute {
  readonly kind: "attribute";
  readonly name: string;
  readonly value: Value;
  /** Lines above the attribute, without `#`. */
  readonly comment?: string;
  /** Without the comment. */
  readonly span?: Span;
}

export interface Block {
  readonly kind: "block";
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: readonly BodyItem[];
  /** Lines above the block, without `#`. */
  readonly comment?: string;
  /** Without the comment. */
  readonly span?: Span;
}

/** A comment that stands alone: a blank line or the end of the body follows. */
export interface Comment {
  readonly kind: "comment";
  readonly text: string;
}

export interface Blank {
  readonly kind: "blank";
}

export type BodyItem = Attribute | Block | Blank | Comment;

export { HclSyntaxError, parseExpression, parseHcl } from "./parse.ts";
export { writeHcl } from "./write.ts";
