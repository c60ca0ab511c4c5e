// Written by scripts/generate.mjs from the folders beside it; do not edit.
import type { Output } from "./output.ts";
import { readme } from "./readme/index.ts";
import { terraform } from "./terraform/index.ts";

/** Every output. */
export const outputs: readonly Output[] = [readme, terraform];
