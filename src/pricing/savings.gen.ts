// Written by scripts/generate.mjs from the folder `savings/`; do not edit.
import type { Saving } from "./savings/saving.ts";
import { commitmentsToBuy } from "./savings/commitments-to-buy.ts";
import { unusedAddresses } from "./savings/unused-addresses.ts";
import { writtenCheaper } from "./savings/written-cheaper.ts";

/** Every way to save by name. */
export const savings: Readonly<Record<string, Saving>> = { commitmentsToBuy, unusedAddresses, writtenCheaper };
