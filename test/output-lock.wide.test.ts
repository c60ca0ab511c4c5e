import { spawnSync } from "node:child_process";
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recordOf } from "../src/build/manifest.ts";
import { readFolder, replaceFolder } from "../src/cli/output/folder.ts";
import { whileLocked } from "../src/cli/output/lock.ts";
import { sekkei } from "./sekkei.fixture.ts";

const main = join(import.meta.dirname, "../dist/cli/main.js");
let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "sekkei lock "));
  folder = join(parent, "generated");
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(parent, { recursive: true, force: true });
});

const write = (retain: string): void => {
  writeFileSync(
    join(parent, "sekkei.config.yaml"),
    `name: demo\ntargets: { aws: { region: ap-northeast-1, account: "123456789012" } }\nenvironments: { dev: {} }\ncomponents:\n  main: { kind: network, flowLogs: { retain: ${retain} } }\n`,
  );
};
const put = async (content: string, stillOurs?: () => void): Promise<void> => {
  const state = await readFolder(folder);
  if ("unknown" in state) throw new Error("no record");
  const files = Array.from({ length: 20 }, (_, index) => `${index}.tf`);
  const wanted = new Map(files.map((path) => [path, { content, record: recordOf(content, { output: "one" }) }]));
  await replaceFolder(folder, state, wanted, stillOurs && { stillOurs });
};
const contents = (): readonly string[] => [
  ...new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith(".tf"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  ),
];

describe("a build that was held up", () => {
  it("writes nothing once another has its lock", async () => {
    await put("old");
    const lock = join(folder, ".sekkei.lock");
    const work = whileLocked(folder, async (stillOurs) => {
      stillOurs();
      // What another one does that takes this one for dead.
      rmSync(lock, { recursive: true });
      mkdirSync(lock);
      utimesSync(lock, new Date(), new Date(Date.now() + 1500));
      await put("new", stillOurs);
    });
    await expect(work).rejects.toThrow("another may be writing");
    expect(contents()).toEqual(["old"]);
    expect(existsSync(join(folder, ".sekkei.new"))).toBe(false);
    rmSync(lock, { recursive: true });
    await expect(
      whileLocked(folder, async (stillOurs) => {
        rmSync(lock, { recursive: true });
        await put("new", stillOurs);
      }),
    ).rejects.toThrow("another may be writing");
  });

  it("shares no file with the other, even where both write at once", async () => {
    await put("old");
    await Promise.allSettled([put("one"), put("two"), put("three")]);
    expect(contents()).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.startsWith(".sekkei"))).toEqual([".sekkei.json"]);
  });
});

describe("a folder that cannot be written", () => {
  const refuse = (code: string): void => {
    const failure = Object.assign(new Error(code), { code, syscall: "mkdir", path: folder });
    vi.spyOn(fs, "mkdir").mockImplementation((...args: readonly unknown[]) => {
      (args.at(-1) as (thrown: Error) => void)(failure);
    });
    for (const name of ["writeFileSync", "renameSync", "rmdirSync"] as const)
      vi.spyOn(fs, name).mockImplementation(() => {
        throw failure;
      });
    for (const name of ["writeFile", "rename"] as const) vi.spyOn(fs.promises, name).mockRejectedValue(failure);
    const mkdir = fs.promises.mkdir;
    // A folder that is there is made again without a word.
    vi.spyOn(fs.promises, "mkdir").mockImplementation((...args) =>
      existsSync(args[0]) ? mkdir(...args) : Promise.reject(failure),
    );
    syncBuiltinESMExports();
  };

  it.each([
    ["EACCES", "permission denied"],
    ["EROFS", "the disk cannot be written"],
  ])("is told at once where something is to be written, and read where nothing is: %s", async (code, words) => {
    write("7d");
    expect((await sekkei(["build"], parent)).status).toBe(0);
    const design = readFileSync(join(parent, "sekkei.config.yaml"), "utf8");
    writeFileSync(join(parent, "sekkei.config.yaml"), design.replace("7d", "90d"));
    refuse(code);
    const before = performance.now();
    const changed = await sekkei(["build"], parent);
    expect(changed).toMatchObject({ status: 1, stdout: "" });
    expect(changed.stderr).toContain(words);
    expect(performance.now() - before).toBeLessThan(20_000);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    write("7d");
    refuse(code);
    const same = await sekkei(["build"], parent);
    expect(same).toMatchObject({ status: 0 });
    expect(same.stderr).toContain("up to date");
  });
});

describe("a build that is killed as soon as it is decided", () => {
  it("is completed by the next one, which waits until its lock is cold", async () => {
    write("7d");
    await sekkei(["build"], parent);
    write("90d");
    const kill = `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const real = fs.renameSync;
fs.renameSync = (from, to) => {
  real(from, to);
  if (to.endsWith("plan.json")) process.kill(process.pid, "SIGKILL");
};
syncBuiltinESMExports();`;
    const killed = spawnSync(
      process.execPath,
      ["--import", `data:text/javascript,${encodeURIComponent(kill)}`, main, "build", parent],
      { stdio: "ignore" },
    );
    expect(killed.signal).toBe("SIGKILL");
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([".sekkei.lock", ".sekkei.new"]));
    const next = await sekkei(["build"], parent);
    expect(next).toMatchObject({ status: 0 });
    expect(next.stderr).toContain("An interrupted build of generated was completed");
    expect(next.stderr).toContain("is up to date");
    expect(readdirSync(folder).filter((name) => name.startsWith(".sekkei"))).toEqual([".sekkei.json"]);
  });
});
