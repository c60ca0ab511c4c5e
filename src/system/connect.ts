import { visitReferences } from "../design/schema/references.ts";
import { ifRead, refuse, withUnread, workedOut } from "../design/unread.ts";
import { valueAt } from "../issues/value-at.ts";
import { issue, type Issue, type Path } from "../issues/issue.ts";
import type { ReadComponents } from "./components.ts";
import type { Kinds } from "./kind-language.ts";
import { near } from "./near.ts";
import type { Component, Connection } from "./system.ts";

export interface Links {
  readonly connections: readonly Connection[];
  readonly issues: readonly Issue[];
  /** Components as they were read; a reference that leads nowhere cannot be known. */
  readonly components: Readonly<Record<string, Component>>;
  /** Keys of components of which not every connection is known: as users, and as what is used. */
  readonly unsure: { readonly from: ReadonlySet<string>; readonly to: ReadonlySet<string> };
}

/**
 * Finds the connections of components and checks everything that refers to another one. References are looked for in
 * what is written: one beside a wrong name or in a list that is too long leads nowhere all the same.
 */
export function connect({ components, absent, broken }: ReadComponents, kinds: Kinds, written: unknown): Links {
  const issues: Issue[] = [];
  const connections: Connection[] = [];
  const linked: Record<string, Component> = {};
  const unsure = { from: new Set<string>(), to: new Set<string>() };
  const keys = [...Object.keys(components), ...broken];
  const find = (key: string, path: Path): Component | undefined => {
    const target = components[key];
    if (target || absent.has(key) || broken.has(key)) return target;
    issues.push(issue("unknown-component", path, { got: key, ...near(key, keys), allowed: keys }));
    return undefined;
  };
  for (const component of Object.values(components)) {
    const path = ["components", component.key];
    const schema = kinds[component.kind]?.schema;
    const before = issues.length;
    if (schema) {
      visitReferences(schema, component.implied ? {} : valueAt(written, [component.key]), (wanted, key, inner) => {
        const target = find(key, [...path, ...inner]);
        if (target && wanted.length > 0 && !wanted.includes(target.kind)) {
          issues.push(issue("wrong-kind", [...path, ...inner], { got: key, kind: target.kind, wanted }));
        }
      });
    }
    const wrong = issues.slice(before).map((one) => one.path.slice(path.length));
    linked[component.key] = wrong.reduce(
      (one, inner) => ({ ...one, config: withUnread(one.config, inner) }),
      component,
    );
    const stated = ifRead(() => ({ uses: usesOf(component) }));
    if (!stated) {
      unsure.from.add(component.key);
      for (const key of keys) unsure.to.add(key);
    }
    for (const to of Object.keys(stated?.uses ?? {})) {
      const at = [...path, "uses", to];
      const target = find(to, at);
      if (!target) {
        if (!absent.has(to)) {
          unsure.from.add(component.key);
          unsure.to.add(near(to, keys).near ?? to);
        }
        continue;
      }
      const accepts = kinds[target.kind]?.accepts;
      const access = ifRead(() => stated?.uses[to]);
      if (!accepts) {
        issues.push(issue("not-usable", at, { from: component.key, to, kind: target.kind }));
        unsure.from.add(component.key);
      } else if (access !== undefined && Object.hasOwn(accepts, access))
        connections.push({ from: component.key, to, access, path: at });
      else {
        connections.push(
          workedOut<Connection>({ from: () => component.key, to: () => to, access: refuse, path: () => at }),
        );
        if (access !== undefined)
          issues.push(issue("unknown-access", at, { access, to, kind: target.kind, allowed: Object.keys(accepts) }));
      }
    }
  }
  issues.push(...cycles(connections));
  return { connections, issues, components: linked, unsure };
}

const usesOf = ({ config }: Component): Readonly<Record<string, string>> =>
  (config as { uses?: Readonly<Record<string, string>> }).uses ?? {};

/** Each cycle once, reported where it closes: where a component uses one that led to it, in design order. */
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
