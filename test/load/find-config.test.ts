import { join } from "node:path";
import { expect, test } from "vitest";
import { findConfig } from "../../src/design/load/find-config.ts";
import { loadDesign } from "../../src/design/load/load.ts";
import { nodeHost } from "../../src/design/load/node-host.ts";
import { folder } from "./fixture.ts";

test("the nearest config, upwards; TypeScript before the others; folders do not count", async () => {
  const top = await folder({
    "sekkei.config.yaml": "",
    "a/sekkei.config.json": "{}",
    "a/sekkei.config.ts": "",
    "a/b/c/other.ts": "",
    "d/sekkei.config.ts/x": "",
  });
  const host = nodeHost(top);
  expect(await findConfig("a/b/c", host)).toBe(join(top, "a", "sekkei.config.ts"));
  expect(await findConfig(join(top, "d"), host)).toBe(join(top, "sekkei.config.yaml"));
  expect(await findConfig(".", host)).toBe(join(top, "sekkei.config.yaml"));
});

test("none", async () => {
  const host = { ...nodeHost("/somewhere"), exists: () => Promise.resolve(false) };
  await expect(findConfig("below", host)).rejects.toMatchObject({
    issues: [{ code: "no-config", facts: { directory: "below" } }],
  });
});

test("a config that is not there", async () => {
  const top = await folder({});
  await expect(loadDesign("none.ts", { host: nodeHost(top) })).rejects.toMatchObject({
    issues: [{ code: "unreadable-config", position: { file: "none.ts", line: 1, column: 1 } }],
  });
});

test("outside the working directory the path is absolute", async () => {
  const top = await folder({ "in/x.txt": "", "out/design.json": "[1]" });
  const design = await loadDesign("../out/design.json", { host: nodeHost(join(top, "in")) });
  expect(design.file).toBe(join(top, "out", "design.json"));
});
