// Packs the package and holds its content and size against what belongs into it.
import assert from "node:assert/strict";
import { join } from "node:path";
import { npm } from "./run.mjs";

const belongs = [
  /^package\.json$/,
  /^LICENSE$/,
  /^README(\.ja)?\.md$/,
  /^dist\/(index|rules|load|cli\/main)\.js$/,
  /^dist\/chunks\/[\w.-]+\.js$/,
  /^dist\/(index|rules|design)\.d\.ts$/,
  /^dist\/schema\.json$/,
];
const needed = [
  "LICENSE",
  "README.md",
  "README.ja.md",
  "dist/cli/main.js",
  "dist/design.d.ts",
  "dist/index.d.ts",
  "dist/index.js",
  "dist/load.js",
  "dist/rules.d.ts",
  "dist/rules.js",
  "dist/schema.json",
];
const MEBIBYTE = 1024 ** 2;

/** Gives the tarball's path. */
export function pack(root, folder) {
  const [made] = JSON.parse(npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
  const names = made.files.map(({ path }) => path);
  assert.deepEqual(
    names.filter((name) => !belongs.some((pattern) => pattern.test(name))),
    [],
    "files that do not belong",
  );
  assert.deepEqual(
    needed.filter((name) => !names.includes(name)),
    [],
    "files that are not there",
  );
  assert.ok(made.size < MEBIBYTE, `packed it has ${made.size} bytes: at most 1 MiB`);
  assert.ok(made.unpackedSize < 5 * MEBIBYTE, `unpacked it has ${made.unpackedSize} bytes: at most 5 MiB`);
  console.log(`tarball: ${names.length} files, ${made.size} bytes packed, ${made.unpackedSize} unpacked`);
  return join(folder, made.filename);
}
