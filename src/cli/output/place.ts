import { existsSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, parse } from "node:path";
import { UsageError } from "../../api/usage-error.ts";
import { below } from "../../design/load/source.ts";
import { text, type Text } from "../../text/text.ts";

/**
 * Refuses folders that hold what is no output: the root, home, the design's own and those above them, and the
 * overrides, which are read. Links are followed first.
 */
export function refusePlace(folder: string, design: string): void {
  const real = followed(folder);
  if (existsSync(real) && !statSync(real).isDirectory())
    throw new UsageError(text(`${folder} is a file, not a folder`, `${folder} はフォルダーではなくファイルです`));
  const why = reasonAgainst(real, followed(design));
  if (why === undefined) return;
  throw new UsageError(
    text(
      `the output cannot be written to ${folder}: that is ${why.en}. Name a folder of its own, such as --out ${join(design, "generated")}`,
      `${folder} には出力できません（${why.ja}です）。--out ${join(design, "generated")} のように専用のフォルダーを指定してください。`,
    ),
  );
}

function reasonAgainst(folder: string, design: string): Text | undefined {
  if (folder === parse(folder).root) return text("the root of the file system", "ファイルシステムのルート");
  const home = followed(homedir());
  if (folder === home) return text("your home folder", "ホームフォルダー");
  if (folder === design) return text("the folder of the design itself", "設計そのもののフォルダー");
  if (holds(folder, design)) return text("a folder above the design", "設計より上のフォルダー");
  if (holds(folder, home)) return text("a folder above your home folder", "ホームフォルダーより上のフォルダー");
  const overrides = join(design, "overrides");
  return folder === overrides || holds(overrides, folder)
    ? text("the folder of your overrides", "overrides のフォルダー")
    : undefined;
}

const holds = (folder: string, other: string): boolean => Boolean(below(folder, other));

/** With links followed as far as the path exists. */
function followed(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return path === dirname(path) ? path : join(followed(dirname(path)), basename(path));
}
