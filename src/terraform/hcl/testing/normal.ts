import { INVISIBLE } from "../../../text/characters.ts";
import type { Template, Value } from "../../expression.ts";
import { canonical, isExpression, isList, isRecord, mapChildren, mapExpressions } from "../../expression.ts";
import { isIdentifier } from "../escape.ts";
import { templateParts } from "../inline.ts";
import { writeNumber } from "../number.ts";
import type { BodyItem } from "../syntax.ts";
import { asTerraform } from "./values.ts";

/** The value without what is no HCL: loop variables outside of their loops, and keys that Terraform takes for one. */
export function sound(value: Value, names: ReadonlySet<string> = new Set()): Value {
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [asTerraform(key), sound(item, names)]));
  if (!isExpression(value)) return mapChildren(value, (inner) => sound(inner, names));
  switch (value.$) {
    case "loop":
      return names.has(value.name) ? value : { $: "local", name: value.name };
    case "for": {
      const inside = new Set([...names, ...value.names]);
      const { in: over, ...others } = value;
      const inner = mapChildren({ ...others, in: null }, (item) => sound(item, inside)) as typeof value;
      return { ...inner, in: sound(over, names) };
    }
    case "object": {
      const known = new Set<string>();
      return {
        ...value,
        entries: value.entries
          .map((entry) => ({ key: sound(entry.key, names), value: sound(entry.value, names) }))
          .filter(({ key }) => {
            const text = canonical(normal(key));
            if (known.has(text)) return false;
            known.add(text);
            return true;
          }),
      };
    }
    default:
      return mapChildren(value, (inner) => sound(inner, names));
  }
}

/** What the parser gives for the text of a value, heredocs being strings. */
export function normal(value: Value): Value {
  if (typeof value === "string") return asTerraform(value);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [asTerraform(key), normal(item)]));
  if (isList(value)) return value.map((item) => normal(item));
  if (!isExpression(value)) return Object.is(value, -0) ? 0 : value;
  switch (value.$) {
    case "heredoc":
      return asTerraform(value.text);
    case "param":
      return { $: "var", name: value.name };
    case "raw":
      return { $: "var", name: value.code.replace("var.", "") };
    case "ref": {
      const { to, path } = value;
      const [first, ...others] = path;
      const isKey = value.key === undefined && first !== undefined && isIndex(first);
      return isKey ? { $: "ref", to, path: others, key: first } : mapChildren(value, (inner) => normal(inner));
    }
    case "template":
      return normalTemplate(value);
    case "unary": {
      const operand = normal(value.operand);
      return value.operator === "-" && typeof operand === "number"
        ? normal(-operand)
        : { $: "unary", operator: value.operator, operand };
    }
    case "get":
      return normalAccess(
        normal(value.of),
        value.path.map((step) => normal(step)),
      );
    case "object": {
      const entries = value.entries.map((entry) => ({ key: normal(entry.key), value: normal(entry.value) }));
      const plain = entries.flatMap(({ key, value: item }) => (typeof key === "string" ? [[key, item] as const] : []));
      return plain.length === entries.length ? Object.fromEntries(plain) : { $: "object", entries };
    }
    default:
      return mapChildren(value, (inner) => normal(inner));
  }
}

const isIndex = (step: Value): boolean => typeof step !== "string" || !isIdentifier(step);

/** A path goes into whatever can hold it. */
function normalAccess(of: Value, path: readonly Value[]): Value {
  const [first, ...others] = path;
  if (first === undefined) return of;
  if (isExpression(of)) {
    if (of.$ === "get") return { ...of, path: [...of.path, ...path] };
    const plain = typeof first === "string" || (typeof first === "number" && of.$ !== "each");
    if (of.$ === "ref" && of.key === undefined && of.path.length === 0 && isIndex(first))
      return normalAccess({ ...of, key: first }, others);
    if (of.$ === "each" && typeof first === "string") return normalAccess({ ...of, path: [...of.path, first] }, others);
    if (plain && (of.$ === "ref" || of.$ === "loop")) return normalAccess({ ...of, path: [...of.path, first] }, others);
  }
  return { $: "get", of, path };
}

/** A lone expression is written without quotes. */
function normalTemplate(template: Template): Value {
  const [lone, ...others] = templateParts(template);
  if (lone !== undefined && others.length === 0) return normal(lone);
  const parts: Value[] = [];
  for (const part of template.parts) {
    const inner = normal(part);
    const text = typeof inner === "number" ? writeNumber(inner) : typeof inner === "boolean" ? String(inner) : inner;
    const last = parts.at(-1);
    if (typeof text === "string" && typeof last === "string") parts[parts.length - 1] = asTerraform(last + text);
    else if (text !== "") parts.push(text);
  }
  return parts.every((part) => typeof part === "string") ? parts.join("") : { $: "template", parts };
}

/** What was read, with heredocs as strings. */
export const withoutHeredocs = (value: Value): Value =>
  mapExpressions(value, (expression) => (expression.$ === "heredoc" ? expression.text : expression));

/** What was read, without blank lines and places, and with heredocs as strings. */
export const withoutPlaces = (items: readonly BodyItem[]): readonly BodyItem[] =>
  items.flatMap((item): readonly BodyItem[] => {
    if (item.kind === "blank") return [];
    if (item.kind === "comment") return [item];
    const { kind } = item;
    const comment = item.comment === undefined ? {} : { comment: item.comment };
    return kind === "attribute"
      ? [{ kind, name: item.name, value: withoutHeredocs(item.value), ...comment }]
      : [{ kind, type: item.type, labels: item.labels, body: withoutPlaces(item.body), ...comment }];
  });

/** What the parser gives for the text of a body, blank lines and places apart. */
export function normalBody(items: readonly BodyItem[]): readonly BodyItem[] {
  const found: BodyItem[] = [];
  let comments: string[] = [];
  const leave = (): void => {
    if (comments.length > 0) found.push({ kind: "comment", text: comments.join("\n") });
    comments = [];
  };
  for (const item of items) {
    if (item.kind === "comment") comments.push(shown(item.text));
    else if (item.kind === "blank") leave();
    else {
      if (item.comment !== undefined) comments.push(shown(item.comment));
      const { kind } = item;
      const comment = comments.length > 0 ? { comment: comments.join("\n") } : {};
      comments = [];
      found.push(
        kind === "attribute"
          ? { kind, name: item.name, value: normal(item.value), ...comment }
          : { kind, type: item.type, labels: item.labels, body: normalBody(item.body), ...comment },
      );
    }
  }
  leave();
  return found;
}

/** The text of a comment as it is written. */
const shown = (text: string): string =>
  text
    .trimEnd()
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/\p{Surrogate}/gu, "\ufffd")
        .replace(new RegExp(`[${INVISIBLE}]`, "g"), " ")
        .trimEnd(),
    )
    .join("\n");

/** A body with sound values. */
export const soundBody = (items: readonly BodyItem[]): readonly BodyItem[] =>
  items.map((item) =>
    item.kind === "attribute"
      ? { ...item, value: sound(item.value) }
      : item.kind === "block"
        ? { ...item, body: soundBody(item.body) }
        : item,
  );
