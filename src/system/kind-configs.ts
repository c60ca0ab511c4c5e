/**
 * Fields of each kind as a system holds them, by the kind's name. Kinds stand further down the line than
 * systems: the generated list of them (`components/kinds.gen.ts`) adds each.
 */
// An interface and not a type: only interfaces can be added to.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface KindConfigs {}

/** Name of a component kind: `service`, `postgres`, … */
export type KindName = keyof KindConfigs;
