import * as z from "zod";
import type { Format } from "../../issues/format.ts";

export type { Text } from "../../text/text.ts";

/** What a field's metadata says beyond its type; the reference page and the JSON Schema print it. */
export interface FieldMeta {
  readonly description: string;
  /** The description in Japanese. */
  readonly ja: string;
  /** Where a limit comes from, as a URL. */
  readonly source?: string;
  /** Kinds of component that the text must name; none for any kind. */
  readonly reference?: readonly string[];
  /** Values that it may have. */
  readonly examples?: readonly (string | number)[];
  /** Of an object with names of the author's: one, as it would stand in a design. */
  readonly example?: string;
  /** What form a text has, by the name that messages have words for. */
  readonly form?: Format;
}

declare module "zod" {
  interface GlobalMeta {
    form?: Format;
  }
}

/** Describes a field in both languages: `field(z.number(), "Port …", "ポート …")`. */
export const field = <S extends z.ZodType>(schema: S, en: string, ja: string, source?: string): S =>
  schema.meta({ ...schema.meta(), description: en, ja, ...(source === undefined ? {} : { source }) });

/** A field that names another component; checked when the design is resolved. */
export const reference = (...kinds: readonly [string, ...string[]]): z.ZodString =>
  z.string().meta({ reference: kinds });

/** A field that names a component of any kind. */
export const anyReference = (): z.ZodString => z.string().meta({ reference: [] });

export const metaOf = (schema: z.ZodType): Partial<FieldMeta> => (schema.meta() ?? {}) as Partial<FieldMeta>;
