import { nearest } from "../design/expand.ts";

/** Nearest key, as an optional fact. */
export const near = (key: string, keys: readonly string[]): { near?: string } => {
  const found = nearest(key, keys);
  return found === undefined ? {} : { near: found };
};
