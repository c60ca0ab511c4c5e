import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { Kinds } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { configDeclarations, inputDeclarations } from "../src/document/declarations/declarations.ts";
import type { ClaimsConfig, RequirementsConfig, TrafficConfig } from "../src/system/configs.gen.ts";
import type { claims, requirements } from "../src/system/design-schema.ts";
import type { KindConfigs, KindName } from "../src/system/kind-configs.ts";
import type { trafficSchema } from "../src/system/traffic.ts";

const all: Kinds = kinds;
const source = (file: string): string => readFileSync(resolve(import.meta.dirname, "../src", file), "utf8");

describe("the declarations of the language", () => {
  it("are fresh (npm run generate writes them)", () => {
    expect(source("inputs.gen.ts")).toBe(inputDeclarations(all));
    expect(source("system/configs.gen.ts")).toBe(configDeclarations(all));
  });

  // `readonly` is not compared: what is declared by hand for units has it, what is inferred has not.
  type Bare<T> = T extends readonly unknown[]
    ? { -readonly [Index in keyof T]: Bare<T[Index]> }
    : T extends object
      ? { -readonly [Field in keyof T]: Bare<T[Field]> }
      : T;

  // The parameter makes the compiler compare both for being the same, not for fitting.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  type Equal<A, B> = (<T>() => T extends Bare<A> ? 1 : 2) extends <T>() => T extends Bare<B> ? 1 : 2 ? true : false;

  it("say of each kind exactly what its schema gives", () => {
    type Inferred = { readonly [Kind in KindName]: z.output<(typeof kinds)[Kind]["schema"]> };
    type Unlike = {
      [Kind in KindName]: {
        [Field in keyof Inferred[Kind]]-?: Field extends keyof KindConfigs[Kind]
          ? Equal<Pick<KindConfigs[Kind], Field>, Pick<Inferred[Kind], Field>> extends true
            ? never
            : `${Kind}.${Field & string}`
          : `${Kind}.${Field & string}`;
      }[keyof Inferred[Kind]];
    }[KindName];
    // Its values come from a table, so inference knows no more than that it is a text.
    expectTypeOf<Unlike>().toEqualTypeOf<"redis.version">();
  });

  it("say of promises, traffic and claims exactly what their schemas give", () => {
    expectTypeOf<Equal<RequirementsConfig, z.output<typeof requirements>>>().toEqualTypeOf<true>();
    expectTypeOf<Equal<TrafficConfig, z.output<typeof trafficSchema>>>().toEqualTypeOf<true>();
    expectTypeOf<Equal<ClaimsConfig, z.output<typeof claims>>>().toEqualTypeOf<true>();
  });
});
