import { UsageError, type Terminal } from "./terminal.ts";

/** For an option, those that do nothing beside it; a value that is not the default counts as given. */
export type IdleOptions<Options> = Readonly<
  Partial<Record<keyof Options | "json", readonly (keyof Options | "json" | "folder")[]>>
>;

const flag = (name: PropertyKey): string =>
  name === "folder" ? "[folder]" : `--${String(name).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Refuses options that would pass for done and do nothing. */
export function refuseIdle<Options extends object>(
  options: Options & { readonly folder?: string | undefined },
  idle: IdleOptions<Options>,
  { json, phrases }: Terminal,
): void {
  const given: ReadonlyMap<PropertyKey, unknown> = new Map(Object.entries({ ...options, json: json || undefined }));
  const wrong = Object.entries(idle as Readonly<Record<string, readonly PropertyKey[]>>).flatMap(([beside, names]) =>
    given.get(beside) === undefined
      ? []
      : names
          .filter((name) => given.get(name) !== undefined)
          .map((name) => phrases.idleOption(flag(name), flag(beside))),
  );
  if (wrong.length > 0) throw new UsageError(wrong.join("\n"));
}
