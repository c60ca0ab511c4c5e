import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusePlace } from "../src/cli/output/place.ts";
import { sekkei } from "./sekkei.fixture.ts";

const main = join(import.meta.dirname, "../dist/cli/main.js");
let root: string;
let design: string;
let output: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "sekkei place ")));
  design = join(root, "home/work/infra");
  output = join(design, "generated");
  mkdirSync(design, { recursive: true });
  writeDesign("7d");
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function writeDesign(retain: string): void {
  writeFileSync(
    join(design, "sekkei.config.yaml"),
    `name: demo\ntargets: { aws: { region: ap-northeast-1, account: "123456789012" } }\nenvironments: { dev: {}, prod: {} }\ncomponents:\n  main: { kind: network, flowLogs: { retain: ${retain} } }\n`,
  );
}
const build = (...args: readonly string[]) => sekkei(["build", design, ...args], design);
const readme = (): string => readFileSync(join(output, "README.md"), "utf8");

describe("where output may be written", () => {
  // The functions are asked and no command: a fault here must not reach the machine.
  const refusal = (folder: string): string => {
    const { HOME } = process.env;
    process.env.HOME = join(root, "home");
    try {
      refusePlace(folder, design);
      return "";
    } catch (thrown) {
      return (thrown as Error).message;
    } finally {
      process.env.HOME = HOME;
    }
  };

  it.each([
    ["the root", () => "/", "the root of the file system"],
    ["home", () => join(root, "home"), "your home folder"],
    ["what holds home", () => root, "a folder above"],
    ["the design's folder", () => design, "the folder of the design itself"],
    ["what holds the design", () => join(root, "home/work"), "a folder above the design"],
    ["the overrides", () => join(design, "overrides"), "the folder of your overrides"],
    ["below the overrides", () => join(design, "overrides/x"), "the folder of your overrides"],
    ["a file", () => join(design, "sekkei.config.yaml"), "is a file, not a folder"],
  ])("is not %s", (_, folder, why) => {
    expect(refusal(folder())).toContain(why);
  });

  it("is not one of these by another name", () => {
    symlinkSync(design, join(root, "link"));
    expect(refusal(join(root, "link"))).toContain("the folder of the design itself");
    expect(refusal(join(root, "link/new/.."))).toContain("the folder of the design itself");
  });

  it("is any other folder, there or not", () => {
    for (const folder of [output, join(root, "elsewhere"), join(root, "home/other"), join(design, "a/b/c")])
      expect(refusal(folder)).toBe("");
  });

  it("is refused before anything is written", async () => {
    const run = await build("--out", ".");
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain("that is the folder of the design itself");
    expect(readdirSync(design)).toEqual(["sekkei.config.yaml"]);
  });
});

describe("what no build wrote", () => {
  it("is refused and named where a file is wanted, and taken with --force", async () => {
    mkdirSync(join(output, "terraform/aws/modules/vpc"), { recursive: true });
    writeFileSync(join(output, "README.md"), "mine");
    writeFileSync(join(output, "terraform/aws/modules/vpc/main.tf"), "mine too");
    writeFileSync(join(output, "notes.txt"), "beside");
    const run = await build();
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("generated/README.md");
    expect(run.stderr).toContain("generated/terraform/aws/modules/vpc/main.tf");
    expect(run.stderr).not.toContain("notes.txt");
    expect(readme()).toBe("mine");
    expect(readdirSync(output).sort()).toEqual(["README.md", "notes.txt", "terraform"]);
    expect((await build("--force")).status).toBe(0);
    expect(readme()).toContain("demo");
    expect(readFileSync(join(output, "notes.txt"), "utf8")).toBe("beside");
  });

  it("is refused with --force as well where it is no file", async () => {
    mkdirSync(join(output, "README.md"), { recursive: true });
    writeFileSync(join(output, "terraform"), "mine");
    const run = await build("--force");
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("generated/README.md");
    expect(run.stderr).toContain("generated/terraform");
    expect(readFileSync(join(output, "terraform"), "utf8")).toBe("mine");
  });

  it("is as good as built where it says the same: a record that is gone comes back", async () => {
    await build();
    rmSync(join(output, ".sekkei.json"));
    expect((await build()).status).toBe(0);
    expect(existsSync(join(output, ".sekkei.json"))).toBe(true);
  });

  it("stays beside the folder, whatever it is called", async () => {
    for (const name of [".generated.new", ".generated.old"]) {
      mkdirSync(join(design, name));
      writeFileSync(join(design, name, "mine"), "mine");
    }
    await build();
    for (const name of [".generated.new", ".generated.old"])
      expect(readFileSync(join(design, name, "mine"), "utf8")).toBe("mine");
  });

  it("is no text among the overrides", async () => {
    mkdirSync(join(design, "overrides"));
    writeFileSync(join(design, "overrides/logo.png"), Buffer.from([0x89, 0x50, 0xff]));
    const run = await build();
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("overrides/logo.png is not text in UTF-8");
  });
});

