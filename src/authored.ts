import type { Each } from "./design/each.ts";
import type { KindAccess } from "./system/configs.gen.ts";
import type { KindName } from "./system/kind-configs.ts";

/** Kinds by component key; inferred from the `kind` of each component. */
export type KindsByKey = Readonly<Record<string, KindName>>;

/** A value as a design writes it: itself, or `each` of it. */
export type Authored<T> = T | Each<Authored<T> | null>;

/** Keys of the components of some kinds; without kinds, of all. */
export type KeyOf<Keys extends KindsByKey, Kind extends KindName = KindName> = {
  [Key in keyof Keys]: Keys[Key] extends Kind ? Key : never;
}[keyof Keys] &
  string;

/** Components that can be used, each with the access levels of its kind. */
export type Uses<Keys extends KindsByKey> = {
  readonly [Key in keyof Keys as Keys[Key] extends keyof KindAccess ? Key : never]?:
    Authored<Keys[Key] extends keyof KindAccess ? KindAccess[Keys[Key]] : never> | undefined;
};
