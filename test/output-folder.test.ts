import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordOf } from "../src/build/manifest.ts";
import type { FolderState, WantedFile } from "../src/build/selection.ts";
import { compare, handEdited, isSame, readFolder, replaceFolder } from "../src/cli/output/folder.ts";
import { finish } from "../src/cli/output/write.ts";

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
  if ("unknown" in read) throw new Error("no manifest of this version");
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

  it("writes only what differs", async () => {
    await put({ "a/same.tf": "1", "a/other.tf": "1" });
    const { ino } = statSync(join(folder, "a/same.tf"));
    await put({ "a/same.tf": "1", "a/other.tf": "2" });
    expect(statSync(join(folder, "a/same.tf")).ino).toBe(ino);
    expect(readFileSync(join(folder, "a/other.tf"), "utf8")).toBe("2");
  });

  it("makes a folder of what was a file, and a file of what was a folder", async () => {
    await put({ "a/one.tf": "1", b: "1" });
    await put({ a: "2", "b/two.tf": "2" });
    expect(tree()).toEqual(["a", "b/two.tf"]);
  });
});

describe("a build that was interrupted", () => {
  const stage = (files: Readonly<Record<string, string>>): void => {
    mkdirSync(join(folder, ".sekkei.new"), { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, ".sekkei.new", name), content);
  };

  it("is completed once it was decided, however far it came", async () => {
    await put({ "old.tf": "1", "main.tf": "1" });
    // The first file was renamed into place already.
    writeFileSync(join(folder, "first.tf"), "2");
    const write = [
      ["first.tf", "0"],
      ["main.tf", "1"],
    ];
    stage({ "1": "2", "plan.json": JSON.stringify({ write, remove: ["old.tf"] }) });
    expect(await finish(folder)).toBe(true);
    expect(tree()).toEqual(["first.tf", "main.tf"]);
    expect(readFileSync(join(folder, "main.tf"), "utf8")).toBe("2");
    expect(await finish(folder)).toBe(false);
  });

  it("has changed nothing before it was decided, and leaves nothing", async () => {
    await put({ "main.tf": "1" });
    stage({ "0": "2", "1": "half", plan: "{" });
    expect(await finish(folder)).toBe(false);
    expect(tree()).toEqual(["main.tf"]);
    expect(readFileSync(join(folder, "main.tf"), "utf8")).toBe("1");
  });

  it("is not mistaken for a folder of the user's", async () => {
    stage({ "my notes.txt": "mine" });
    await expect(finish(folder)).rejects.toThrow(".sekkei.new holds files that Sekkei did not write");
    expect(readFileSync(join(folder, ".sekkei.new/my notes.txt"), "utf8")).toBe("mine");
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
    ["another version", "damaged", '{ "version": 1, "files": { "a.tf": "0123456789abcdef" } }'],
    [
      "two versions that were merged",
      "conflicted",
      '<<<<<<< ours\n{ "version": 2, "files": {} }\n=======\n>>>>>>> theirs\n',
    ],
    ["no list of files", "damaged", '{ "version": 2 }'],
    ["nothing", "damaged", ""],
    ["null", "damaged", "null"],
    ["a list", "damaged", "[]"],
    ["a list in place of files", "damaged", '{ "version": 2, "files": [] }'],
    ["a file without a record", "damaged", '{ "version": 2, "files": { "a.tf": null } }'],
    ["a file above the folder", "damaged", '{ "version": 2, "files": { "../a.tf": { "hash": "1" } } }'],
    ["a file from the root", "damaged", '{ "version": 2, "files": { "/etc/passwd": { "hash": "1" } } }'],
  ])("knows nothing of a folder whose manifest is of %s", async (_, unknown, text) => {
    await put({ "a.tf": "1" });
    writeFileSync(join(folder, ".sekkei.json"), text);
    expect(await readFolder(folder)).toEqual({ unknown });
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
    return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => `${path.slice(folder.length)}\n${readFileSync(path, "utf8")}`)
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
      // What was decided is done by whatever builds next.
      await finish(folder);
      rmSync(join(folder, ".sekkei.lock"), { recursive: true, force: true });
      const now = content();
      expect([before, after]).toContain(now);
      seen.add(now);
      await build();
      expect(content()).toBe(wantsOld ? before : after);
    }
    expect(seen.size).toBe(2);
  });
});
