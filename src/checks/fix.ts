import type { Path, Position } from "../issues/issue.ts";
import type { Literal } from "../rules/rule.ts";

/** A value to write at a path of a design. */
export interface Edit {
  readonly path: Path;
  readonly value: Literal;
}

const token =
  /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|-?\d[\d_]*(?:\.\d+)?|true|false)(?=\s*(?:[,;}\])#\r\n]|\/\/|$))/;
const yamlToken = /^(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[A-Za-z0-9$¥][^\s,#}\]]*)(?=\s*(?:[,}\]#\r\n]|$))/;

/**
 * The text with the literal at a position replaced, or undefined when there is none. Whether that
 * changes the right value, and no other, is for the caller to see: it loads the result and compares.
 */
export function replaceLiteral(text: string, at: Position, value: Literal): string | undefined {
  const offset = offsetOf(text, at);
  const [found] = (isYaml(at.file) ? yamlToken : token).exec(text.slice(offset, offset + 1000)) ?? [];
  return found === undefined
    ? undefined
    : text.slice(0, offset) + JSON.stringify(value) + text.slice(offset + found.length);
}

/** The text with a new first member in the object at a position, in the manner of the object. */
export function insertMember(text: string, at: Position, key: string, value: Literal): string | undefined {
  const offset = offsetOf(text, at);
  const name = at.file.endsWith(".json") || !/^[A-Za-z_$][\w$]*$/.test(key) ? JSON.stringify(key) : key;
  const member = `${name}: ${JSON.stringify(value)}`;
  const rest = text.slice(offset + 1);
  if (text[offset] !== "{") return undefined;
  const [empty] = /^\s*\}/.exec(rest) ?? [];
  if (empty !== undefined) return `${text.slice(0, offset)}{ ${member} }${rest.slice(empty.length)}`;
  const [, line] = /^[ \t]*(\r?\n[ \t]*)\S/.exec(rest) ?? [];
  return `${text.slice(0, offset + 1)}${line ?? " "}${member},${line === undefined && !/^\s/.test(rest) ? " " : ""}${rest}`;
}

/** The data with the value set, as a file so edited must load; undefined when its object is not there. */
export function withEdit(raw: unknown, { path, value }: Edit): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof raw !== "object" || raw === null) return undefined;
  const known = (raw as Record<string | number, unknown>)[step];
  if (known === undefined && rest.length > 0) return undefined;
  const inner = withEdit(known, { path: rest, value });
  if (inner === undefined) return undefined;
  return Array.isArray(raw)
    ? raw.map((item: unknown, index) => (index === step ? inner : item))
    : { ...raw, [step]: inner };
}

const isYaml = (file: string): boolean => /\.ya?ml$/.test(file);

function offsetOf(text: string, { line, column }: Position): number {
  let offset = 0;
  for (let at = 1; at < line; at++) {
    const end = /\r\n|\n|\r/.exec(text.slice(offset));
    if (!end) return text.length;
    offset += end.index + end[0].length;
  }
  return offset + column - 1;
}
