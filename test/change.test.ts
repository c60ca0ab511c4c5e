import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sekkei as run } from "./sekkei.fixture.ts";

let folder: string;
const git = (...args: string[]): void => {
  execFileSync("git", ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
    stdio: "ignore",
  });
};
const sekkei = (...args: string[]) => run(args, folder, { XDG_CONFIG_HOME: join(folder, "none") });

const files = 'files: { kind: "bucket" }';
const database = (name: string): string => `db: { kind: "postgres", version: 17, database: "${name}" }`;
const jobs = 'jobs: { kind: "queue" }';
const both = "{ dev: {}, prod: { protected: true } }";

const write = (components: readonly string[], environments = both): void => {
  const text = `import { system } from "sekkei";
export default system({
  name: "demo",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
  environments: ${environments},
  components: {
${components.map((one) => `    ${one},`).join("\n")}
  },
});
`;
  writeFileSync(join(folder, "sekkei.config.ts"), text);
};

const tree = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(folder, "generated"), { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "sekkei-change-"));
  git("init", "-q");
  write([files, database("todo"), jobs]);
  expect((await sekkei("build")).status).toBe(0);
  git("add", ".");
  git("commit", "-q", "-m", "one");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Moved, made anew, destroyed and changed at once. */
const changed = (): void => {
  write(['documents: { kind: "bucket", renamedFrom: "files", versioning: true }', database("shop")]);
};

describe("what Terraform will do", () => {
  it.each(["en", "ja"])("is told by diff, what is lost first, in %s", async (language) => {
    changed();
    const { stdout, status } = await sekkei("diff", "--day", "2026-11-22", "--lang", language);
    const heading = { en: "Data that is lost", ja: "失われるデータ" }[language] ?? "";
    await expect(`${stdout.slice(stdout.indexOf(heading))}[${status}]\n`).toMatchFileSnapshot(
      `golden/commands/diff-terraform.${language}.txt`,
    );
    expect(status).toBe(2);
  });

  it("is told of what was built at the commit, built again or not", async () => {
    changed();
    const before = await sekkei("diff", "--json");
    await sekkei("build", "--allow-replace", "db", "--allow-replace", "jobs");
    const after = await sekkei("diff", "--json");
    expect(JSON.parse(after.stdout)).toEqual(JSON.parse(before.stdout));
  });

  it("has a form for programs", async () => {
    changed();
    const { terraform } = JSON.parse((await sekkei("diff", "--json")).stdout) as {
      terraform: { base: string; roots: { environment: string; changes: { action: string }[] }[]; losses: unknown[] };
    };
    expect(terraform.base).toBe("HEAD");
    const [dev] = terraform.roots;
    expect([...new Set(dev?.changes.map(({ action }) => action))].sort()).toEqual(["destroy", "move", "replace"]);
    expect(terraform.losses[0]).toEqual({
      environment: "dev",
      target: "aws",
      address: "module.db.aws_db_instance.this",
      action: "replace",
      certainty: "certain",
      holds: "a database",
      allowReplace: "db",
      fields: [{ path: "components.db.database", before: "todo", after: "shop" }],
    });
  });

  it("is nothing where nothing changed, and exits 0", async () => {
    const { stdout, status } = await sekkei("diff");
    expect(stdout).toContain("Terraform has nothing to do");
    expect(status).toBe(0);
  });

  it.each([
    ["en", "is not known: nothing says what was built before (generated/.sekkei.json)"],
    ["ja", "分かりません。以前の出力の記録がありません（generated/.sekkei.json）"],
  ])("is not known where nothing says what was built, in %s", async (language, said) => {
    git("rm", "-rq", "generated");
    git("commit", "-q", "-m", "none");
    const { stdout, status } = await sekkei("diff", "--lang", language);
    expect(stdout).toContain(said);
    expect(status).toBe(0);
  });

  it("is told of the folder where git does not have it", async () => {
    git("rm", "-rq", "--cached", "generated");
    writeFileSync(join(folder, ".gitignore"), "generated\n");
    git("add", ".");
    git("commit", "-q", "-m", "ignored");
    changed();
    const { stdout } = await sekkei("diff");
    expect(stdout).toContain("compared with what was built at generated/.sekkei.json");
    expect(stdout).toContain("module.db.aws_db_instance.this");
  });

  it("fits a pull request, coloured by the first letter of a line", async () => {
    changed();
    const { stdout } = await sekkei("diff", "--markdown");
    expect(stdout).toContain("```diff\n");
    expect(stdout).toMatch(/^-\s+module\.jobs\.aws_sqs_queue\.this$/m);
  });
});

