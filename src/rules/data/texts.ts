import type { Path } from "../../issues/issue.ts";

export interface FoundText {
  readonly text: string;
  readonly path: Path;
}

/** Every text in the fields of a component, with its path. */
export function textsOf(value: unknown, path: Path = []): readonly FoundText[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item, index) => textsOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}

/** Scheme, host and port of every address in a text, such as a list of origins. */
export const addressesIn = (
  text: string,
): readonly { readonly scheme: string; readonly host: string; readonly port?: string }[] =>
  [...text.matchAll(/\b([a-z][a-z0-9+]*):\/\/(?:[^\s/@,]*@)?([A-Za-z0-9.*-]+|\[[0-9a-f:]+\])(?::(\d+))?/g)].map(
    ([, scheme = "", host = "", port]) => ({
      scheme,
      host: host.toLowerCase(),
      ...(port === undefined ? {} : { port }),
    }),
  );

/** Names of the machine itself: never another machine. */
export const isLocal = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(host) || host.endsWith(".localhost");
