import type { Value } from "../expression.ts";

export interface Attribute {
  readonly kind: "attribute";
  readonly name: string;
  readonly value: Value;
}

export interface Block {
  readonly kind: "block";
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: readonly BodyItem[];
  /** Lines above the block, without `#`. */
  readonly comment?: string;
}

export interface Comment {
  readonly kind: "comment";
  readonly text: string;
}

export interface Blank {
  readonly kind: "blank";
}

export type BodyItem = Attribute | Block | Blank | Comment;

export { writeHcl } from "./write.ts";
