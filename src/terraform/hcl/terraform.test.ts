import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Value } from "../expression.ts";
import { call } from "../expression.ts";
import { writeHcl } from "./write.ts";
import { anyBody, asTerraform, awkwardText, linesOfText, seed } from "./testing/values.ts";

const missing = spawnSync("terraform", ["version"]).status !== 0;
if (missing) console.warn("skipped: no terraform on PATH, so nothing says that its own fmt and evaluation agree");

const folder = mkdtempSync(join(tmpdir(), "sekkei-hcl-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Text in the ways it can be written, as an expression that Terraform can evaluate, with its expected value. */
const evaluated: fc.Arbitrary<{ value: Value; text: string }> = fc.oneof(
  awkwardText.map((text) => ({ value: text, text })),
  linesOfText.map((text) => ({ value: { $: "heredoc", text }, text })),
  fc.array(awkwardText, { minLength: 1, maxLength: 4 }).map((texts) => ({
    value: { $: "template", parts: texts.flatMap((text, index) => [text, call("format", "<%s>", index)]) },
    text: texts.map((text, index) => `${text}<${index}>`).join(""),
  })),
  fc.array(awkwardText, { minLength: 1, maxLength: 3 }).map((texts) => ({
    value: {
      $: "template",
      parts: [
        "$",
        { $: "if", condition: true, then: { $: "template", parts: [...texts, call("lower", "X")] }, else: "" },
        "{",
      ],
    },
    text: `$${texts.join("")}x{`,
  })),
);

describe.skipIf(missing)("the real terraform", () => {
  test("fmt changes nothing", { timeout: 30_000 }, () => {
    fc.sample(anyBody, { numRuns: 600, seed }).forEach((body, index) => {
      writeFileSync(join(folder, `${index}.tf`), writeHcl(body));
    });
    const { stdout, stderr, status } = spawnSync("terraform", ["fmt", "-check", "-diff", folder], { encoding: "utf8" });
    expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: "" });
  });

  test("evaluates every string to what it was", { timeout: 30_000 }, () => {
    const samples = fc.sample(evaluated, { numRuns: 600, seed });
    const cwd = mkdtempSync(join(folder, "apply-"));
    const value = samples.map((sample) => sample.value);
    writeFileSync(
      join(cwd, "main.tf"),
      writeHcl(
        value.map((sample, index) => ({
          kind: "block",
          type: "output",
          labels: [`x${index}`],
          body: [{ kind: "attribute", name: "value", value: sample }],
        })),
      ),
    );
    const run = (...args: string[]): string =>
      execFileSync("terraform", args, { cwd, encoding: "utf8", stdio: "pipe" });
    run("init", "-no-color");
    run("apply", "-auto-approve", "-no-color");
    const outputs = JSON.parse(run("output", "-json")) as Record<string, { value: string }>;
    expect(samples.map((_, index) => outputs[`x${index}`]?.value)).toEqual(
      samples.map(({ text }) => asTerraform(text)),
    );
  });
});
