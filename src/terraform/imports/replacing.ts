import table from "./replacing.gen.json" with { type: "json" };

/**
 * Arguments of a type for another value of which its provider makes a resource anew; the project, which an environment
 * has only one of, apart. As of google 7.45.0 and aws 5.46, the newest of which the rules can be read
 * (`scripts/replacing.mjs`, 2026-08-21).
 */
export const replacing = (type: string): readonly string[] =>
  Object.hasOwn(table, type) ? ((table as Readonly<Record<string, string>>)[type]?.split(" ") ?? []) : [];
