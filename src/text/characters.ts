/**
 * Classes of characters, for use inside of `[...]`.
 */

/**
 * What a terminal or a log acts upon in place of showing it: control characters but the line end and the tab, ends of
 * lines of other sorts, and marks that turn the direction of writing. No field has a use for any of them.
 */
export const ACTING = "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069";

/** All of these, with the tab, the line end, and marks that hide in a text: a reader of a file must see them. */
export const INVISIBLE = `\\u0009\\u000a${ACTING}\\u200e\\u200f\\ufeff`;

/** Shown as nothing: what stands beside it seems to touch. */
export const UNSEEN = `${ACTING}\\p{Default_Ignorable_Code_Point}\\p{Cf}`;
