// @ts-check

/**
 * Files that no fault is planted in: what is written by scripts, what tests are made of, data and words, and the
 * writing of Terraform, whose judge is Terraform itself.
 */
export const leftOut =
  /\.(gen|test|fixture|data)\.ts$|^src\/(terraform|outputs\/terraform|messages)\/|\/(aws|gcp)(-[a-z-]+)?\.ts$|\/(aws|gcp)\//;

/** What holds for every kind, a table for each side of it. */
const tables = ["bounds", "cheaper", "defaults", "facets", "lengths", "stated"].map(
  (name) => `src/components/${name}.test.ts`,
);

/** Tests of rooms that stand at the edge, whose tests need a folder, a process or all kinds. @type {Readonly<Record<string, readonly string[]>>} */
const further = {
  api: ["test/api.test.ts", "test/api-examples.wide.test.ts"],
  build: ["test/plug-ins.test.ts", "test/output-folder.test.ts"],
  cli: [
    "test/cli.test.ts",
    "test/command-text.test.ts",
    "test/diff.test.ts",
    "test/prices.test.ts",
    "test/savings.test.ts",
    "test/output-folder.test.ts",
  ],
  // Tables over all kinds stand beside their folders; what a kind takes is on the reference page.
  components: [...tables, "test/reference.test.ts"],
  design: ["test/load", "test/schema.test.ts", "test/hover.wide.test.ts", "test/contract.test.ts"],
  document: ["test/reference.test.ts", "test/declarations.test.ts"],
  facets: ["src/components/facets.test.ts", "test/facets.test.ts", "src/requirements"],
  issues: ["test/load", "test/broken-designs.test.ts"],
  lowering: [
    "test/plug-ins.test.ts",
    "test/component-order.wide.test.ts",
    "src/components/service",
    "src/components/bucket",
  ],
  outputs: ["src/build", "test/plug-ins.test.ts", "test/throw-away-kind.wide.test.ts"],
  pricing: ["test/savings.test.ts", "test/prices.test.ts"],
  rules: ["src/checks", "test/api.test.ts"],
  // Their fields are those of the kinds that run on them.
  runtimes: [
    ...tables,
    "test/reference.test.ts",
    "src/components/service",
    "src/components/worker",
    "src/components/job",
    "test/plug-ins.test.ts",
  ],
  // The JSON Schema of designs is made here; what is told in one round is gathered here.
  system: [
    "test/load",
    "test/contract.test.ts",
    "test/broken-designs.test.ts",
    "test/schema.test.ts",
    "test/one-round.wide.test.ts",
  ],
  topology: ["src/requirements", "src/pricing"],
};

/**
 * The tests that must notice a fault in a file: those of its room, and of a kind or a rule those beside it.
 * @param {string} file
 * @returns {readonly string[]}
 */
export function testsOf(file) {
  const [, room = "", folder = ""] = file.split("/");
  if (/\/rules\/[a-z0-9-]+\.ts$/.test(file)) return [file.replace(/\.ts$/, ".test.ts")];
  const own = room === "components" && !folder.endsWith(".ts") ? `src/components/${folder}/` : `src/${room}/`;
  return [own, ...(further[room] ?? [])];
}
