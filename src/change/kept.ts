import { createHash } from "node:crypto";

/**
 * A value of a resource as it is kept between builds: what is known as it is, a long or private text as its digest,
 * what only the cloud will say as what it is made of.
 */
export type Kept = null | boolean | number | string | Digest | Unknown | readonly Kept[] | KeptRecord;

export interface KeptRecord {
  readonly [name: string]: Kept;
}

/** Stands for a text that is too long to keep, or nobody else's business. */
export interface Digest {
  readonly "#": string;
}

/** Known after the apply. */
export interface Unknown {
  /** Attributes that it is made of, each as address, space, attribute. */
  readonly "=": readonly string[];
  /** How, where it is not simply that attribute: a digest of the expression around them. */
  readonly by?: string;
}

export const isRecord = (value: Kept | undefined): value is KeptRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isUnknown = (value: Kept | undefined): value is Unknown => isRecord(value) && Array.isArray(value["="]);

export const isList = (value: Kept | undefined): value is readonly Kept[] => Array.isArray(value);

/** Whether anything in it is known after the apply only. */
export const hasUnknown = (value: Kept | undefined): boolean =>
  isUnknown(value) ||
  (isList(value) ? value.some(hasUnknown) : isRecord(value) && Object.values(value).some(hasUnknown));

export const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** The same text for equal values, however their members are ordered. */
export function keptText(value: Kept | undefined): string {
  if (value === undefined) return "";
  if (isList(value)) return `[${value.map(keptText).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${keptText(value[name])}`).join(",")}}`;
}

/** Address and attribute of what an unknown value is made of. */
export function sourceParts(source: string): { readonly address: string; readonly attribute: string } {
  const at = source.lastIndexOf(" ");
  return { address: source.slice(0, at), attribute: source.slice(at + 1) };
}

/** A value with other addresses in place of those that it is made of. */
export function withAddresses(value: Kept, renamed: (address: string) => string): Kept {
  if (isList(value)) return value.map((item) => withAddresses(item, renamed));
  if (!isRecord(value)) return value;
  if (isUnknown(value)) {
    const sources = value["="].map((source) => {
      const { address, attribute } = sourceParts(source);
      return `${renamed(address)} ${attribute}`;
    });
    return { ...value, "=": sources };
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withAddresses(one, renamed)]));
}
