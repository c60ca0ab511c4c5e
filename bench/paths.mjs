import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const bench = fileURLToPath(new URL(".", import.meta.url));
/** Everything that a run makes, where no tool looks; may be deleted at any time. */
export const cache = `${root}node_modules/.cache/sekkei-bench`;
