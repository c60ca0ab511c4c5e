import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseSync } from "oxc-parser";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { kinds as allKinds } from "../src/components/kinds.gen.ts";
import { outputs } from "../src/outputs/outputs.gen.ts";

const root = resolve(import.meta.dirname, "..");
const source = join(root, "src");

/**
 * Rooms from upstream to downstream; a room may import itself and what stands before it. Runtimes stand on the
 * network and the registry, and every other kind may stand on a runtime.
 */
const rooms = [
  "text",
  "issues",
  "design",
  "terraform",
  "system",
  "facets",
  "lowering",
  "rules",
  "components/network",
  "components/registry",
  "runtimes",
  "components",
  "topology",
  "pricing",
  "requirements",
  "checks",
  "outputs",
  "change",
  "build",
  "rehearsal",
  "document",
  "messages",
  "api",
  "cli",
];

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(source, file));

/** What is shipped: tests and their fixtures may look everywhere. */
const shipped = files.filter((file) => !/\.(test|fixture)\.ts$/.test(file));

/** The room of a file is the longest that its path begins with. */
const roomOf = (file: string): string => {
  const [first = "", second = ""] = relative(source, file).split("/");
  return rooms.includes(`${first}/${second}`) ? `${first}/${second}` : first;
};

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
    const wrong = shipped
      .filter((file) => rooms.includes(roomOf(file)))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => target.startsWith(source) && rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file)))
          .map((target) => `${relative(root, file)} -> ${relative(root, target)}`),
      );
    expect(wrong).toEqual([]);
  });

  it("touch disk, network and clock in the API and the command line only", () => {
    // The loader's own host is handed in by the command line; it is the loader's one door to the disk.
    const allowed = new Set(["src/design/load/node-host.ts"]);
    const wrong = files
      .map((file) => relative(root, file))
      .filter(
        (file) =>
          !file.startsWith("src/cli/") &&
          !file.startsWith("src/api/") &&
          !file.startsWith("src/studio/") &&
          !allowed.has(file) &&
          !/\.(test|fixture)\.ts$/.test(file) &&
          // Text of Terraform modules, and of functions that run in a cloud.
          !file.endsWith("/module.gen.ts") &&
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

interface Import {
  readonly target: string;
  /** Gone before the program runs. */
  readonly isType: boolean;
}

/** What a file imports and passes on, of types too. Calls of `import()` run later, when all files are there. */
function importsIn(file: string): readonly Import[] {
  const { module } = parseSync(file, readFileSync(file, "utf8"));
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      path: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ path: moduleRequest.value, isType }] : [])),
    ),
  ];
  return found.flatMap(({ path, isType }) =>
    path.startsWith(".") ? [{ target: resolve(dirname(file), path), isType }] : [],
  );
}

/** Files that lead back to themselves, each circle once: sets in which every file reaches every other. */
function circles(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const reached = new Map<string, ReadonlySet<string>>();
  for (const file of imports.keys()) {
    const seen = new Set<string>();
    const next = [...(imports.get(file) ?? [])];
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      if (seen.has(one)) continue;
      seen.add(one);
      next.push(...(imports.get(one) ?? []));
    }
    reached.set(file, seen);
  }
  const found = [...imports.keys()].map((file) =>
    [...(reached.get(file) ?? [])].filter((other) => reached.get(other)?.has(file)).sort(),
  );
  return [...new Map(found.filter((circle) => circle.length > 0).map((circle) => [circle.join(), circle])).values()];
}

describe("imports", () => {
  const imports = new Map(shipped.map((file) => [file, importsIn(file)]));
  const named = (circle: readonly string[]): string => circle.map((file) => relative(root, file)).join(" <-> ");

  it("go in no circle when the program runs", () => {
    const running = new Map(
      [...imports].map(([file, all]) => [file, all.filter(({ isType }) => !isType).map(({ target }) => target)]),
    );
    expect([...running.values()].flat().length).toBeGreaterThan(1000);
    expect(circles(running).map(named)).toEqual([]);
  });

  it("go in no circle that leaves a room, types included", () => {
    const all = new Map([...imports].map(([file, targets]) => [file, targets.map(({ target }) => target)]));
    const across = circles(all).filter((circle) => new Set(circle.map(roomOf)).size > 1);
    expect(across.map(named)).toEqual([]);
  });

  it("are followed to the circles that there are", () => {
    const made = circles(new Map(Object.entries({ a: ["b"], b: ["c"], c: ["b", "d"], d: [], e: ["e"] })));
    expect(made).toEqual([["b", "c"], ["e"]]);
  });
});

