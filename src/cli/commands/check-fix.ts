import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { insertMember, replaceLiteral, withEdit, type Edit } from "../../checks/fix.ts";
import type { Finding } from "../../checks/report.ts";
import { loadApart } from "../../api/apart/load-apart.ts";
import type { LoadedDesign } from "../../design/load/load.ts";
import { nodeHost } from "../../design/load/node-host.ts";
import { DesignError } from "../../issues/issue.ts";
import { valueAt } from "../../issues/value-at.ts";

/**
 * Writes the safe fixes of some findings into the files of the design. A fix stays only if the design
 * then loads as exactly the old one with that one value changed: a value shared by two components, or
 * computed, is left to its author. Gives what was written.
 */
export async function applyFixes(
  file: string,
  design: LoadedDesign,
  findings: readonly Finding[],
  timeLimit?: number,
): Promise<readonly Finding[]> {
  const host = nodeHost();
  const texts = new Map<string, string>();
  const read = async (path: string): Promise<string> => texts.get(path) ?? (await host.readFile(path));
  let current = design;
  const written: Finding[] = [];
  for (const finding of findings) {
    if (!finding.fix?.safe) continue;
    const edit = { path: finding.path, value: finding.fix.value };
    const wanted = withEdit(current.raw, edit);
    const made = wanted === undefined ? undefined : await edited(edit, current, read);
    if (!made) continue;
    const changed = { ...Object.fromEntries(texts), [made.path]: made.text };
    const next = await loadApart({ file, cwd: process.cwd(), texts: changed }, timeLimit).catch(noDesign);
    if (!next || !isDeepStrictEqual(plain(next.raw), plain(wanted))) continue;
    texts.set(made.path, made.text);
    current = next;
    written.push(finding);
  }
  for (const [path, text] of texts) await writeFile(path, text);
  return written;
}

/** A fix that the design does not load with is none; whatever else goes wrong is told. */
function noDesign(thrown: unknown): undefined {
  if (!(thrown instanceof DesignError) || thrown.issues.some(({ code }) => code === "design-ended")) throw thrown;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The file that holds the value, with the value changed. */
async function edited(
  edit: Edit,
  design: LoadedDesign,
  read: (path: string) => Promise<string>,
): Promise<{ path: string; text: string } | undefined> {
  const isThere = valueAt(design.raw, edit.path) !== undefined;
  const at = design.locate(isThere ? edit.path : edit.path.slice(0, -1));
  if (!at) return undefined;
  const path = resolve(at.file);
  const before = await read(path);
  // The loader counts without a byte order mark.
  const mark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = before.slice(mark.length);
  const after = isThere
    ? replaceLiteral(text, at, edit.value)
    : insertMember(text, at, String(edit.path.at(-1)), edit.value);
  return after === undefined ? undefined : { path, text: mark + after };
}
