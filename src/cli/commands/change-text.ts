import { relative } from "node:path";
import type { Action, Change, Reason, RootChanges } from "../../change/changes.ts";
import type { CausingField, Loss } from "../../change/losses.ts";
import { changePhrases } from "../../messages/change-phrases.ts";
import { pathText } from "../../messages/index.ts";
import { targetTitle } from "../../system/target-titles.ts";
import { aside, labelled, listed } from "../../text/marks.ts";
import type { Stream, Terminal } from "../terminal.ts";

/** Where the design says something, for people. */
export type Locate = (path: readonly string[]) => { readonly file: string; readonly line: number } | undefined;

const marks: Readonly<Record<Action, string>> = {
  create: "+",
  update: "~",
  move: "→",
  replace: "±",
  destroy: "-",
  leave: "!",
};
const actions = Object.keys(marks) as readonly Action[];

const placeText = ({ environment, target }: Pick<RootChanges, "environment" | "target">): string =>
  `${environment} · ${targetTitle(target)}`;

/** What Terraform does in each root, what takes data away first. */
export function changesText(
  roots: readonly RootChanges[],
  losses: readonly Loss[],
  base: string,
  locate: Locate,
  terminal: Terminal,
): string {
  const words = changePhrases[terminal.language];
  const { colors } = terminal.out;
  const touched = roots.filter(({ changes, state }) => changes.length > 0 || state !== undefined);
  if (touched.length === 0) return words.none(base);
  return [
    ...(losses.length === 0 ? [] : [...lossLines(losses, locate, terminal, terminal.out), ""]),
    colors.bold(words.title(base)),
    ...touched.flatMap((root) => rootLines(root, terminal)),
  ].join("\n");
}

/** Each resource whose data is lost, with the fields that did it. */
export function lossLines(losses: readonly Loss[], locate: Locate, terminal: Terminal, to: Stream): readonly string[] {
  const words = changePhrases[terminal.language];
  const { colors } = to;
  return [
    colors.bold(colors.red(words.losses)),
    ...losses.flatMap(({ change, what, fields, ...root }) => [
      `  ${colors.red(marks[change.action])} ${placeText(root)}  ${change.address}`,
      `      ${words.lossOf(what[terminal.language], change.action, change.certainty === "certain", change.prevented ?? false)}`,
      ...fieldLines(fields, locate, terminal).map((line) => `      ${line}`),
      ...reasonLines(change, terminal).map((line) => `      ${colors.dim(line)}`),
    ]),
  ];
}

function fieldLines(fields: readonly CausingField[], locate: Locate, terminal: Terminal): readonly string[] {
  const words = changePhrases[terminal.language];
  if (fields.length === 0) return [words.sameDesign];
  const lines = fields.flatMap(({ path, before, after, perhaps = [] }) => {
    const values = before === undefined && after === undefined ? "" : `${before ?? "–"} → ${after ?? "–"}`;
    const said = values === "" ? pathText(path) : labelled(pathText(path), values, terminal.language);
    const place = locate(path);
    const file = place && `${relative(process.cwd(), place.file) || place.file}:${place.line}`;
    const renamed = perhaps.map((key) => words.perhapsRenamed(path.at(-1) ?? "", key));
    return [said + (file === undefined ? "" : aside(file, terminal.language)), ...renamed];
  });
  const [only, ...others] = lines;
  return others.length === 0 && only !== undefined
    ? [only]
    : [labelled(words.oneOf, "", terminal.language).trimEnd(), ...lines.map((line) => `  ${line}`)];
}

