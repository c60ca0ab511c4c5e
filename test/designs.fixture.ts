import { sample } from "fast-check";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { openFile } from "../src/api/project.ts";
import { lowerDesign, schemasFor, type Lowered } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { oncePer } from "../src/issues/once-per.ts";
import { everything } from "./contract.fixture.ts";
import type { Fields } from "./random-draw.fixture.ts";
import { randomDesign } from "./random-designs.fixture.ts";

export interface NamedDesign {
  readonly name: string;
  readonly raw: Fields;
}

export const schemas = await schemasFor(["aws", "gcp"]);

const folder = resolve(import.meta.dirname, "../systems");

/** The complete systems. */
export const systems: readonly NamedDesign[] = await Promise.all(
  readdirSync(folder).map(async (name) => ({
    name,
    raw: (await openFile(resolve(folder, name))).design.raw as Fields,
  })),
);

/** The complete systems, and a design with every kind. */
export const designs: readonly NamedDesign[] = [...systems, { name: "every kind", raw: everything }];

/** Random designs, the same in every file that asks, so that each is lowered once. */
export const randomDesigns: readonly NamedDesign[] = sample(randomDesign(), { seed: 20_261_128, numRuns: 60 }).map(
  (raw, index) => ({ name: `random ${index}`, raw }),
);

export function rawOf(name: string): Fields {
  const found = systems.find((one) => one.name === name);
  if (!found) throw new Error(`no system ${name}`);
  return found.raw;
}

const loweredOnce = oncePer((raw: object): Lowered => lowerDesign(raw, kinds, schemas));

/** What a design becomes, found once for each object: many tests begin at the same ones. */
export const lowered = (raw: object): Lowered => loweredOnce(raw);
