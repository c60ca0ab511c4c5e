import type { Component } from "../../system/system.ts";

const size = /(?:^|_)POOL_(?:SIZE|MAX)$|(?:^|_)MAX_POOL(?:_SIZE)?$/;
const more = /(?:^|_)(?:POOL_)?MAX_OVERFLOW$/;
const processes = /^(?:WEB_CONCURRENCY|UVICORN_WORKERS|GUNICORN_WORKERS|WORKERS)$/;

interface Configured {
  readonly environment?: Readonly<Record<string, string>> | undefined;
}

/** Database connections that one instance opens at most, by its environment variables; undefined when they do not say. */
export function poolOf({ config }: Component<Configured>): number | undefined {
  const variables = Object.entries(config.environment ?? {});
  const read = (pattern: RegExp): number | undefined => {
    const found = variables.find(([name, value]) => pattern.test(name) && /^\d+$/.test(value));
    return found && Number(found[1]);
  };
  const pool = read(size);
  return pool === undefined ? undefined : (pool + (read(more) ?? 0)) * (read(processes) ?? 1);
}
