import { z } from "zod";

/** Words for people in the two languages of the documents. */
export interface Text {
  readonly en: string;
  readonly ja: string;
}

/** What a field's metadata says beyond its type; the reference page and the JSON Schema print it. */
export interface FieldMeta {
  readonly description: string;
  /** The description in Japanese. */
  readonly ja: string;
  /** Where a limit comes from, as a URL. */
  readonly source?: string;
  /** Kinds of component that the text must name; none for any kind. */
  readonly reference?: readonly string[];
}

/** Describes a field in both languages: `field(z.number(), "Port …", "ポート …")`. */
export const field = <S extends z.ZodType>(schema: S, en: string, ja: string, source?: string): S =>
  schema.meta({ ...schema.meta(), description: en, ja, ...(source === undefined ? {} : { source }) });

declare const kindOfComponent: unique symbol;
/** In the types of a design: the key of a component of one of these kinds. At run time it is a string. */
export interface ComponentKey<Kind extends string> {
  readonly [kindOfComponent]: Kind;
}

/** A field that names another component; checked when the design is resolved. */
export const reference = <const Kind extends string>(
  ...kinds: readonly [Kind, ...Kind[]]
): z.ZodType<string, ComponentKey<Kind>> =>
  // The run-time schema is a string; only its input type differs, so that editors offer the right keys.
  z.string().meta({ reference: kinds }) as unknown as z.ZodType<string, ComponentKey<Kind>>;

/** A field that names a component of any kind. */
export const anyReference = (): z.ZodType<string, ComponentKey<string>> =>
  z.string().meta({ reference: [] }) as unknown as z.ZodType<string, ComponentKey<string>>;

export const metaOf = (schema: z.ZodType): Partial<FieldMeta> => (schema.meta() ?? {}) as Partial<FieldMeta>;
