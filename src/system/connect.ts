import { visitReferences } from "../design/schema/references.ts";
import { issue, type Issue, type Path } from "../issues/issue.ts";
import type { Kinds } from "./kind-language.ts";
import { near } from "./near.ts";
import type { Component, Connection } from "./system.ts";

/** Finds the connections of components and checks everything that refers to another one. */
export function connect(
  components: Readonly<Record<string, Component>>,
  kinds: Kinds,
  absent: ReadonlySet<string>,
  broken: ReadonlySet<string>,
): { connections: readonly Connection[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const connections: Connection[] = [];
  const keys = Object.keys(components);
  const find = (key: string, path: Path): Component | undefined => {
    const target = components[key];
    if (target || absent.has(key) || broken.has(key)) return target;
    issues.push(issue("unknown-component", path, { got: key, ...near(key, keys), allowed: keys }));
    return undefined;
  };
  for (const component of Object.values(components)) {
    const path = ["components", component.key];
    const schema = kinds[component.kind]?.schema;
    if (schema) {
      visitReferences(schema, component.config, (wanted, key, inner) => {
        const target = find(key, [...path, ...inner]);
        if (target && wanted.length > 0 && !wanted.includes(target.kind)) {
          issues.push(issue("wrong-kind", [...path, ...inner], { got: key, kind: target.kind, wanted }));
        }
      });
    }
    const uses = (component.config as { uses?: Readonly<Record<string, string>> }).uses ?? {};
    for (const [to, access] of Object.entries(uses)) {
      const at = [...path, "uses", to];
      const target = find(to, at);
      if (!target) continue;
      const accepts = kinds[target.kind]?.accepts;
      if (!accepts) {
        issues.push(issue("not-usable", at, { from: component.key, to, kind: target.kind }));
      } else if (!Object.hasOwn(accepts, access)) {
        issues.push(issue("unknown-access", at, { access, to, kind: target.kind, allowed: Object.keys(accepts) }));
      } else connections.push({ from: component.key, to, access, path: at });
    }
  }
  issues.push(...cycles(connections));
  return { connections, issues };
}

/** Each cycle once, reported where its first component (in design order) uses the next. */
function cycles(connections: readonly Connection[]): Issue[] {
  const next = new Map<string, Connection[]>();
  for (const connection of connections) next.set(connection.from, [...(next.get(connection.from) ?? []), connection]);
  const issues: Issue[] = [];
  const done = new Set<string>();
  const trail: Connection[] = [];
  const onTrail = new Map<string, number>();
  const visit = (key: string): void => {
    onTrail.set(key, trail.length);
    for (const connection of next.get(key) ?? []) {
      const start = onTrail.get(connection.to);
      trail.push(connection);
      if (start !== undefined) {
        const loop = trail.slice(start);
        issues.push(issue("cycle", connection.path, { keys: [...loop.map((one) => one.from), connection.to] }));
      } else if (!done.has(connection.to)) visit(connection.to);
      trail.pop();
    }
    onTrail.delete(key);
    done.add(key);
  };
  for (const key of next.keys()) if (!done.has(key)) visit(key);
  return issues;
}