describe("component kinds", () => {
  const folder = join(source, "components");
  const foldersOf = (path: string): string[] =>
    readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());
  const kinds = foldersOf(folder);
  const runtimes = foldersOf(join(source, "runtimes"));

  it("each have a schema, a lowering for each cloud or for each cloud on a runtime, an index and a test", () => {
    const clouds = ["aws.ts", "gcp.ts"];
    const missing = kinds.flatMap((kind) => {
      const has = (file: string): boolean => existsSync(join(folder, kind, file));
      const lowerings = ["", ...runtimes].map((place) => clouds.map((cloud) => join(place, cloud)));
      const begun = lowerings.filter((place) => place.some(has));
      return ["schema.ts", "index.ts", `${kind}.test.ts`, ...(begun.length > 0 ? begun : [clouds]).flat()]
        .filter((file) => !has(file))
        .map((file) => `${kind}/${file}`);
    });
    expect(missing).toEqual([]);
  });

  it("share what runs their code by way of its runtime, not of each other", () => {
    const running = kinds.filter((kind) => runtimes.some((runtime) => existsSync(join(folder, kind, runtime))));
    expect(running).toContain("service");
    const kindOf = (file: string): string => relative(folder, file).split("/")[0] ?? "";
    const wrong = shipped
      .filter((file) => running.includes(kindOf(file)))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => running.includes(kindOf(target)) && kindOf(target) !== kindOf(file))
          .map((target) => `${relative(root, file)} -> ${relative(root, target)}`),
      );
    expect(wrong).toEqual([]);
  });

  it("are all in the generated list, and nothing else is", () => {
    const listed = [
      ...readFileSync(join(folder, "kinds.gen.ts"), "utf8").matchAll(/from "\.\/([^/]+)\/index\.ts"/g),
    ].map((match) => match[1]);
    expect(listed).toEqual(kinds.sort());
  });
});

describe("component kinds, elsewhere", () => {
  const kinds: ReadonlySet<string> = new Set(Object.keys(allKinds));
  const outside = files
    .map((file) => relative(root, file))
    // A runtime is the part of some kinds that they share.
    .filter((file) => !/^src\/(components|runtimes)\//.test(file) && !/\.(test|fixture|gen)\.ts$/.test(file));
  /** Rules relate kinds; they name them where the compiler sees it. */
  const relates = (file: string): boolean => /^src\/checks\/(rules|data)\//.test(file);

  it("are told apart nowhere by their names, except by rules, and there typed", () => {
    const wrong = outside.flatMap((file) =>
      namesOfKinds(readFileSync(join(root, file), "utf8"), kinds, relates(file)).map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keep what is in their folders to themselves", () => {
    const wrong = outside.flatMap((file) =>
      importsOf(join(root, file))
        .filter((target) => /\/src\/components\/[a-z-]+\//.test(target))
        .map((target) => `${file} -> ${relative(root, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['component.kind === "redis"', false],
    ['"redis" === kind', false],
    ['["redis", "queue"].includes(component.kind)', false],
    ["const byKind = { redis: 1, loadBalancer: 2 };", false],
    ['new Set(["dashboard", "pipeline"])', false],
    ['switch (kind) { case "redis": }', false],
    ['ofKind(system, "redis")', false],
    ['isKind(one, "redis") || forKind(["redis", "queue"], ask)', true],
    ['type Redis = KindConfigs["redis"];', true],
    ['const all = ["redis", "queue"] as const;', true],
  ] as const)("would be found in %s", (code, typed) => {
    expect(namesOfKinds(code, kinds, false)).not.toEqual([]);
    if (typed) expect(namesOfKinds(code, kinds, true)).toEqual([]);
  });
});

describe("outputs", () => {
  it("are each called as their folder is, and no two have one place in the README", () => {
    const folder = join(source, "outputs");
    const folders = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
    expect(outputs.map(({ name }) => name)).toEqual(folders.sort());
    expect(new Set(outputs.map(({ order }) => order)).size).toBe(outputs.length);
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

/** Names of kinds in a text, by syntax: compared with a `kind`, looked up, listed or as keys of a table. */
function namesOfKinds(text: string, kinds: ReadonlySet<string>, typed: boolean): readonly string[] {
  const found: string[] = [];
  const named = (node: ts.Node): readonly string[] =>
    ts.isStringLiteralLike(node) && kinds.has(node.text)
      ? [node.text]
      : ts.isArrayLiteralExpression(node)
        ? node.elements.flatMap(named)
        : [];
  const isKind = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === "kind") ||
    (ts.isPropertyAccessExpression(node) &&
      node.name.text === "kind" &&
      !/basis|span|from|source|item/.test(node.getText()));
  /** What stands behind a literal: `as const` is what the compiler holds to the names of kinds. */
  const after = (node: ts.Node): string => text.slice(node.getEnd()).trimStart();
  const asked = new Set(["ofKind", "isKind", "forKind"]);
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && (isKind(node.left) || isKind(node.right)))
      found.push(...named(node.left), ...named(node.right));
    if (ts.isCaseClause(node) && isKind(node.parent.parent.expression)) found.push(...named(node.expression));
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && asked.has(node.expression.text) && !typed)
      found.push(...node.arguments.flatMap(named));
    if (ts.isIndexedAccessTypeNode(node) && node.objectType.getText() === "KindConfigs" && !typed)
      found.push(...[...node.indexType.getText().matchAll(/"(\w+)"/g)].map((match) => match[1] ?? ""));
    // A table or list of two kinds or more is one of kinds; fewer may be any word.
    const compiled =
      typed && !ts.isSourceFile(node) && (ts.isCallExpression(node.parent) || /^as const\b/.test(after(node)));
    const listed = compiled
      ? []
      : ts.isArrayLiteralExpression(node)
        ? node.elements.flatMap(named)
        : ts.isObjectLiteralExpression(node)
          ? node.properties.flatMap(({ name }) => (name && kinds.has(name.getText()) ? [name.getText()] : []))
          : [];
    const known = ts.isArrayLiteralExpression(node) ? node.elements.length : 0;
    if (listed.length > 1 && (known === 0 || listed.length === known)) found.push(...listed);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true));
  return found;
}
