import { parseAddress, type NestedModule, type RootCall } from "../graph.ts";
import type { Expansion } from "./expand.ts";

/** Path of the module that a resource stands in, from the root: `module.api.module.service`. */
export const nestedPath = ({ label }: Pick<RootCall, "label">, address: string): string => {
  const { module } = parseAddress(address);
  return module === undefined ? `module.${label}` : `module.${label}.${module}`;
};

/** The modules below called ones of whose resources something is promised, by their path. */
export function nestedPromises(
  calls: readonly RootCall[],
  { nested }: Pick<Expansion, "nested">,
): Readonly<Record<string, NestedModule>> {
  const paths = calls.flatMap((call) =>
    (call.assertions ?? [])
      .map(({ address }) => nestedPath(call, address))
      .filter((path) => path !== `module.${call.label}`),
  );
  return Object.fromEntries([...new Set(paths)].map((path) => [path, nested(path)]));
}
