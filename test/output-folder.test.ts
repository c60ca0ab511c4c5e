import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordOf } from "../src/build/manifest.ts";
import type { FolderState, WantedFile } from "../src/build/selection.ts";
import { compare, handEdited, isSame, readFolder, recover, replaceFolder } from "../src/cli/output-folder.ts";

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "sekkei 出力 "));
  folder = join(parent, "generated");
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const state = async (): Promise<FolderState> => {
  const read = await readFolder(folder);
  if (!read) throw new Error("no manifest of this version");
  return read;
};
const wanted = (files: Readonly<Record<string, string>>): ReadonlyMap<string, WantedFile> =>
  new Map(
    Object.entries(files).map(([path, content]) => [path, { content, record: recordOf(content, { output: "one" }) }]),
  );
const put = async (files: Readonly<Record<string, string>>): Promise<void> => {
  await replaceFolder(folder, await state(), wanted(files));
};
const tree = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path !== ".sekkei.json")
    .sort();

describe("replacing an output folder", () => {
  it("writes new files, drops those no longer built and leaves nothing beside it", async () => {
    await put({ "a/one.tf": "1", "b/two.tf": "2" });
    await put({ "a/one.tf": "1", "c/three.tf": "3" });
    expect(tree()).toEqual(["a/one.tf", "c/three.tf"]);
    expect(readdirSync(parent)).toEqual(["generated"]);
  });

  it("keeps every file that is not ours", async () => {
    await put({ "env/main.tf": "1" });
    mkdirSync(join(folder, "env/.terraform/providers"), { recursive: true });
    writeFileSync(join(folder, "env/.terraform/providers/big"), "binary");
    writeFileSync(join(folder, "env/.terraform.lock.hcl"), "lock");
    await put({ "env/main.tf": "2" });
    expect(tree()).toEqual(["env/.terraform.lock.hcl", "env/.terraform/providers/big", "env/main.tf"]);
    await put({});
    expect(tree()).toEqual(["env/.terraform.lock.hcl", "env/.terraform/providers/big"]);
  });

  it("takes over a folder that Sekkei did not make without deleting from it", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "notes.txt"), "mine");
    await put({ "main.tf": "1" });
    expect(tree()).toEqual(["main.tf", "notes.txt"]);
  });

  it("puts the old folder back when a build died between its two renames", async () => {
    await put({ "main.tf": "old" });
    await rename(folder, join(parent, ".generated.old"));
    expect(await recover(folder)).toBe(true);
    expect(readFileSync(join(folder, "main.tf"), "utf8")).toBe("old");
    expect(await recover(folder)).toBe(false);
  });
});

describe("comparing", () => {
  it("names what is missing, changed and no longer built", async () => {
    await put({ same: "1", changed: "1", surplus: "1", missing: "1" });
    rmSync(join(folder, "missing"));
    const difference = compare(await state(), wanted({ same: "1", changed: "2", missing: "1" }));
    expect(difference).toEqual({ missing: ["missing"], changed: ["changed"], surplus: ["surplus"] });
    expect(isSame(difference)).toBe(false);
  });

  it("takes the manifest for stale where a file belongs to another output", async () => {
    await put({ "a.tf": "1" });
    const other = new Map([["a.tf", { content: "1", record: recordOf("1", { output: "two" }) }]]);
    expect(compare(await state(), other)).toEqual({ missing: [], changed: [".sekkei.json"], surplus: [] });
  });

  it("takes the manifest for stale where it knows another text of a file that is as wanted, as after a merge", async () => {
    await put({ "a.tf": "1" });
    writeFileSync(join(folder, "a.tf"), "2");
    expect(compare(await state(), wanted({ "a.tf": "2" }))).toEqual({
      missing: [],
      changed: [".sekkei.json"],
      surplus: [],
    });
    await replaceFolder(folder, await state(), wanted({ "a.tf": "2" }));
    expect(isSame(compare(await state(), wanted({ "a.tf": "2" })))).toBe(true);
  });

  it("leaves what was deleted by hand and is not asked for deleted, and remembers it", async () => {
    await put({ "a.tf": "1", "b.tf": "1" });
    rmSync(join(folder, "b.tf"));
    const kept = new Map([...wanted({ "a.tf": "2" }), ["b.tf", { record: recordOf("1", { output: "one" }) }]]);
    expect(compare(await state(), kept)).toEqual({ missing: [], changed: ["a.tf"], surplus: [] });
    await replaceFolder(folder, await state(), kept);
    expect(tree()).toEqual(["a.tf"]);
    expect(Object.keys((await state()).manifest)).toEqual(["a.tf", "b.tf"]);
  });

  it.each([
    ["another version", '{ "version": 1, "files": { "a.tf": "0123456789abcdef" } }'],
    ["two versions that were merged", '<<<<<<< ours\n{ "version": 2, "files": {} }\n=======\n'],
    ["no list of files", '{ "version": 2 }'],
  ])("knows nothing of a folder whose manifest is of %s", async (_, text) => {
    await put({ "a.tf": "1" });
    writeFileSync(join(folder, ".sekkei.json"), text);
    expect(await readFolder(folder)).toBeUndefined();
  });

  it("knows which files were edited by hand", async () => {
    await put({ "a.tf": "1", "b.tf": "1" });
    writeFileSync(join(folder, "b.tf"), "edited");
    expect(handEdited(await state())).toEqual(["b.tf"]);
  });
});

describe("killing a build at any moment", () => {
  const rounds = process.env.LONG === undefined ? 12 : 240;
  const main = join(import.meta.dirname, "../dist/cli/main.js");
  const design = (retain: string): string =>
    `name: demo\ntargets: { aws: { region: ap-northeast-1, account: "123456789012" } }\nenvironments: { dev: {}, prod: {} }\ncomponents:\n  main: { kind: network, flowLogs: { retain: ${retain} } }\n`;

  const build = (killAfter?: number): Promise<void> =>
    new Promise((done) => {
      const child = spawn(process.execPath, [main, "build", parent], { stdio: "ignore" });
      const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
      child.on("exit", () => {
        clearTimeout(timer);
        done();
      });
    });
  const content = (): string => {
    // Between the renames the old folder waits beside; whatever runs next puts it back.
    const here = existsSync(folder) ? folder : join(dirname(folder), ".generated.old");
    return readdirSync(here, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => `${path.slice(here.length)}\n${readFileSync(path, "utf8")}`)
      .join("\n");
  };

  it("leaves the old output or the new one, whole", async () => {
    const config = join(parent, "sekkei.config.yaml");
    writeFileSync(config, design("7d"));
    await build();
    const before = content();
    writeFileSync(config, design("90d"));
    await build();
    const after = content();
    expect(after).not.toBe(before);
    const seen = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      const wantsOld = round % 2 === 0;
      writeFileSync(config, design(wantsOld ? "7d" : "90d"));
      await build(120 + (round % 24) * 8);
      const now = content();
      expect([before, after]).toContain(now);
      seen.add(now);
      await build();
      expect(content()).toBe(wantsOld ? before : after);
    }
    expect(seen.size).toBe(2);
  });
});
