import { describe, expect, it } from "vitest";
import { recordOf, type Manifest } from "./manifest.ts";
import { belongingAmong, wantedFiles, type BuiltFile, type FolderState, type Selection } from "./selection.ts";

const terraform = { output: "terraform" };
const files = (all: Readonly<Record<string, BuiltFile["belongsTo"]>>, content: string): Map<string, BuiltFile> =>
  new Map(Object.entries(all).map(([path, belongsTo]) => [path, { content, belongsTo }]));

/** A folder in which an earlier build left these files. */
const left = (all: Readonly<Record<string, BuiltFile["belongsTo"]>>, deleted: readonly string[] = []): FolderState => ({
  manifest: Object.fromEntries(
    Object.entries(all).map(([path, belongsTo]) => [path, recordOf("old", belongsTo)]),
  ) satisfies Manifest,
  files: new Map(Object.keys(all).flatMap((path) => (deleted.includes(path) ? [] : [[path, "old"] as const]))),
});

/** `path: content` of what the folder is to have. */
const after = (built: Map<string, BuiltFile>, state: FolderState, selection: Selection): Record<string, string> =>
  Object.fromEntries([...wantedFiles(built, state, selection)].map(([path, { content }]) => [path, content ?? "-"]));

// Paths say nothing here: only records do.
const design = {
  readme: { output: "readme" },
  shared: { ...terraform, target: "aws" },
  dev: { ...terraform, target: "aws", environment: "dev" },
  prod: { ...terraform, target: "aws", environment: "prod" },
  prodOnGoogle: { ...terraform, target: "gcp", environment: "prod" },
} as const;

describe("a build with a selection", () => {
  it.each<[string, Selection, readonly string[]]>([
    ["everything without one", {}, ["readme", "shared", "dev", "prod", "prodOnGoogle"]],
    ["an environment with what all share", { environments: ["dev"] }, ["readme", "shared", "dev"]],
    ["a target", { targets: ["gcp"] }, ["readme", "prodOnGoogle"]],
    ["an output", { outputs: ["terraform"] }, ["shared", "dev", "prod", "prodOnGoogle"]],
    [
      "what is in all that is stated",
      { outputs: ["terraform"], targets: ["aws"], environments: ["prod"] },
      ["shared", "prod"],
    ],
  ])("writes %s, and leaves the rest as it is on disk", (_, selection, written) => {
    const result = after(files(design, "new"), left(design), selection);
    expect(Object.keys(result).sort()).toEqual(Object.keys(design).sort());
    expect(Object.keys(result).filter((path) => result[path] === "new")).toEqual(written);
  });

  it("writes nothing anew that it does not select, not even what is missing", () => {
    expect(after(files(design, "new"), left({}), { environments: ["dev"] })).toEqual({
      readme: "new",
      shared: "new",
      dev: "new",
    });
    const state = left(design, ["prod"]);
    expect(after(files(design, "new"), state, { environments: ["dev"] }).prod).toBe("-");
    expect(wantedFiles(files(design, "new"), state, { environments: ["dev"] }).get("prod")?.record).toEqual(
      state.manifest.prod,
    );
  });

  it("keeps the record of an unselected file, so that an edit by hand is still known", () => {
    const state = left(design);
    const edited = { ...state, files: new Map([...state.files, ["prod", "edited"]]) };
    expect(wantedFiles(files(design, "new"), edited, { environments: ["dev"] }).get("prod")).toEqual({
      content: "edited",
      record: state.manifest.prod,
    });
  });
});

describe("what the design no longer has", () => {
  const { dev, prod, ...rest } = design;
  const renamed = { ...rest, development: { ...dev, environment: "development" }, prod };

  it("stays with a build that selects something else: the environment was renamed", () => {
    expect(after(files(renamed, "new"), left(design), { environments: ["development"] })).toMatchObject({
      dev: "old",
      prod: "old",
      development: "new",
    });
    expect(after(files(renamed, "new"), left(design), { outputs: ["readme"] }).dev).toBe("old");
  });

  it("stays with a build that selects something else: the target, or the output, was removed", () => {
    const { prodOnGoogle, ...onAws } = design;
    expect(prodOnGoogle.target).toBe("gcp");
    expect(after(files(onAws, "new"), left(design), { targets: ["aws"] }).prodOnGoogle).toBe("old");
    const gone = { ...design, chart: { output: "charts", environment: "dev" } };
    expect(after(files(design, "new"), left(gone), { outputs: ["terraform"] }).chart).toBe("old");
  });

  it("goes with a full build, and with one that selects what it belonged to", () => {
    expect(after(files(renamed, "new"), left(design), {})).not.toHaveProperty("dev");
    // All of AWS is asked for, whatever the environment.
    expect(after(files(renamed, "new"), left(design), { targets: ["aws"] })).not.toHaveProperty("dev");
    expect(
      after(files(design, "new"), left({ ...design, dropped: dev }), { environments: ["dev"] }),
    ).not.toHaveProperty("dropped");
  });

  it("is judged by what a file belongs to now where it is built still", () => {
    const before = { ...design, shared: { ...terraform, target: "aws", environment: "dev" } } as const;
    expect(after(files(design, "new"), left(before), { environments: ["prod"] }).shared).toBe("new");
    expect(after(files(before, "new"), left(design), { environments: ["prod"] }).shared).toBe("old");
  });
});

describe("a file of overrides/", () => {
  const built = files(
    {
      "README.md": { output: "readme" },
      "terraform/aws/modules/ecs/main.tf": { ...terraform, target: "aws" },
      "terraform/aws/environments/dev/main.tf": design.dev,
      "terraform/aws/environments/prod/main.tf": design.prod,
      "terraform/gcp/environments/prod/main.tf": design.prodOnGoogle,
    },
    "new",
  );

  it.each<[string, BuiltFile["belongsTo"]]>([
    ["terraform/aws/environments/prod/extra.tf", design.prod],
    ["terraform/aws/environments/prod/templates/x.json", design.prod],
    ["terraform/aws/environments/shared.tf", design.shared],
    ["terraform/aws/modules/own/main.tf", design.shared],
    ["terraform/notes.md", terraform],
    ["ROTA.md", {}],
    ["runbooks/restore.md", {}],
  ])("%s belongs where the files beside it do", (path, belongsTo) => {
    expect(belongingAmong(path, built)).toEqual(belongsTo);
  });
});
