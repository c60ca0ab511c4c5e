import { oncePer } from "../../issues/once-per.ts";
import { configurationOf } from "../configuration/configuration.ts";
import { isSame, type Value } from "../expression.ts";
import type { NestedModule } from "../graph.ts";

/** What a call says beyond its module's defaults, in the order in which the module declares it. */
export const statedArguments = oncePer(({ source, args }: NestedModule): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(configurationOf(source).variables).flatMap(([name, { default: standard }]) => {
      const value = args[name];
      const stated = value !== undefined && (standard === undefined || !isSame(standard, value));
      return stated ? [[name, value] as const] : [];
    }),
  ),
);
