import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fuzzed } from "./fuzz.fixture.ts";
import { sekkei } from "./sekkei.fixture.ts";

/** `FUZZ=2000 SEED=7 npx vitest run test/fuzz.test.ts` looks at more, and at others. */
const count = Number(process.env.FUZZ ?? 200);
const first = Number(process.env.SEED ?? 20_261_128) * 1_000_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sekkei fuzz "));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly issues?: readonly { readonly code: string; readonly file?: string; readonly line?: number }[];
  readonly message?: string;
}

/** What is wrong with how one design was taken; empty when all holds. */
async function faults(seed: number): Promise<readonly string[]> {
  const { file, content } = fuzzed(seed);
  const here = join(folder, String(seed));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(here, { recursive: true });
  writeFileSync(join(here, file), content);
  const before = process.cpuUsage();
  const run = await sekkei(["build", "--json"], here);
  const { user, system } = process.cpuUsage(before);
  const made = readdirSync(here).filter((name) => name !== file);
  const wrong = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what]);
  const told = ((): Told | undefined => {
    try {
      return JSON.parse(run.stdout) as Told;
    } catch {
      return undefined;
    }
  })();
  const issues = told?.issues ?? [];
  return [
    ...wrong(run.status === 0 || run.status === 1, `exit ${run.status}`),
    ...wrong(told !== undefined, `no JSON: ${run.stdout.slice(0, 200)}`),
    ...wrong(!/\n {4}at /.test(run.stdout + run.stderr), `a stack trace: ${run.stderr.slice(0, 600)}`),
    ...wrong(user + system < 5_000_000, `took ${Math.round((user + system) / 1000)} ms`),
    ...wrong(run.status === 0 || issues.length > 0, `no problem told: ${told?.message ?? run.stderr}`),
    ...issues.filter(({ line, file: at }) => !(Number(line) >= 1 && at)).map(({ code }) => `${code} without a place`),
    ...wrong(
      !["AKIAIOSFODNN7EXAMPLE", "\u001b", "\u202e"].some((one) => `${run.stdout}${run.stderr}`.includes(one)),
      "a secret or a control character is printed",
    ),
    ...(run.status === 0
      ? [
          ...wrong(existsSync(join(here, "generated/README.md")), "nothing was written"),
          ...wrong(
            readdirSync(join(here, "generated")).every((name) => !/^\.sekkei\.(new|lock)/.test(name)),
            "something is left behind",
          ),
        ]
      : wrong(made.length === 0, `half-written: ${made.join(", ")}`)),
  ];
}

it(`takes whatever a design may be: ${count} of them`, { timeout: 60_000 + count * 5_000 }, async () => {
  const found: string[] = [];
  for (let index = 0; index < count && found.length < 10; index++) {
    const seed = first + index;
    found.push(...(await faults(seed)).map((one) => `${seed}: ${one}`));
  }
  expect(found).toEqual([]);
});
