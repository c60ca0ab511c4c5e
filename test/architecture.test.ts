import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const source = join(root, "src");

/** Rooms from upstream to downstream; a room may import itself and what stands before it. */
const rooms = [
  "issues",
  "design",
  "terraform",
  "system",
  "facets",
  "lowering",
  "rules",
  "components",
  "pricing",
  "requirements",
  "checks",
  "build",
  "document",
  "messages",
  "cli",
];

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(source, file));

const roomOf = (file: string): string => relative(source, file).split("/")[0] ?? "";

const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map((match) =>
    resolve(dirname(file), match[1] ?? ""),
  );

describe("rooms", () => {
  it("are all named in the order of the pipeline", () => {
    const folders = readdirSync(source).filter((name) => statSync(join(source, name)).isDirectory());
    expect(folders.filter((name) => !rooms.includes(name))).toEqual([]);
  });

  it("import nothing downstream", () => {
    const wrong = files
      .filter((file) => rooms.includes(roomOf(file)) && !file.endsWith(".test.ts") && !file.endsWith(".fixture.ts"))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => target.startsWith(source) && rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file)))
          .map((target) => `${relative(root, file)} -> ${relative(root, target)}`),
      );
    expect(wrong).toEqual([]);
  });

  it("touch disk, network and clock in the command line only", () => {
    // The loader's own host is handed in by the command line; it is the loader's one door to the disk.
    // The notifier's source is text here: it runs as a function in the cloud.
    const allowed = new Set(["src/design/load/node-host.ts", "src/components/channel/notify-source.ts"]);
    const wrong = files
      .map((file) => relative(root, file))
      .filter(
        (file) =>
          !file.startsWith("src/cli/") &&
          !file.startsWith("src/studio/") &&
          !allowed.has(file) &&
          !/\.(test|fixture)\.ts$/.test(file) &&
          !file.includes("/testing/"),
      )
      .filter((file) =>
        /from "node:(fs|net|http|https|child_process|dns|os)|\bfetch\(|Date\.now\(|new Date\(\)|Math\.random\(/.test(
          readFileSync(join(root, file), "utf8"),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

describe("component kinds", () => {
  const folder = join(source, "components");
  const kinds = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());

  it("each have a schema, both lowerings, an index and a test", () => {
    const missing = kinds.flatMap((kind) =>
      ["schema.ts", "aws.ts", "gcp.ts", "index.ts", `${kind}.test.ts`]
        .filter((file) => !readdirSync(join(folder, kind)).includes(file))
        .map((file) => `${kind}/${file}`),
    );
    expect(missing).toEqual([]);
  });

  it("are all in the generated list, and nothing else is", () => {
    const listed = [
      ...readFileSync(join(folder, "kinds.gen.ts"), "utf8").matchAll(/from "\.\/([^/]+)\/index\.ts"/g),
    ].map((match) => match[1]);
    expect(listed).toEqual(kinds.sort());
  });
});

describe("files", () => {
  it("have at most 500 lines, and half of them at most 100", () => {
    const lengths = files
      .filter((file) => !file.endsWith(".gen.ts"))
      .map((file) => [readFileSync(file, "utf8").split("\n").length, relative(root, file)] as const);
    expect(lengths.filter(([length]) => length > 500)).toEqual([]);
    const sorted = lengths.map(([length]) => length).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
  });
});
