import { createHash } from "node:crypto";
import type { Emitted } from "../change/emitted.ts";
import { emittedText, readEmitted } from "../change/emitted-text.ts";
import type { Belonging } from "../outputs/output.ts";
import { compareText } from "../text/order.ts";

/** What a build notes of a file that it wrote: enough to keep or drop it later without a look at its path. */
export interface FileRecord extends Belonging {
  /** Of the content as last written; another one was edited by hand. */
  readonly hash: string;
  /** Absent for a file of the user's `overrides/` that lies beside none of an output's. */
  readonly output?: string;
}

/** Files of an output folder by path. */
export type Manifest = Readonly<Record<string, FileRecord>>;

/** Raised when a manifest says something else than before. */
const version = 2;

export const hash = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 16);

export const recordOf = (content: string, { output, target, environment }: Omit<FileRecord, "hash">): FileRecord => ({
  hash: hash(content),
  ...(output === undefined ? {} : { output }),
  ...(target === undefined ? {} : { target }),
  ...(environment === undefined ? {} : { environment }),
});

/** One line a file and one a resource, so that a diff shows these. */
export function manifestText(manifest: Manifest, emitted?: Emitted): string {
  const lines = Object.entries(manifest)
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, record]) => `    ${JSON.stringify(path)}: ${JSON.stringify(record)}`);
  const kept = emitted === undefined ? "" : `,\n  "emitted": ${emittedText(emitted)}`;
  return `{\n  "version": ${version},\n  "files": {\n${lines.join(",\n")}\n  }${kept}\n}\n`;
}

export interface ReadManifest {
  readonly files: Manifest;
  /** What was emitted; absent where nobody kept it. */
  readonly emitted?: Emitted;
}

/** Undefined for a text that this version did not write. */
export function readManifest(text: string): ReadManifest | undefined {
  try {
    const read = JSON.parse(text) as {
      readonly version?: unknown;
      readonly files?: unknown;
      readonly emitted?: unknown;
    };
    if (read.version !== version || !isManifest(read.files)) return undefined;
    const emitted = readEmitted(read.emitted);
    // What cannot be read is not the same as what nobody kept: it would pass for nothing.
    if (read.emitted !== undefined && emitted === undefined) return undefined;
    return { files: read.files, ...(emitted === undefined ? {} : { emitted }) };
  } catch {
    return undefined;
  }
}

/** Whether each entry is a file below the folder, with what is known of it: one that was tampered with leads nowhere else. */
function isManifest(files: unknown): files is Manifest {
  return (
    typeof files === "object" &&
    files !== null &&
    !Array.isArray(files) &&
    Object.entries(files).every(
      ([path, record]: [string, unknown]) => isBelow(path) && typeof (record as FileRecord | null)?.hash === "string",
    )
  );
}

/** Whether a path leads to a file below a folder, whatever system reads it. */
export const isBelow = (path: string): boolean =>
  !/[\\\p{Cc}]/u.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");

/** Whether a text holds two versions that git could not merge. */
export const isConflicted = (text: string): boolean => /^<{7} /m.test(text) && /^>{7} /m.test(text);
