import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { text } from "../../text/text.ts";
import { NotText, type Host } from "./host.ts";

/** The disk of this machine. */
export const nodeHost = (cwd: string = process.cwd()): Host => ({
  cwd,
  readFile: async (path) => decoded(await readFile(path)),
  exists: async (path) => {
    try {
      return (await stat(path)).isFile();
    } catch {
      return false;
    }
  },
  requireFrom: (file) => createRequire(file),
});

/** The text of a file; another encoding than UTF-8 is told, since its characters would be replaced by others. */
export function decoded(content: Buffer): string {
  if (isUtf8(content)) return content.toString();
  const [first = 0, second = 0] = content;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  throw new NotText(
    wide ? 1 : firstOther(content),
    wide
      ? text("the file is in UTF-16; save it as UTF-8", "ファイルが UTF-16 です。UTF-8 で保存してください。")
      : text(
          "the file is not in UTF-8 (perhaps in Shift_JIS or Latin-1); save it as UTF-8",
          "ファイルが UTF-8 ではありません（Shift_JIS や Latin-1 かもしれません）。UTF-8 で保存してください。",
        ),
  );
}

function firstOther(content: Buffer): number {
  let line = 1;
  for (let start = 0; ; line++) {
    const end = content.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(content.subarray(start, end))) return line;
    start = end + 1;
  }
}
