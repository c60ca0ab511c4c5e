import { loweringOf, type AnyKind } from "../lowering/kind.ts";
import { runtimesOf } from "../system/runtimes.ts";
import type { Target } from "../terraform/graph.ts";

/** What a kind becomes on a cloud, on each of its runtimes. */
export const becomes = (kind: AnyKind, target: Target): string => {
  const runtimes = runtimesOf(kind);
  const places = runtimes.length > 0 ? runtimes.map((runtime) => ({ target, runtime })) : [{ target }];
  return [...new Set(places.map((place) => loweringOf(kind, place).becomes))].join(" / ");
};
