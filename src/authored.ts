import type { Each } from "./design/each.ts";
import type { KindAccess } from "./system/configs.gen.ts";
import type { KindName } from "./system/kind-configs.ts";

/** Kinds by component key; inferred from the `kind` of each component. */
export type KindsByKey = Readonly<Record<string, KindName>>;

/** A value as a design writes it: itself, or `each` of it. */
export type Authored<T, Names extends string = string> = T | Each<Authored<T, Names> | null, Names>;

/** What an `each` of a design may name. */
export type EachName<Environment extends string> = Environment | "aws" | "gcp" | "default";

/** Keys of the components of some kinds; without kinds, of all. Where there is none, a type that says so and takes no text. */
export type KeyOf<Keys extends KindsByKey, Kind extends KindName = KindName> = [Found<Keys, Kind>] extends [never]
  ? NoComponentOfKind<Kind>
  : Found<Keys, Kind>;

type Found<Keys extends KindsByKey, Kind extends KindName> = {
  [Key in keyof Keys]: Keys[Key] extends Kind ? Key : never;
}[keyof Keys] &
  string;

/** What the compiler says where no component is of the right kind; no text is of this type. */
export type NoComponentOfKind<Kind extends KindName> = `no component of kind ${Kind}` & NotThere;

interface NotThere {
  readonly [noComponent]: true;
}

declare const noComponent: unique symbol;

/** Components that can be used, each with the access levels of its kind. */
export type Uses<Keys extends KindsByKey, Names extends string = string> = {
  readonly [Key in keyof Keys as Keys[Key] extends keyof KindAccess ? Key : never]?:
    Authored<Keys[Key] extends keyof KindAccess ? KindAccess[Keys[Key]] : never, Names> | undefined;
};
