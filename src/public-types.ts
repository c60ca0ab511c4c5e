import type { Authored, KindsByKey } from "./authored.ts";
import type { DesignInput as DesignFields, KindInputs } from "./inputs.gen.ts";
import type { KindName } from "./system/kind-configs.ts";

export type { Authored, KindName, KindsByKey };

/** One component of a design, by kind: `ComponentInput<"postgres">`. */
export type ComponentInput<Kind extends KindName, Keys extends KindsByKey = KindsByKey> = {
  readonly kind: Kind;
} & KindInputs<Keys>[Kind];

/** A whole design, as `system()` takes it. */
export interface DesignInput<Keys extends KindsByKey = KindsByKey> extends DesignFields {
  /**
   * Components of the system, by key. A key begins with a lower-case letter, followed by letters and digits; each component has a `kind`.
   *
   * システムの構成要素（キーごと）。キーは英小文字で始まる英数字です。それぞれに `kind` を書きます。
   */
  readonly components: { readonly [Key in keyof Keys]: ComponentInput<Keys[Key], Keys> };
}

/** A design of any components: what `system()` gives, wherever it comes from. */
export interface WrittenDesign extends DesignFields {
  readonly components: Readonly<Record<string, { readonly kind: KindName }>>;
}
