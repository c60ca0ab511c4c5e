import { readFileSync } from "node:fs";

/** Texts of files by the name that a position has; undefined for what cannot be read. */
export function sourceReader(): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) texts.set(file, textOf(file));
    return texts.get(file);
  };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
