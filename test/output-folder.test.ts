import fs, {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hash, recordOf } from "../src/build/manifest.ts";
import type { FolderState, WantedFile } from "../src/build/selection.ts";
import { compare, handEdited, inTheWay, isSame, readFolder, replaceFolder } from "../src/cli/output/folder.ts";
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
  const name = "0123456789abcdef";
  const stage = (files: Readonly<Record<string, string>>): void => {
    mkdirSync(join(folder, ".sekkei.new", name), { recursive: true });
    for (const [file, content] of Object.entries(files))
      writeFileSync(join(folder, ".sekkei.new", name, file), content);
  };
  const record = (): string => readFileSync(join(folder, ".sekkei.json"), "utf8");
  const planned = (
    ...steps: readonly (readonly [path: string, before: string | null, after: string | null])[]
  ): string =>
    JSON.stringify({
      steps: steps.map(([path, before, after]) => ({
        path,
        before: before === null ? null : hash(before),
        after: after === null ? null : hash(after),
      })),
    });
  const stages = (): boolean => existsSync(join(folder, ".sekkei.new"));

  it("is completed once it was decided, however far it came", async () => {
    await put({ "old.tf": "1", "main.tf": "1" });
    // The first file was renamed into place already.
    writeFileSync(join(folder, "first.tf"), "2");
    stage({
      "2": "2",
      "3": "{}",
      "plan.json": planned(
        ["old.tf", "1", null],
        ["first.tf", null, "2"],
        ["main.tf", "1", "2"],
        [".sekkei.json", record(), "{}"],
      ),
    });
    expect(finish(folder)).toBe(true);
    expect(tree()).toEqual(["first.tf", "main.tf"]);
    expect(readFileSync(join(folder, "main.tf"), "utf8")).toBe("2");
    expect(record()).toBe("{}");
    expect(finish(folder)).toBe(false);
  });

  it("has changed nothing before it was decided, and leaves nothing", async () => {
    await put({ "main.tf": "1" });
    stage({ "0": "2", "1": "half", plan: "{" });
    expect(finish(folder)).toBe(false);
    expect(tree()).toEqual(["main.tf"]);
    expect(readFileSync(join(folder, "main.tf"), "utf8")).toBe("1");
  });

  it("is not completed over what somebody has changed since, nor against another record", async () => {
    await put({ "main.tf": "1" });
    const plan = planned(["main.tf", "1", "2"], [".sekkei.json", record(), "{}"]);
    const files = { "0": "2", "1": "{}", "plan.json": plan };
    writeFileSync(join(folder, "main.tf"), "mine");
    stage(files);
    expect(finish(folder)).toBe(false);
    expect(readFileSync(join(folder, "main.tf"), "utf8")).toBe("mine");
    expect(stages()).toBe(false);
    writeFileSync(join(folder, "main.tf"), "1");
    writeFileSync(join(folder, ".sekkei.json"), "{ }");
    stage(files);
    expect(finish(folder)).toBe(false);
    expect(readFileSync(join(folder, "main.tf"), "utf8")).toBe("1");
    expect(stages()).toBe(false);
  });

  it.each<[string, () => string]>([
    ["writes above the folder", () => planned(["../out.tf", null, "2"], [".sekkei.json", record(), "{}"])],
    ["writes from the root", () => planned([join(parent, "out.tf"), null, "2"], [".sekkei.json", record(), "{}"])],
    ["writes through a link", () => planned(["link/out.tf", null, "2"], [".sekkei.json", record(), "{}"])],
    ["deletes above the folder", () => planned(["../mine", "mine", null], [".sekkei.json", record(), "{}"])],
    ["deletes through a link", () => planned(["link/mine", "mine", null], [".sekkei.json", record(), "{}"])],
    ["deletes what it does not know", () => planned(["notes", "?", null], [".sekkei.json", record(), "{}"])],
    ["changes no record", () => planned(["out.tf", null, "2"])],
    ["is no plan", () => "[]"],
    ["is cut off", () => '{"steps":['],
  ])("is not completed where its plan %s", async (_, plan) => {
    await put({ "main.tf": "1" });
    writeFileSync(join(parent, "mine"), "mine");
    writeFileSync(join(folder, "notes"), "mine");
    symlinkSync(parent, join(folder, "link"));
    stage({ "0": "2", "1": "{}", "plan.json": plan() });
    expect(finish(folder)).toBe(false);
    expect(readdirSync(parent).sort()).toEqual(["generated", "mine"]);
    expect(tree()).toEqual(["link", "main.tf", "notes"]);
    expect(record()).toContain("main.tf");
    expect(stages()).toBe(false);
  });

  it("puts no link in place, and changes no mode of what one leads to", async () => {
    await put({ "main.tf": "1" });
    writeFileSync(join(parent, "mine"), "2", { mode: 0o600 });
    stage({ "1": "{}", "plan.json": planned(["main.tf", "1", "2"], [".sekkei.json", record(), "{}"]) });
    symlinkSync(join(parent, "mine"), join(folder, ".sekkei.new", name, "0"));
    expect(finish(folder)).toBe(false);
    expect(lstatSync(join(folder, "main.tf")).isFile()).toBe(true);
    expect(statSync(join(parent, "mine")).mode & 0o777).toBe(0o600);
  });

  it.each([
    [
      "a file",
      () => {
        writeFileSync(join(folder, ".sekkei.new"), "mine");
      },
    ],
    [
      "a folder with files of one's own",
      () => {
        mkdirSync(join(folder, ".sekkei.new"));
        writeFileSync(join(folder, ".sekkei.new/my notes.txt"), "mine");
      },
    ],
    [
      "a link",
      () => {
        symlinkSync(parent, join(folder, ".sekkei.new"));
      },
    ],
  ])("is not mistaken for what is the user's: %s", async (_, make) => {
    mkdirSync(folder);
    make();
    expect(() => finish(folder)).toThrow(".sekkei.new holds files that Sekkei did not write");
    await expect(put({ "main.tf": "1" })).rejects.toThrow("did not write");
    expect(tree()).toHaveLength(1);
  });
});

