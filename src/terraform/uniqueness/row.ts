/** Where a name can be taken once. */
export type Within =
  /** By anybody, in any account. */
  | "world"
  /** In an account of AWS, whatever the region; in a project of Google Cloud. */
  | "account"
  /** In a region of an account of AWS. */
  | "region";

/** What of a type can be there once. */
export interface Uniqueness {
  readonly within: Within;
  /** Arguments that name it; none where there is one of it. */
  readonly by: readonly string[];
  /** What making a second one does: mostly it is refused, but some calls silently overwrite the first. */
  readonly second: "refused" | "overwrites";
  /** The provider's page that says so. */
  readonly source: string;
}

/** Why a type is nowhere taken: what it is part of is, or the cloud makes its name up. */
export interface NeverTaken {
  readonly because: "part of another" | "named by the cloud" | "names may repeat";
}

export type UniquenessRow = Uniqueness | NeverTaken;

export const refused = (within: Within, by: readonly string[], source: string): Uniqueness => ({
  within,
  by,
  second: "refused",
  source,
});

export const overwrites = (within: Within, by: readonly string[], source: string): Uniqueness => ({
  within,
  by,
  second: "overwrites",
  source,
});

export const part: NeverTaken = { because: "part of another" };
export const namedByCloud: NeverTaken = { because: "named by the cloud" };
export const mayRepeat: NeverTaken = { because: "names may repeat" };
