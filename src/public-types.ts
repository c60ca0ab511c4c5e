import type { Each } from "./design/each.ts";
import type { DesignInput as DesignFields, KindAccess, KindInputs } from "./inputs.gen.ts";
import type { KindName } from "./system/kind-configs.ts";

export type { KindName };

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

/** One component of a design, by kind: `ComponentInput<"postgres">`. */
export type ComponentInput<Kind extends KindName, Keys extends KindsByKey = KindsByKey> = {
  readonly kind: Kind;
} & KindInputs<Keys>[Kind];

/** A whole design, as `system()` takes it. */
export interface DesignInput<Keys extends KindsByKey = KindsByKey> extends DesignFields {
  /**
   * Parts of the system, by key. A key is a lower-case letter, then letters and digits; each part has a `kind`.
   *
   * システムの構成要素（キーごと）。キーは英小文字で始まる英数字。それぞれに `kind` を書く。
   */
  readonly components: { readonly [Key in keyof Keys]: ComponentInput<Keys[Key], Keys> };
}
