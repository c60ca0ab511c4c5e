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
  const blocks = [
    `# Infrastructure of ${source.systems[0]?.name ?? ""}`,
    `Plain ${guides.map(({ what }) => what).join(" and ")}, written by \`sekkei build\` from the design beside this folder. It needs nothing of Sekkei: delete the tool and keep everything here.`,
    "Files are written again by the next build. Changes belong in the design, in its `patch`, or in an `overrides/` folder beside the design, whose files are laid into this tree (`overrides/terraform/aws/modules/ecs/logging_override.tf`).",
    [
      "| folder | holds |",
      "| --- | --- |",
      ...guides.flatMap(({ folders }) => folders.map(({ path, holds }) => `| \`${path}\` | ${holds} |`)),
    ].join("\n"),
    ...guides.flatMap(({ chapters }) => chapters),
  ];
  return `${blocks.join("\n\n")}\n`;
}
