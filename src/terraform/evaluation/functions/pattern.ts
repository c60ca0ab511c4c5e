import { refuse } from "../refused.ts";

/** A regular expression as Go writes it: `(?i)` in front, `(?P<name>...)`, `\z`. */
export function pattern(expression: string, flags: string): RegExp {
  const [, more = "", body = ""] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(expression) ?? [];
  const translated = body.replaceAll("(?P<", "(?<").replaceAll("\\z", "$").replaceAll("\\A", "^");
  try {
    return new RegExp(translated, [...new Set(`u${flags}${more}`)].join(""));
  } catch {
    return refuse(`${expression} is no regular expression`);
  }
}

/** `$1`, `${1}` and `${name}` in what replaces a match; `$$` is a dollar. */
export function expand(template: string, found: readonly unknown[]): string {
  const last = found.at(-1);
  const groups = typeof last === "object" && last !== null ? (last as Readonly<Record<string, unknown>>) : {};
  return template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, bare?: string, braced?: string) => {
    const name = bare ?? braced;
    if (name === undefined) return "$";
    const value = /^\d+$/.test(name) ? found[Number(name)] : groups[name];
    return typeof value === "string" ? value : "";
  });
}
