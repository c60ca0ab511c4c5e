/** What somebody wants to do, as far as a condition of IAM can tell. */
export interface Request {
  readonly permission: string;
  /** Name of the resource, where it is known. */
  readonly resource?: string;
  /** Roles that the request grants or takes away. */
  readonly grants?: readonly string[];
}

/**
 * Whether a condition holds: those that modules write, which are comparisons of names joined by `||`, and lists of
 * roles, joined by `&&`. Of a resource whose name is not known a comparison holds; of a request that grants nothing,
 * the list of roles does, as IAM has it (`api.getAttribute(…, [])`).
 * Source: https://cloud.google.com/iam/docs/conditions-attribute-reference, read 2026-11-28.
 */
export function holds(condition: string | undefined, request: Request): boolean {
  if (condition === undefined) return true;
  const text = condition.trim();
  const both = split(text, "&&");
  if (both.length > 1) return both.every((part) => holds(part, request));
  const either = split(text, "||");
  if (either.length > 1) return either.some((part) => holds(part, request));
  if (text.startsWith("(") && text.endsWith(")")) return holds(text.slice(1, -1), request);
  const roles = /^api\.getAttribute\('iam\.googleapis\.com\/modifiedGrantsByRole', \[\]\)\.hasOnly\(\[(.*)\]\)$/s.exec(
    text,
  );
  if (roles) {
    const allowed = [...(roles[1] ?? "").matchAll(/'([^']+)'/g)].map(([, role]) => role);
    return (request.grants ?? []).every((role) => allowed.includes(role));
  }
  const [, verb, quoted = ""] = /^resource\.name(\.startsWith\(| == )(['"].*?['"])\)?$/s.exec(text) ?? [];
  if (verb === undefined) throw new Error(`A condition that is not known: ${text}`);
  const name = quoted.slice(1, -1);
  if (request.resource === undefined) return true;
  return verb === " == " ? request.resource === name : request.resource.startsWith(name);
}

/** The parts at the top: what stands in brackets or quotes is not split. */
function split(text: string, by: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const one = text.charAt(at);
    if (quote !== "") quote = one === quote ? "" : quote;
    else if (one === "'" || one === '"') quote = one;
    else if ("([".includes(one)) depth++;
    else if (")]".includes(one)) depth--;
    else if (depth === 0 && text.startsWith(by, at)) {
      parts.push(text.slice(from, at));
      from = at + by.length;
    }
  }
  return [...parts, text.slice(from)];
}
