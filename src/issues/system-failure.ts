import { text, type Text } from "../text/text.ts";

const failures: Readonly<Record<string, Text>> = {
  EACCES: text("permission denied", "権限がありません"),
  EPERM: text("permission denied", "権限がありません"),
  ENOENT: text("there is no such file or folder", "ファイルまたはフォルダーがありません"),
  ENOTDIR: text("a part of the path is not a folder", "パスの途中がフォルダーではありません"),
  EISDIR: text("this is a folder, not a file", "ファイルではなくフォルダーです"),
  EEXIST: text("it is there already", "すでに存在します"),
  ENOSPC: text("the disk is full", "ディスクの空きがありません"),
  EDQUOT: text("the quota of the disk is used up", "ディスクの割り当てを使い切っています"),
  EFBIG: text("the file would be too large for the disk", "ディスクに置けるファイルの大きさを超えます"),
  EROFS: text("the disk cannot be written", "書き込めないディスクです"),
  ENAMETOOLONG: text("the name is too long", "名前が長すぎます"),
  ELOOP: text("links lead in a circle", "リンクが循環しています"),
};

/** What the operating system refused, in our words where they are known; undefined where it was something else. */
export function systemFailure(
  thrown: unknown,
): { readonly path?: string; readonly reason: Text; readonly quoted?: string } | undefined {
  if (!(thrown instanceof Error && "syscall" in thrown && "code" in thrown)) return undefined;
  const { code, path, message } = thrown as NodeJS.ErrnoException;
  const reason = failures[code ?? ""];
  return {
    ...(path !== undefined && { path }),
    ...(reason ? { reason } : { reason: text("the operating system refused", "OS に拒否されました"), quoted: message }),
  };
}
