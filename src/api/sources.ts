import { readFileSync } from "node:fs";
import { coveredSource } from "../text/secrets.ts";

/** Texts of files by the name that a position has, secrets covered; undefined for what cannot be read. */
export function sourceReader(): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) texts.set(file, textOf(file));
    return texts.get(file);
  };
}

function textOf(file: string): string | undefined {
  try {
    return coveredSource(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
