import { sample } from "fast-check";
import { artifacts, lowerDesign, schemasFor, type Lowered } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { DesignError } from "../src/issues/issue.ts";
import type { Schemas } from "../src/terraform/schema.ts";
import type { Fields } from "./random-draw.fixture.ts";
import { randomDesign, type Wishes } from "./random-designs.fixture.ts";

export interface RandomOutput {
  readonly design: Fields;
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
}

const longestKey = 30;

/**
 * What is written for random designs, the same for the same seed. Every third has names as long as the platforms
 * take them; every third lets components use each other, and is left out where they do so in a circle.
 */
export async function randomOutputs(seed: number, count: number): Promise<readonly RandomOutput[]> {
  const schemas = await schemasFor(["aws", "gcp"]);
  const outputs: RandomOutput[] = [];
  for (let turn = 0; outputs.length < count; turn++) {
    const made = (wishes: Wishes): Fields => sample(randomDesign(wishes), { seed: seed + turn, numRuns: 1 })[0] ?? {};
    const found = turn % 3 === 1 ? stretched(made, schemas) : lowered(made({ circles: turn % 3 === 2 }), schemas);
    if (found)
      outputs.push({
        design: found.design,
        files: new Map([...artifacts(found.lowered, kinds, schemas)].map(([path, { content }]) => [path, content])),
      });
  }
  return outputs;
}

type Made = { readonly design: Fields; readonly lowered: Lowered };

function lowered(design: Fields, schemas: Schemas): Made | undefined {
  try {
    return { design, lowered: lowerDesign(design, kinds, schemas) };
  } catch (error) {
    if (error instanceof DesignError && error.issues.every(({ code }) => code === "cycle")) return undefined;
    throw error;
  }
}

/** Keys begin at their longest, and those of a kind are cut until every name that follows from them fits. */
function stretched(made: (wishes: Wishes) => Fields, schemas: Schemas): Made {
  const lengths = new Map<string, number>();
  for (;;) {
    const design = made({ keyLength: (kind) => lengths.get(kind) ?? longestKey });
    try {
      return { design, lowered: lowerDesign(design, kinds, schemas) };
    } catch (error) {
      if (!(error instanceof DesignError)) throw error;
      const components = design.components as Readonly<Record<string, { readonly kind: string }>>;
      const before = JSON.stringify([...lengths]);
      for (const one of error.issues) {
        const key = String(one.path[1]);
        const kind = components[key]?.kind;
        if (one.code !== "name-too-long" || kind === undefined) throw error;
        // A name may hold the key more than once, so this may be less than it takes at first.
        const shorter = Math.max(1, key.length - (one.facts.length - one.facts.max));
        lengths.set(kind, Math.min(lengths.get(kind) ?? longestKey, shorter));
      }
      // Something else than these keys makes the name too long.
      if (JSON.stringify([...lengths]) === before) throw error;
    }
  }
}