describe("a build that would lose data", () => {
  it.each(["en", "ja"])("is refused with the fields that do it, in %s", async (language) => {
    changed();
    const before = tree();
    const { stdout, stderr, status } = await sekkei("build", "--lang", language);
    await expect(`${stdout}${stderr}[${status}]\n`).toMatchFileSnapshot(
      `golden/commands/build-refused.${language}.txt`,
    );
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(tree()).toEqual(before);
  });

  it("is done where each component is allowed to, and says what goes", async () => {
    changed();
    const one = await sekkei("build", "--allow-replace", "db");
    expect(one.status).toBe(2);
    expect(one.stderr).toContain("--allow-replace jobs");
    expect(one.stderr).not.toContain("--allow-replace db");
    const all = await sekkei("build", "--allow-replace", "db", "--allow-replace", "jobs");
    expect(all.status).toBe(0);
    expect(all.stderr).toContain("will go with the next apply");
    expect((await sekkei("build")).status).toBe(0);
  });

  it("is not overruled by --force, and no component that is not there is allowed", async () => {
    changed();
    expect((await sekkei("build", "--force")).status).toBe(2);
    const unknown = await sekkei("build", "--allow-replace", "nobody");
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain("--allow-replace nobody: there is no such component");
  });

  it.each<[string, (record: string) => void]>([
    [
      "has merge conflicts",
      (record) => {
        writeFileSync(record, "<<<<<<< ours\n=======\n>>>>>>> theirs\n");
      },
    ],
    [
      "is gone",
      (record) => {
        rmSync(record);
      },
    ],
    [
      "keeps no longer what was emitted",
      (record) => {
        writeFileSync(record, readFileSync(record, "utf8").replace(/,\n {2}"emitted": [^]*/, "\n}\n"));
      },
    ],
    [
      "keeps nonsense of it",
      (record) => {
        writeFileSync(record, readFileSync(record, "utf8").replace('"roots": {', '"root": {'));
      },
    ],
  ])("is not overruled by a record that %s", async (_, spoil) => {
    changed();
    spoil(join(folder, "generated/.sekkei.json"));
    const before = tree();
    // The last commit knows.
    const compared = await sekkei("build", "--force");
    expect(compared).toMatchObject({ status: 2, stdout: "" });
    expect(compared.stderr).toContain("--allow-replace db --allow-replace jobs");
    rmSync(join(folder, ".git"), { recursive: true });
    const refused = await sekkei("build", "--force");
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain("nobody can say whether this build takes data away");
    expect(tree()).toEqual(before);
    expect((await sekkei("build", "--force", "--uncompared")).status).toBe(0);
    expect((await sekkei("build", "--check")).status).toBe(0);
  });

  it("remembers what was not selected, although the record is gone", async () => {
    changed();
    rmSync(join(folder, "generated/.sekkei.json"));
    const allowed = ["--allow-replace", "db", "--allow-replace", "jobs"];
    expect((await sekkei("build", "--force", "--env", "dev", ...allowed)).status).toBe(0);
    expect((await sekkei("build", "--force")).status).toBe(2);
  });

  it("of an environment that is gone; its folder stays until it is allowed", async () => {
    write([files, database("todo"), jobs], "{ dev: {} }");
    const refused = await sekkei("build");
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("environments.prod");
    expect(existsSync(join(folder, "generated/terraform/aws/environments/prod"))).toBe(true);
    const allowed = ["db", "files", "jobs"].flatMap((name) => ["--allow-replace", name]);
    expect((await sekkei("build", ...allowed)).status).toBe(0);
    expect(existsSync(join(folder, "generated/terraform/aws/environments/prod"))).toBe(false);
  });

  it("is asked of what is selected only, and remembered of the rest", async () => {
    write([files, database("todo"), 'jobs: { kind: "queue", environments: ["prod"] }']);
    expect((await sekkei("build", "--env", "prod")).status).toBe(0);
    expect((await sekkei("build", "--env", "dev")).status).toBe(2);
    expect((await sekkei("build", "--env", "dev", "--allow-replace", "jobs")).status).toBe(0);
  });

  it("is no matter of a check, which writes nothing", async () => {
    changed();
    const { status, stdout } = await sekkei("build", "--check");
    expect(status).toBe(2);
    expect(stdout).toContain("generated/terraform");
  });
});
