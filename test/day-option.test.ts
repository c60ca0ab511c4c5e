import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { makeProgram } from "../src/cli/program.ts";
import { sekkei } from "./sekkei.fixture.ts";

const root = resolve(import.meta.dirname, "..");
const commands = makeProgram(() => Promise.resolve())
  .commands.filter(({ options }) => options.some(({ long }) => long === "--day"))
  .map((command) => command.name());

describe("--day", () => {
  it("is an option of every command that prices", () => {
    expect(commands).toEqual(["cost", "savings", "diff"]);
  });

  it.each(commands.flatMap((name) => ["tomorrow", "2026-02-30", "2026-1-1", "2026-13-01"].map((day) => [name, day])))(
    "of %s is no %s",
    async (name = "", day = "") => {
      const run = async (language: string) => sekkei([name, "systems/todo", "--day", day, "--lang", language], root);
      const [en, ja] = [await run("en"), await run("ja")];
      expect([en.status, ja.status, en.stdout, ja.stdout]).toEqual([1, 1, "", ""]);
      expect(en.stderr).toContain(`"${day}" is not a day of the calendar`);
      expect(ja.stderr).toContain(`"${day}" は暦にない日付です`);
    },
  );
});
