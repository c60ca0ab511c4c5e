import type { Output, Source } from "../output.ts";

export const readme: Output = {
  name: "readme",
  summary: {
    en: "README.md: what is in the folder and how a person takes it from here, without Sekkei if need be.",
    ja: "README.md。フォルダの中身と、この先の使い方（Sekkei なしでも使えます）。",
  },
  order: 0,
  files: (source) => [{ path: "README.md", content: text(source), belongsTo: {} }],
};

/** Says of each output what the output says of itself. */
function text(source: Source): string {
  const guides = [...source.outputs]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ guide }) => (guide ? [guide(source)] : []));
  const [system] = source.systems;
  const blocks = [
    `# Infrastructure of ${plain(system?.title ?? system?.name ?? "")}`,
    ...(system?.description === undefined ? [] : [plain(system.description)]),
    `Plain ${guides.map(({ what }) => what).join(" and ")}, written by \`sekkei build\` from the design beside this folder. It needs nothing of Sekkei: delete the tool and keep everything here.`,
    "Files are written again by the next build. Changes belong in the design, in its `patch`, or in an `overrides/` folder beside the design, whose files are laid into this tree (`overrides/terraform/aws/environments/prod/providers_override.tf`).",
    [
      "| folder | holds |",
      "| --- | --- |",
      ...guides.flatMap(({ folders }) => folders.map(({ path, holds }) => `| \`${path}\` | ${holds} |`)),
    ].join("\n"),
    parts(source),
    ...guides.flatMap(({ chapters }) => chapters),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The components of the design, each with what it says of itself. */
function parts({ systems, kinds }: Source): string {
  const keys = [...new Set(systems.flatMap(({ components }) => Object.keys(components)))].sort();
  const rows = keys.flatMap((key) => {
    const all = systems.flatMap(({ components }) => components[key] ?? []);
    const [first] = all;
    if (!first || first.implied) return [];
    const said = all.flatMap((one) => [
      ...(one.base.description === undefined ? [] : [one.base.description]),
      ...(kinds[one.kind]?.shown?.(one) ?? []),
    ]);
    return [`| \`${key}\` | ${first.kind} | ${[...new Set(said)].map(cell).join("; ")} |`];
  });
  return ["## Components", "", "| component | kind | what it is |", "| --- | --- | --- |", ...rows].join("\n");
}

/** Words of a design must not become markup. */
const plain = (text: string): string =>
  text.replaceAll(/\s*\n\s*/g, " ").replaceAll(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`);
const cell = (text: string): string => plain(text).replaceAll("|", "\\|");
