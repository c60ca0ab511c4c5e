import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sekkei } from "./sekkei.fixture.ts";

/** How many files fit on the disk. */
const room = { left: Infinity };
const real = promises.writeFile;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sekkei full "));
  vi.spyOn(promises, "writeFile").mockImplementation((...args) => {
    if (room.left-- > 0) return real(...args);
    const path = args[0] as string;
    const words = `ENOSPC: no space left on device, open '${path}'`;
    return Promise.reject(Object.assign(new Error(words), { code: "ENOSPC", syscall: "open", path }));
  });
  syncBuiltinESMExports();
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  room.left = Infinity;
  rmSync(folder, { recursive: true, force: true });
});

const write = (retain: string): void => {
  writeFileSync(
    join(folder, "sekkei.config.yaml"),
    `name: demo\ntargets: { aws: { region: ap-northeast-1, account: "123456789012" } }\nenvironments: { dev: {} }\ncomponents:\n  main: { kind: network, flowLogs: { retain: ${retain} } }\n`,
  );
};
const tree = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

it.each([0, 1, 2])("a disk that is full after %i files is told, and nothing has changed", async (files) => {
  write("7d");
  room.left = files;
  const first = await sekkei(["build"], folder);
  expect(first).toMatchObject({ status: 1, stdout: "" });
  expect(first.stderr).toContain("the disk is full");
  expect(first.stderr).not.toContain("    at ");
  expect(readdirSync(folder)).toEqual(["sekkei.config.yaml"]);

  room.left = Infinity;
  await sekkei(["build"], folder);
  write("90d");
  const before = tree();
  room.left = files;
  expect((await sekkei(["build"], folder)).status).toBe(1);
  expect(tree()).toEqual(before);

  room.left = Infinity;
  expect((await sekkei(["build"], folder)).status).toBe(0);
  expect(tree()).not.toEqual(before);
});
