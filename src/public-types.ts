import type { z } from "zod";
import type { kinds } from "./components/kinds.gen.ts";
import type { Each } from "./design/each.ts";
import type { ComponentKey, Text } from "./design/schema/field.ts";
import type { baseShape } from "./system/base-fields.ts";
import type { DesignShape } from "./system/design-schema.ts";
import type { KindName } from "./system/kind-configs.ts";

type AllKinds = typeof kinds;

export type { KindName };

/** Kinds by component key; inferred from the `kind` of each component. */
export type KindsByKey = Readonly<Record<string, KindName>>;

/** Keys of the components of some kinds. */
type KeysOf<Keys extends KindsByKey, Kind extends string> = {
  [Key in keyof Keys]: Keys[Key] extends Kind ? Key : never;
}[keyof Keys] &
  string;

type Primitive = string | number | boolean | bigint | null | undefined;

/** A value as a design writes it: itself, or `each` of it, at every depth; component keys are real keys. */
export type Authored<T, Keys extends KindsByKey> = Plain<T, Keys> | Each<Authored<T, Keys> | null>;

type Plain<T, Keys extends KindsByKey> =
  T extends ComponentKey<infer Kind>
    ? KeysOf<Keys, Kind>
    : T extends Primitive
      ? T
      : T extends readonly unknown[]
        ? { readonly [Index in keyof T]: Authored<T[Index], Keys> }
        : T extends object
          ? { readonly [Field in keyof T]: Authored<T[Field], Keys> }
          : T;

type Access<Kind extends KindName> = AllKinds[Kind] extends { readonly accepts?: Readonly<Record<infer Level, Text>> }
  ? Level & string
  : never;

/** Components that can be used, each with the access levels of its kind. */
type Uses<Keys extends KindsByKey> = {
  readonly [Key in keyof Keys as Access<Keys[Key]> extends never ? never : Key]?:
    Access<Keys[Key]> | Each<Access<Keys[Key]> | null>;
};

type BaseInput = { readonly [Field in keyof typeof baseShape]?: z.input<(typeof baseShape)[Field]> };

type UsesField<Kind extends KindName, Keys extends KindsByKey> = AllKinds[Kind] extends { readonly consumes?: true }
  ? { readonly uses?: Uses<Keys> }
  : unknown;

/** One component of a design, by kind. */
export type ComponentInput<Kind extends KindName, Keys extends KindsByKey = KindsByKey> = { readonly kind: Kind } & {
  readonly [Field in keyof z.input<AllKinds[Kind]["schema"]>]: Authored<z.input<AllKinds[Kind]["schema"]>[Field], Keys>;
} & { readonly [Field in keyof BaseInput]: Authored<BaseInput[Field], Keys> } & UsesField<Kind, Keys>;

type TopInput = z.input<z.ZodObject<Omit<DesignShape, "components">>>;

/** A whole design, as `system()` takes it. */
export type DesignInput<Keys extends KindsByKey> = {
  readonly [Field in keyof TopInput]: Authored<TopInput[Field], Keys>;
} & {
  readonly components: { readonly [Key in keyof Keys]: ComponentInput<Keys[Key], Keys> };
};
