import { fieldText } from "../checks/report.ts";
import type { Issue } from "../issues/issue.ts";
import { heading } from "../text/marks.ts";
import { targetTitle } from "../system/target-titles.ts";
import type { Terminal } from "./terminal.ts";

type Voice = Pick<Terminal, "language" | "phrases">;

/** Notes in words, one line for each reason, however many fields and environments it is about. */
export function notesText(notes: readonly Issue[], { language, phrases }: Voice): readonly string[] {
  const groups = new Map<
    string,
    { readonly fields: Set<string>; readonly text: (fields: readonly string[]) => string }
  >();
  for (const one of notes) {
    if (one.code !== "no-effect") continue;
    const { target, when, why } = one.facts;
    const key = JSON.stringify([target, when, why]);
    const where = target === undefined ? undefined : targetTitle(target);
    const group = groups.get(key) ?? {
      fields: new Set<string>(),
      text: (fields) => phrases.idle(fields, where, when?.[language], why[language]),
    };
    group.fields.add(fieldText(one.path).replace(/^components\./, ""));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ fields, text }) => text([...fields]));
}

/** The same under a heading; empty where there is nothing to tell. */
export function notesBlock(notes: readonly Issue[], voice: Voice): string {
  const lines = notesText(notes, voice);
  if (lines.length === 0) return "";
  const oneCloud = notes.some((one) => one.code === "no-effect" && one.facts.target !== undefined);
  return [
    heading(voice.phrases.notes, voice.language),
    ...lines.map((line) => `  - ${line}`),
    ...(oneCloud ? [`  ${voice.phrases.leaveOut}`] : []),
  ].join("\n");
}
