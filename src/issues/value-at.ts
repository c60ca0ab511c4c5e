import type { Path } from "./issue.ts";

/** The value at a path of plain data; undefined where the path leads nowhere. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (here, step) => (here as Readonly<Record<string | number, unknown>> | null | undefined)?.[step],
    value,
  );