describe("links in a folder", () => {
  it("are neither written nor deleted through", async () => {
    await put({ "a/one.tf": "1", "b/two.tf": "1" });
    mkdirSync(join(parent, "mine"));
    rmSync(join(folder, "a"), { recursive: true });
    rmSync(join(folder, "b"), { recursive: true });
    writeFileSync(join(parent, "mine/one.tf"), "1");
    writeFileSync(join(parent, "mine/two.tf"), "1");
    symlinkSync(join(parent, "mine"), join(folder, "a"));
    symlinkSync(join(parent, "mine"), join(folder, "b"));
    const next = wanted({ "a/one.tf": "2" });
    expect(await inTheWay(folder, await state(), next)).toEqual([{ path: "a", what: "fileAbove" }]);
    await expect(replaceFolder(folder, await state(), next)).rejects.toThrow();
    rmSync(join(folder, "a"));
    await replaceFolder(folder, await state(), next);
    expect(tree()).toEqual(["a/one.tf", "b"]);
    expect(readFileSync(join(parent, "mine/one.tf"), "utf8")).toBe("1");
    expect(readdirSync(join(parent, "mine"))).toEqual(["one.tf", "two.tf"]);
  });

  it("give way where a file is forced into their place, and what they lead to stays", async () => {
    await put({ "a.tf": "1", "b.tf": "1" });
    writeFileSync(join(parent, "mine"), "1");
    for (const file of ["a.tf", "b.tf", "c.tf"]) {
      rmSync(join(folder, file), { force: true });
      symlinkSync(join(parent, "mine"), join(folder, file));
    }
    const next = wanted({ "a.tf": "2", "b.tf": "1", "c.tf": "1" });
    expect(await inTheWay(folder, await state(), next)).toEqual([
      { path: "a.tf", what: "file" },
      { path: "c.tf", what: "file" },
    ]);
    await replaceFolder(folder, await state(), next);
    expect(readFileSync(join(folder, "a.tf"), "utf8")).toBe("2");
    expect(lstatSync(join(folder, "a.tf")).isFile()).toBe(true);
    expect(readFileSync(join(parent, "mine"), "utf8")).toBe("1");
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

/** What changes a disk, by its names in `node:fs`; the asynchronous ones end in "/promises". */
const changing = [
  ...["writeFileSync", "renameSync", "linkSync", "copyFileSync", "chmodSync", "mkdirSync", "rmdirSync", "rmSync"],
  ...["writeFile/promises", "mkdir/promises"],
];

/** Runs something while the disk refuses what it is asked for the n-th time; `for ever` is how a process is killed. */
async function refused(at: (count: number) => boolean, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  for (const name of changing) {
    const [method = "", promised] = name.split("/");
    const home = (promised === undefined ? fs : fs.promises) as unknown as Record<string, (...args: never) => unknown>;
    const real = home[method];
    vi.spyOn(home, method).mockImplementation((...args) => {
      if (!at(count++)) return real?.(...args);
      const failure = Object.assign(new Error("EIO"), { code: "EIO", syscall: method });
      if (promised === undefined) throw failure;
      return Promise.reject(failure);
    });
  }
  syncBuiltinESMExports();
  try {
    await work().catch((thrown: unknown) => {
      if ((thrown as NodeJS.ErrnoException).syscall === undefined) throw thrown;
    });
  } finally {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  }
  return count;
}

describe("whenever a build stops", () => {
  const before = { "a/one.tf": "1", b: "1", "c/gone.tf": "1", "main.tf": "1" };
  const after = { a: "2", "b/two.tf": "2", "d/e/new.tf": "2", "main.tf": "2" };
  const content = (): Readonly<Record<string, string>> =>
    Object.fromEntries(tree().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  const again = async (): Promise<void> => {
    rmSync(folder, { recursive: true, force: true });
    await put(before);
  };

  /** What lies there after a stop, and whether the next build comes to the same as one that nothing befell. */
  async function looked(at: (count: number) => boolean, when: string): Promise<unknown> {
    await again();
    await refused(at, () => put(after));
    finish(folder);
    const now = content();
    expect([before, after], when).toContainEqual(now);
    expect(existsSync(join(folder, ".sekkei.new")), when).toBe(false);
    await put(after);
    expect(content(), when).toEqual(after);
    expect(isSame(compare(await state(), wanted(after))), when).toBe(true);
    return now.a;
  }

  it("leaves the old folder or the new one, whole, and is in nobody's way", async () => {
    await again();
    const all = await refused(
      () => false,
      () => put(after),
    );
    expect(all).toBeGreaterThan(20);
    const seen: unknown[] = [];
    for (let at = 0; at < all; at++) {
      seen.push(await looked((count) => count >= at, `killed at ${at}`));
      seen.push(await looked((count) => count === at, `refused at ${at}`));
    }
    expect(new Set(seen)).toEqual(new Set([undefined, "2"]));
  });

  it("does so where it was taking back what it had done as well", async () => {
    await again();
    const all = await refused(
      () => false,
      () => put(after),
    );
    // From the renaming that decides on, a few of the many pairs.
    for (let at = 12; at < all; at += process.env.LONG === undefined ? 3 : 1)
      for (let killed = at + 1; killed < at + 12; killed += process.env.LONG === undefined ? 3 : 1)
        await looked((count) => count === at || count >= killed, `refused at ${at}, killed at ${killed}`);
  });
});
