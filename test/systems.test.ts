import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { sekkei as run } from "./sekkei.fixture.ts";

const root = resolve(import.meta.dirname, "..");
const systems = readdirSync(join(root, "systems")).filter((name) =>
  existsSync(join(root, "systems", name, "sekkei.config.ts")),
);

const sekkei = (...args: string[]) => run(args, root);

const tree = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]),
  );

describe.each(systems)("the system %s", (name) => {
  it("has fresh output committed", async () => {
    const run = await sekkei("build", `systems/${name}`, "--check");
    expect(run.stdout).toBe("");
    expect(run.status).toBe(0);
  });

  it("gives the same bytes in a folder with spaces and Japanese letters", async () => {
    const folder = mkdtempSync(join(tmpdir(), "設計 の 出力 "));
    try {
      expect((await sekkei("build", `systems/${name}`, "--out", join(folder, "one"))).status).toBe(0);
      expect(tree(join(folder, "one"))).toEqual(tree(join(root, "systems", name, "generated")));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("explains every component", async () => {
    const run = await sekkei("explain", "-C", `systems/${name}`, "--json");
    const { components } = JSON.parse(run.stdout) as { components: { key: string; sides: { becomes: string }[] }[] };
    expect(components.filter((component) => component.sides.some((side) => side.becomes === ""))).toEqual([]);
  });

  it("writes no secret and no star action", () => {
    const files = tree(join(root, "systems", name, "generated"));
    const bad = Object.entries(files).filter(([, text]) =>
      /AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|Action\s*=\s*"\*"/.test(text),
    );
    expect(bad.map(([path]) => path)).toEqual([]);
  });
});
