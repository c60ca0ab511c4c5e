import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ref, type Value } from "../terraform/expression.ts";
import comparison from "./comparison.fixture.json" with { type: "json" };
import { estimate } from "./estimate.ts";
import { day, graphOf, made, usage } from "./examples.fixture.ts";
import type { Estimate } from "./estimate.ts";

interface Case {
  readonly file: string;
  readonly region: string;
  readonly type: string;
  readonly args: Readonly<Record<string, Value>>;
  readonly usage?: { readonly own?: object; readonly whole?: object };
  readonly with?: { readonly type: string; readonly args: Readonly<Record<string, Value>>; readonly as: string };
  readonly lines: readonly {
    readonly theirs: string;
    readonly monthly: string;
    readonly ours: string;
    readonly why?: string;
  }[];
}

const cases = comparison.cases as unknown as readonly Case[];

/** Two prices agree that differ by two per cent, or by what rounding to cents does. */
const agrees = (ours: number, theirs: number): boolean => Math.abs(ours - theirs) <= Math.max(theirs * 0.02, 0.005);

function ofCase({ type, args, with: beside, region, usage: used }: Case): Estimate {
  const other = beside ? [made(beside.type, beside.args)] : [];
  const joined = beside ? { ...args, [beside.as]: ref(`${beside.type}.it`, "arn") } : args;
  const resources = [...other, made(type, joined)];
  const target = type.startsWith("google_") ? "gcp" : "aws";
  return estimate(graphOf(target, resources), undefined, usage(used?.own ?? {}, used?.whole ?? {}), { day, region });
}

const compared = cases.flatMap((one) => {
  const { lines } = ofCase(one);
  return one.lines.map((line) => {
    const ours = lines.find(({ name }) => name.en === line.ours)?.monthly;
    return { file: one.file, region: one.region, ...line, sum: ours === undefined ? undefined : Number(ours.amount) };
  });
});

describe("figures of a public price tool", () => {
  it("are at least forty, of both clouds", () => {
    expect(compared.length).toBeGreaterThanOrEqual(40);
    expect(new Set(compared.map(({ file }) => file.split("/")[0]))).toEqual(new Set(["aws", "google"]));
  });

  it("agree with ours within two per cent, or the difference is explained", () => {
    const wrong = compared.filter(
      ({ sum, monthly, why }) => why === undefined && (sum === undefined || !agrees(sum, Number(monthly))),
    );
    expect(wrong).toEqual([]);
  });

  it("are explained in the documentation where they differ", () => {
    const text = readFileSync(join(resolve(import.meta.dirname, "../.."), "docs/pricing.md"), "utf8");
    for (const { theirs, why } of compared) if (why !== undefined) expect(text, theirs).toContain(why);
    for (const { theirs } of compared) expect(text).toContain(theirs.replaceAll("|", "\\|"));
  });
});
