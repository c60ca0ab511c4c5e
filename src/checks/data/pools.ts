import type { Component } from "../../system/system.ts";

/**
 * Connections that a pool opens when nobody says: 5 and 10 more under load (SQLAlchemy), 10 (node-postgres, HikariCP).
 * Source: https://docs.sqlalchemy.org/en/20/core/pooling.html, read 2026-11.
 */
export const usualPool = { least: 5, most: 15 } as const;

const size = /(?:^|_)POOL_(?:SIZE|MAX)$|(?:^|_)MAX_POOL(?:_SIZE)?$/;
const more = /(?:^|_)(?:POOL_)?MAX_OVERFLOW$/;
const processes = /^(?:WEB_CONCURRENCY|UVICORN_WORKERS|GUNICORN_WORKERS|WORKERS)$/;

/** Database connections that one instance opens at most, by its environment variables; undefined when they do not say. */
export function poolOf({ config }: Component): number | undefined {
  const variables = Object.entries((config as { environment?: Readonly<Record<string, string>> }).environment ?? {});
  const read = (pattern: RegExp): number | undefined => {
    const found = variables.find(([name, value]) => pattern.test(name) && /^\d+$/.test(value));
    return found && Number(found[1]);
  };
  const pool = read(size);
  return pool === undefined ? undefined : (pool + (read(more) ?? 0)) * (read(processes) ?? 1);
}