function rootLines(root: RootChanges, terminal: Terminal): readonly string[] {
  const words = changePhrases[terminal.language];
  const { changes, state } = root;
  const counted = actions.flatMap((action) => {
    const count = changes.filter((one) => one.action === action).length;
    return count === 0 ? [] : [words.counts[action](count)];
  });
  const [first] = changes;
  const isWhole = changes.every(({ action }) => action === first?.action);
  const moved = state ? [`    ${words.state(state.before, state.after)}`] : [];
  if (isWhole && (first?.action === "create" || first?.action === "leave"))
    if (root.whole)
      return [
        `  ${labelled(placeText(root), words.wholeRoot[first.action](changes.length), terminal.language)}`,
        ...moved,
      ];
  return [
    `  ${labelled(placeText(root), listed(counted, terminal.language), terminal.language)}`,
    ...moved,
    ...inGroups(changes).flatMap((one) => ("many" in one ? movesLine(one, terminal) : changeLines(one, terminal))),
  ];
}

interface Moves {
  readonly many: number;
  readonly from: string;
  readonly to: string;
}

/** What merely moves from one call to another is said once. */
function inGroups(changes: readonly Change[]): readonly (Change | Moves)[] {
  const label = (address = ""): string => /^module\.\w+/.exec(address)?.[0] ?? address;
  const groups = new Map<string, Change[]>();
  for (const one of changes) {
    const isMove = one.action === "move" && label(one.from) !== label(one.address);
    const key = isMove ? `${label(one.from)} ${label(one.address)}` : one.address;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): readonly (Change | Moves)[] => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    return [{ many: group.length, from: label(first.from), to: label(first.address) }];
  });
}

function movesLine({ many, from, to }: Moves, { language, out: { colors } }: Terminal): readonly string[] {
  return [
    colors.cyan(
      `    ${marks.move} ${labelled(`${from} → ${to}`, changePhrases[language].counts.move(many), language)}`,
    ),
  ];
}

function changeLines(change: Change, terminal: Terminal): readonly string[] {
  const words = changePhrases[terminal.language];
  const { colors } = terminal.out;
  const paint = {
    create: colors.green,
    update: colors.yellow,
    move: colors.cyan,
    replace: colors.red,
    destroy: colors.red,
    leave: colors.red,
  }[change.action];
  const { action, address, from, certainty } = change;
  const name = from === undefined ? address : `${from} → ${address}`;
  const may = action === "replace" && certainty !== "certain" ? aside(words.may, terminal.language) : "";
  return [
    paint(`    ${marks[action]} ${name}${may}`),
    ...reasonLines(change, terminal).map((line) => `        ${line}`),
  ];
}

/** What made it so: of what is replaced, only what replaces. */
function reasonLines({ action, because }: Change, terminal: Terminal): readonly string[] {
  const words = changePhrases[terminal.language];
  const replacing = because.filter(({ effect }) => effect === "replace");
  const shown = action === "replace" ? replacing : because;
  return shown.map((reason) => {
    const refused = reason.effect === "refused" ? aside(words.refusedByCloud, terminal.language) : "";
    return labelled(reason.argument, valuesText(reason, terminal) + refused, terminal.language);
  });
}

function valuesText({ certainty, before, after }: Reason, { language }: Terminal): string {
  const words = changePhrases[language];
  const shown = (value: unknown): string => {
    const text = value === undefined ? "–" : typeof value === "string" ? value : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
  };
  if (certainty === "afterApply") return words.afterApply;
  const values = before === undefined && after === undefined ? "…" : `${shown(before)} → ${shown(after)}`;
  return certainty === "open" ? values + aside(words.open, language) : values;
}

/** The same for a pull request. */
export function changesMarkdown(
  roots: readonly RootChanges[],
  losses: readonly Loss[],
  base: string,
  locate: Locate,
  terminal: Terminal,
): string {
  const plainly: Terminal = { ...terminal, out: { ...terminal.out, colors: plainColors(terminal) } };
  const text = changesText(roots, losses, base, locate, plainly);
  // GitHub colours lines by their first letter.
  const lines = text.split("\n").map((line) => line.replace(/^( *)([+~→±!-]) /, "$2 $1"));
  return ["```diff", ...lines, "```"].join("\n");
}

/** What people paste has no colours. */
const plainColors = ({ out }: Terminal): Stream["colors"] =>
  new Proxy(out.colors, { get: () => (text: string) => text });
