import type { KindConfigs } from "./configs.gen.ts";

export type { KindConfigs };

/** Name of a component kind: `service`, `postgres`, … */
export type KindName = keyof KindConfigs;
