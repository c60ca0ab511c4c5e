import type { Component, System } from "../../system/system.ts";

export interface Variable {
  readonly component: Component;
  readonly name: string;
  readonly value: string;
  readonly at: readonly string[];
}

/** Plain variables of every container, with their place in the design. */
export const variablesOf = (system: System): readonly Variable[] =>
  Object.values(system.components).flatMap((component) => {
    const { environment } = component.config as { readonly environment?: unknown };
    if (typeof environment !== "object" || environment === null) return [];
    return Object.entries(environment as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
      typeof value === "string"
        ? [{ component, name, value, at: ["components", component.key, "environment", name] }]
        : [],
    );
  });
