// Written by scripts/generate.mjs from the folder `savings/`; do not edit.
import type { Saving } from "./savings/saving.ts";
import { arm } from "./savings/arm.ts";
import { commitmentsToBuy } from "./savings/commitments-to-buy.ts";
import { fewerInstances } from "./savings/fewer-instances.ts";
import { fewerNat } from "./savings/fewer-nat.ts";
import { natInstance } from "./savings/nat-instance.ts";
import { newerDatabaseClass } from "./savings/newer-database-class.ts";
import { offHours } from "./savings/off-hours.ts";
import { scaleToZero } from "./savings/scale-to-zero.ts";
import { singleZoneDatabase } from "./savings/single-zone-database.ts";
import { storageClass } from "./savings/storage-class.ts";
import { unusedAddresses } from "./savings/unused-addresses.ts";

/** Every way to save by name. */
export const savings: Readonly<Record<string, Saving>> = { arm, commitmentsToBuy, fewerInstances, fewerNat, natInstance, newerDatabaseClass, offHours, scaleToZero, singleZoneDatabase, storageClass, unusedAddresses };
