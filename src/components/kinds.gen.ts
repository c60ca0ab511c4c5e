// Written by scripts/generate.mjs from the folders beside it; do not edit.
import { network } from "./network/index.ts";

/** Every component kind by name. */
export const kinds = { network } as const;
