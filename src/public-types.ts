import type { Authored, EachName, KindsByKey } from "./authored.ts";
import type { DesignEnvironmentsInput, DesignInput as DesignFields, KindInputs } from "./inputs.gen.ts";
import type { KindName } from "./system/kind-configs.ts";

export type { Authored, KindName, KindsByKey };

/** One component of a design, by kind: `ComponentInput<"postgres">`. */
export type ComponentInput<
  Kind extends KindName,
  Keys extends KindsByKey = KindsByKey,
  Names extends string = string,
> = {
  readonly kind: Kind;
} & KindInputs<Keys, Names>[Kind];

/** A whole design, as `system()` takes it. */
export interface DesignInput<
  Keys extends KindsByKey = KindsByKey,
  Environment extends string = string,
> extends DesignFields<EachName<NoInfer<Environment>>> {
  /**
   * Environments by name, such as `{ dev: {}, prod: { protected: true } }`.
   *
   * 環境。例：`{ dev: {}, prod: { protected: true } }`。
   */
  readonly environments: Readonly<Record<Environment, DesignEnvironmentsInput<EachName<NoInfer<Environment>>>>>;
  /**
   * Components of the system, by key. A key begins with a lower-case letter, followed by letters and digits; each component has a `kind`.
   *
   * システムの構成要素（キーごと）。キーは英小文字で始まる英数字です。それぞれに `kind` を書きます。
   */
  readonly components: {
    readonly [Key in keyof Keys]: ComponentInput<Keys[Key], Keys, EachName<NoInfer<Environment>>>;
  };
}

/** A design of any components: what `system()` gives, wherever it comes from. */
export interface WrittenDesign extends DesignFields<string> {
  readonly components: Readonly<Record<string, { readonly kind: KindName }>>;
}
