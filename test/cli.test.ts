import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sekkei as inProcess } from "./sekkei.fixture.ts";

const root = resolve(import.meta.dirname, "..");
const main = join(root, "dist/cli/main.js");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sekkei cli "));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Environment = Readonly<Record<string, string>>;
const sekkei = (args: readonly string[], env: Environment = {}) => inProcess(args, folder, env);

/** The bundle in a process of its own, as it is shipped. */
const shipped = (args: readonly string[], environment: Environment = {}) =>
  spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", LANG: "C", ...environment },
  });

describe("help", () => {
  it("without arguments reads like a guide and names every command", async () => {
    const run = await sekkei([]);
    expect(run.status).toBe(0);
    for (const command of ["init", "build", "explain", "schema", "completion", "Start here", "Exit codes"])
      expect(run.stdout).toContain(command);
  });

  it("names the nearest command for a wrong one, on stderr, with exit code 1", async () => {
    const run = await sekkei(["biuld"]);
    expect(run.status).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain("Did you mean build?");
  });

  it("prints the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect((await sekkei(["--version"])).stdout.trim()).toBe(version);
  });
});

describe("init", () => {
  it.each(["ts", "yaml"])("writes a design in %s that builds", async (format) => {
    expect((await sekkei(["init", "--yes", "--name", "shop", "--format", format])).status).toBe(0);
    const run = await sekkei(["build"]);
    expect(run.stderr).not.toContain("error");
    expect(run.stderr).not.toContain("without effect");
    expect(run.status).toBe(0);
    expect(existsSync(join(folder, "generated/terraform/gcp/environments/prod/main.tf"))).toBe(true);
  });

  it("asks nothing where there is no terminal", async () => {
    expect((await sekkei(["init", "--target", "aws"])).status).toBe(0);
    expect(readFileSync(join(folder, "sekkei.config.ts"), "utf8")).not.toContain("gcp");
  });

  it.each(["aws", "gcp"])("states nothing without effect on %s alone", async (target) => {
    await sekkei(["init", "--yes", "--target", target]);
    const run = await sekkei(["build"]);
    expect(run).toMatchObject({ status: 0 });
    expect(run.stderr).not.toContain("without effect");
  });

  it("never overwrites a design", async () => {
    writeFileSync(join(folder, "sekkei.config.yaml"), "mine");
    const run = await sekkei(["init", "--yes"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("sekkei.config.yaml is there already");
    expect(existsSync(join(folder, "sekkei.config.ts"))).toBe(false);
  });

  it("says everything that is wrong with its flags", async () => {
    const run = await sekkei(["init", "--name", "My App", "--target", "azure", "--domain", "nowhere"]);
    expect(run.status).toBe(1);
    for (const flag of ["--name", "--target", "--domain"]) expect(run.stderr).toContain(flag);
  });
});

describe("build", () => {
  const config =
    "name: demo\ntargets: { aws: { region: ap-northeast-1, account: '123456789012' }, gcp: { region: asia-northeast1 } }\nenvironments: { dev: {}, prod: {} }\ncomponents: { net: { kind: network } }\n";
  beforeEach(() => {
    writeFileSync(join(folder, "sekkei.config.yaml"), config);
  });

  it("--check exits 2 and names what is stale, 0 when nothing is", async () => {
    expect((await sekkei(["build", "--check"])).status).toBe(2);
    await sekkei(["build"]);
    expect((await sekkei(["build", "--check"])).status).toBe(0);
    writeFileSync(join(folder, "sekkei.config.yaml"), config.replace("net:", "files: { kind: bucket }, net:"));
    const run = await sekkei(["build", "--check"]);
    expect(run.status).toBe(2);
    expect(run.stdout).toContain("generated/terraform/aws/environments/prod/main.tf: changed");
  });

  it("finds the design of a folder above", async () => {
    cpSync(join(folder, "sekkei.config.yaml"), join(folder, "sekkei.config.yaml.bak"));
    await sekkei(["build"]);
    const run = await inProcess(["build", "--check"], join(folder, "generated/terraform"));
    expect(run.status).toBe(0);
  });

  it("refuses to lose what was edited by hand, unless forced", async () => {
    await sekkei(["build"]);
    const file = join(folder, "generated/terraform/aws/modules/vpc/main.tf");
    writeFileSync(file, "# mine\n");
    const refused = await sekkei(["build"]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("generated/terraform/aws/modules/vpc/main.tf");
    expect(readFileSync(file, "utf8")).toBe("# mine\n");
    expect((await sekkei(["build", "--force"])).status).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("aws_vpc");
  });

  it("--target and --env leave the other files as they were", async () => {
    await sekkei(["build"]);
    writeFileSync(join(folder, "sekkei.config.yaml"), config.replace("net:", "files: { kind: bucket }, net:"));
    expect((await sekkei(["build", "--target", "aws", "--env", "dev"])).status).toBe(0);
    const files = (JSON.parse((await sekkei(["build", "--check", "--json"])).stdout) as { changed: string[] }).changed;
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => file.includes("/aws/environments/dev/"))).toEqual([]);
  });

  it("--only leaves the files of other outputs as they were, and --check looks at no others", async () => {
    const generated = (path: string): string => join(folder, "generated", path);
    expect((await sekkei(["build", "--only", "readme"])).status).toBe(0);
    expect(existsSync(generated("README.md"))).toBe(true);
    expect(existsSync(generated("terraform"))).toBe(false);
    expect((await sekkei(["build", "--only", "readme", "--check"])).status).toBe(0);
    expect((await sekkei(["build", "--check"])).status).toBe(2);
    expect((await sekkei(["build", "--only", "readme", "--only", "terraform"])).status).toBe(0);
    expect((await sekkei(["build", "--check"])).status).toBe(0);
    writeFileSync(generated("README.md"), "# mine\n");
    expect((await sekkei(["build", "--only", "terraform", "--check"])).status).toBe(0);
    expect((await sekkei(["build", "--only", "terraform"])).status).toBe(0);
    expect(readFileSync(generated("README.md"), "utf8")).toBe("# mine\n");
    expect((await sekkei(["build"])).stderr).toContain("generated/README.md");
  });

  it("drops a renamed environment with a full build only", async () => {
    const there = (): boolean => existsSync(join(folder, "generated/terraform/aws/environments/dev/main.tf"));
    await sekkei(["build"]);
    writeFileSync(join(folder, "sekkei.config.yaml"), config.replace("dev:", "development:"));
    expect((await sekkei(["build", "--env", "development"])).status).toBe(0);
    expect(there()).toBe(true);
    expect((await sekkei(["build", "--env", "development", "--check"])).status).toBe(0);
    expect((await sekkei(["build", "--check"])).stdout).toContain("environments/dev/main.tf");
    expect((await sekkei(["build", "--allow-replace", "terraform_state"])).status).toBe(0);
    expect(there()).toBe(false);
  });

  it("refuses an output that is not there, with the nearest and the list", async () => {
    const run = await sekkei(["build", "--only", "terrafrom"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Did you mean "terraform"? Outputs are readme, terraform.');
  });

  it("refuses a manifest that it cannot read, and says what to do", async () => {
    await sekkei(["build"]);
    writeFileSync(join(folder, "generated/.sekkei.json"), "<<<<<<< ours\n");
    const run = await sekkei(["build"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("generated/.sekkei.json is damaged");
    rmSync(join(folder, "generated/.sekkei.json"));
    expect((await sekkei(["build"])).status).toBe(0);
  });

  it("keeps an override where the files beside it are not asked for", async () => {
    const override = join(folder, "overrides/terraform/aws/environments/prod/extra_override.tf");
    cpSync(join(folder, "sekkei.config.yaml"), override);
    await sekkei(["build"]);
    writeFileSync(override, "# changed\n");
    const laid = join(folder, "generated/terraform/aws/environments/prod/extra_override.tf");
    expect((await sekkei(["build", "--env", "dev"])).status).toBe(0);
    expect(readFileSync(laid, "utf8")).not.toContain("# changed");
    expect((await sekkei(["build", "--env", "prod"])).status).toBe(0);
    expect(readFileSync(laid, "utf8")).toContain("# changed");
  });

  it("refuses an environment and a target that are not there", async () => {
    expect((await sekkei(["build", "--env", "staging"])).stderr).toContain("there are dev, prod");
    expect((await sekkei(["build", "--target", "azure"])).stderr).toContain("it has aws, gcp");
  });

  it("lays overrides beside the generated files", async () => {
    cpSync(join(folder, "sekkei.config.yaml"), join(folder, "overrides/terraform/aws/modules/vpc/extra_override.tf"));
    await sekkei(["build"]);
    expect(existsSync(join(folder, "generated/terraform/aws/modules/vpc/extra_override.tf"))).toBe(true);
  });

  it("needs no network", async () => {
    const run = await sekkei(["build"], { HTTP_PROXY: "http://127.0.0.1:1", HTTPS_PROXY: "http://127.0.0.1:1" });
    expect(run.status).toBe(0);
  });

  it("says where it looked when there is no design", async () => {
    rmSync(join(folder, "sekkei.config.yaml"));
    const run = await sekkei(["build"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("sekkei init");
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });

  it("reports a design that throws without a stack trace", async () => {
    rmSync(join(folder, "sekkei.config.yaml"));
    writeFileSync(
      join(folder, "sekkei.config.ts"),
      'const rows: string[] = JSON.parse("{");\nexport default { name: rows[0] };\n',
    );
    const run = await sekkei(["build"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("sekkei.config.ts:1:");
    expect(run.stderr).not.toMatch(/^\s+at .*\(/m);
  });
});

describe("languages and streams", () => {
  beforeEach(() => {
    writeFileSync(
      join(folder, "sekkei.config.yaml"),
      "name: demo\ntargets: { aws: { region: ap-northeast-1, account: '123456789012' } }\nenvironments: { dev: {} }\ncomponents: { net: { kind: network, nta: 1 } }\n",
    );
  });

  it("speaks Japanese by --lang or LANG", async () => {
    expect((await sekkei(["build", "--lang", "ja"])).stderr).toContain("という項目はありません");
    expect((await sekkei(["build"], { LANG: "ja_JP.UTF-8" })).stderr).toContain("という項目はありません");
    expect((await sekkei(["build"], { LANG: "en_US.UTF-8" })).stderr).toContain("is not a field here");
  });

  it("prints no colour where there is no terminal, and with NO_COLOR even when forced off", async () => {
    // eslint-disable-next-line no-control-regex -- the escape is what is looked for
    expect((await sekkei(["build"])).stderr).not.toMatch(/\u001b\[/);
    // eslint-disable-next-line no-control-regex -- the escape is what is looked for
    expect((await sekkei(["build"], { FORCE_COLOR: "1" })).stderr).toMatch(/\u001b\[/);
    // eslint-disable-next-line no-control-regex -- the escape is what is looked for
    expect((await sekkei(["build"], { FORCE_COLOR: "1", NO_COLOR: "1" })).stderr).not.toMatch(/\u001b\[/);
  });

  it("prints no colour into a file where CI is set", () => {
    // eslint-disable-next-line no-control-regex -- the escape is what is looked for
    expect(shipped(["build"], { CI: "true" }).stderr).not.toMatch(/\u001b\[/);
    // eslint-disable-next-line no-control-regex -- the escape is what is looked for
    expect(shipped(["build"], { CI: "true", FORCE_COLOR: "1" }).stderr).toMatch(/\u001b\[/);
  });

  it("--json puts everything on stdout as one document", async () => {
    const run = await sekkei(["build", "--json"]);
    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toMatchObject({
      version: 1,
      issues: [{ code: "unknown-key", path: "components.net.nta", line: 4 }],
    });
  });
});

describe("explain", () => {
  it("shows one component on both clouds side by side, and what differs", async () => {
    await sekkei(["init", "--yes", "--name", "shop"]);
    const run = await sekkei(["explain", "db"]);
    expect(run.status).toBe(0);
    for (const text of [
      "RDS for PostgreSQL",
      "Cloud SQL for PostgreSQL",
      "module.db.aws_db_instance.this",
      "module.db.google_sql_database_instance.this",
      "What differs",
    ])
      expect(run.stdout).toContain(text);
    expect((await sekkei(["explain", "bd"])).stderr).toContain('Did you mean "db"?');
  });
});

describe("schema", () => {
  let validate: ValidateFunction;
  beforeAll(async () => {
    const { stdout } = await inProcess(["schema"], root);
    // Formats are for editors; which texts are dates is the design's own check.
    validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(stdout) as object);
  });

  it("accepts the design that init writes, with $schema", async () => {
    await sekkei(["init", "--yes", "--format", "yaml"]);
    const design = {
      $schema: "./schema.json",
      ...(parse(readFileSync(join(folder, "sekkei.config.yaml"), "utf8")) as object),
    };
    validate(design);
    expect(validate.errors).toBeNull();
  });

  it("refuses an unknown field, an unknown kind and a wrong unit", () => {
    const base = {
      name: "shop",
      targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
      environments: { dev: {} },
    };
    expect(validate({ ...base, components: {}, extra: 1 })).toBe(false);
    expect(validate({ ...base, components: { a: { kind: "nothing" } } })).toBe(false);
    expect(validate({ ...base, components: { a: { kind: "network", flowLogs: { retain: "1 week" } } } })).toBe(false);
    expect(
      validate({ ...base, components: { a: { kind: "network", flowLogs: { retain: { $each: { dev: "7d" } } } } } }),
    ).toBe(true);
  });
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("gives a %s script with every command", async (shell) => {
    const run = await sekkei(["completion", shell]);
    expect(run.status).toBe(0);
    for (const command of ["init", "build", "explain", "schema"]) expect(run.stdout).toContain(command);
  });

  it("is valid bash", async () => {
    const script = (await sekkei(["completion", "bash"])).stdout;
    expect(spawnSync("bash", ["-n"], { input: script }).status).toBe(0);
  });

  const bash = async (typed: readonly string[]): Promise<readonly string[]> => {
    const { stdout: script } = await sekkei(["completion", "bash"]);
    const asked = `${script}\n${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sekkei; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const run = spawnSync("bash", ["-c", asked, "bash", ...typed], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    return run.stdout.trim().split("\n");
  };

  it.skipIf(process.platform === "win32")(
    "in bash gives commands and options, and runs nothing of what is typed",
    async () => {
      expect(await bash(["sekkei", "bu"])).toEqual(["build"]);
      expect(await bash(["sekkei", "cost", "--cu"])).toEqual(["--currency"]);
      expect(await bash(["sekkei", "cost", "--la"])).toEqual(["--lang"]);
      expect(await bash(["sekkei", "build", "$(echo --env)"])).toEqual([""]);
    },
  );
});

describe("the bundle, in a process of its own", () => {
  it("builds what init wrote, and ends with 0, 1 or 2", () => {
    expect(shipped(["init", "--yes", "--name", "shop"]).status).toBe(0);
    expect(shipped(["build", "--check"]).status).toBe(2);
    const built = shipped(["build"]);
    expect(built.status).toBe(0);
    expect(built.stderr).not.toContain("error");
    expect(shipped(["build", "--check"])).toMatchObject({ status: 0, stdout: "" });
    expect(shipped(["biuld"])).toMatchObject({ status: 1, stdout: "" });
  });

  it.skipIf(process.platform === "win32")("ends quietly when its reader has seen enough", () => {
    const piped = spawnSync("bash", ["-c", '"$@" | head -c 10', "bash", process.execPath, main, "schema"], {
      encoding: "utf8",
    });
    expect(piped).toMatchObject({ status: 0, stderr: "" });
    expect(piped.stdout).toHaveLength(10);
  });
});