describe("a record that cannot be read", () => {
  it.each([
    ["<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n", "has merge conflicts"],
    ["", "is damaged"],
    ["null", "is damaged"],
  ])("%j is told, and --force builds all the same", async (text, words) => {
    await build();
    writeFileSync(join(output, ".sekkei.json"), text);
    const run = await build();
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(words);
    expect(run.stderr).not.toContain("    at ");
    expect((await build("--force")).status).toBe(0);
    expect((await build("--check")).status).toBe(0);
  });
});

describe("a rebuild", () => {
  it("leaves a shell standing where it is, links as links, modes as they are", async () => {
    await build();
    const environment = join(output, "terraform/aws/environments/prod");
    chmodSync(output, 0o700);
    chmodSync(environment, 0o750);
    chmodSync(join(environment, "main.tf"), 0o600);
    const { ino } = statSync(environment);
    writeDesign("90d");
    expect((await build()).status).toBe(0);
    expect(statSync(environment).ino).toBe(ino);
    expect([output, environment, join(environment, "main.tf")].map((path) => statSync(path).mode & 0o777)).toEqual([
      0o700, 0o750, 0o600,
    ]);
    expect(readFileSync(join(environment, "main.tf"), "utf8")).toContain("90");
  });

  it("goes into the folder that a link names", async () => {
    mkdirSync(join(root, "volume"));
    symlinkSync(join(root, "volume"), output);
    expect((await build()).status).toBe(0);
    writeDesign("90d");
    expect((await build()).status).toBe(0);
    expect(lstatSync(output).isSymbolicLink()).toBe(true);
    expect(existsSync(join(root, "volume/README.md"))).toBe(true);
    expect(readdirSync(root).sort()).toEqual(["home", "volume"]);
  });

  it("leaves nothing where nothing is written", async () => {
    writeFileSync(join(design, "sekkei.config.yaml"), "name: demo\n");
    expect((await build()).status).toBe(1);
    expect(readdirSync(design)).toEqual(["sekkei.config.yaml"]);
  });
});

describe("builds at the same time", () => {
  it("write one after the other, and lose nothing", async () => {
    await build();
    writeFileSync(join(output, "terraform/notes.txt"), "mine");
    const codes = await Promise.all(
      ["7d", "90d", "7d", "30d", "90d"].map((retain) => {
        writeDesign(retain);
        return new Promise<number | null>((done) => {
          spawn(process.execPath, [main, "build", design], { stdio: "ignore" }).on("exit", done);
        });
      }),
    );
    expect(codes).toEqual([0, 0, 0, 0, 0]);
    expect(readFileSync(join(output, "terraform/notes.txt"), "utf8")).toBe("mine");
    expect(readdirSync(output).filter((name) => name.startsWith(".sekkei"))).toEqual([".sekkei.json"]);
    writeDesign("30d");
    expect((await build()).status).toBe(0);
    expect((await build("--check")).status).toBe(0);
  });
});
