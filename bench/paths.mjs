import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const bench = fileURLToPath(new URL(".", import.meta.url));
/** Everything that a run makes; may be deleted at any time. */
export const cache = `${bench}.cache`;
