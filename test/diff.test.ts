import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

const design = (nat: number, more = "") => `import { system } from "sekkei";
import { region } from "../shared.ts";
export default system({
  name: "demo",
  targets: { aws: { region, account: "123456789012" } },
  environments: { dev: {}, prod: {} },
  components: { net: { kind: "network", nat: ${nat} }, report: { kind: "job", image: "nginx:1.29" }${more} },
});
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sekkei 差分 "));
  mkdirSync(join(folder, "app"));
  writeFileSync(join(folder, "shared.ts"), 'export const region = "ap-northeast-1";\n');
  writeFileSync(join(folder, "app/sekkei.config.ts"), design(1));
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "one");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("diff", () => {
  it("exits 0 and says so without a change", async () => {
    const run = await sekkei("diff", "app");
    expect(run.stdout).toContain("Nothing changes since HEAD");
    expect(run.status).toBe(0);
  });

  it("shows fields, resources and what they cost, and exits 2", async () => {
    writeFileSync(join(folder, "app/sekkei.config.ts"), design(2, ', files: { kind: "bucket" }'));
    const run = await sekkei("diff", "app", "--day", "2026-11-22");
    expect(run.status).toBe(2);
    expect(run.stdout).toContain("~ net (network)");
    expect(run.stdout).toContain("nat: 1 → 2");
    expect(run.stdout).toContain("+ files (bucket)");
    // What the bucket costs depends on its use, which nothing states.
    expect(run.stdout).toMatch(/→ +\$\S+ \+ \? +\(unknown\)/);
  });

  it("gives a difference of cost where what has no sum is the same on both sides", async () => {
    const bucket = ', files: { kind: "bucket" }';
    writeFileSync(join(folder, "app/sekkei.config.ts"), design(1, bucket));
    git("commit", "-q", "-a", "-m", "a bucket");
    writeFileSync(join(folder, "app/sekkei.config.ts"), design(2, bucket));
    const priced = ["diff", "app", "--day", "2026-11-22"];
    // A NAT gateway in Tokyo, 730 x 0.062, and its address, 730 x 0.005.
    expect((await sekkei(...priced)).stdout).toMatch(/\$\S+ \+ \? +→ +\$\S+ \+ \? +\(\+\$48\.91\)/);
    const markdown = (await sekkei(...priced, "--markdown")).stdout;
    expect(markdown).toMatch(/\| \$\S+ \+ \? \| \$\S+ \+ \? \| \+\$48\.91 \|/);
  });

  it("gives no difference of cost where a side lacks what the other does not", async () => {
    writeFileSync(join(folder, "app/sekkei.config.ts"), design(1, ', files: { kind: "bucket" }'));
    git("commit", "-q", "-a", "-m", "a bucket");
    writeFileSync(join(folder, "app/sekkei.config.ts"), design(1));
    const priced = ["diff", "app", "--day", "2026-11-22"];
    expect((await sekkei(...priced, "--markdown")).stdout).toMatch(/\$\S+ \+ \? \| \$\S+( \+ \?)? \| unknown \|/);
    expect((await sekkei(...priced, "--markdown", "--lang", "ja")).stdout).toContain("| 不明 |");
    const { systems } = JSON.parse((await sekkei(...priced, "--json")).stdout) as { systems: { cost: object }[] };
    expect(Object.keys(systems[0]?.cost ?? {})).toEqual(["before", "after"]);
  });

  it("compares with any commit, in Markdown and JSON", async () => {
    for (const nat of [2, 1]) {
      writeFileSync(join(folder, "app/sekkei.config.ts"), design(nat));
      git("commit", "-q", "-a", "-m", String(nat));
    }
    expect((await sekkei("diff", "app")).status).toBe(0);
    const markdown = await sekkei("diff", "app", "--base", "HEAD~1", "--markdown");
    expect(markdown.status).toBe(2);
    expect(markdown.stdout).toMatch(/^### Changes of the design since `HEAD~1`/);
    expect(markdown.stdout).toContain("`nat`: `2` → `1`");
    expect(markdown.stdout).toContain("− `module.net.aws_nat_gateway.");
    const { systems } = JSON.parse((await sekkei("diff", "app", "--base", "HEAD~1", "--json")).stdout) as {
      systems: { environment: string; cost: Record<"before" | "after", { total: { amount: string } }> }[];
    };
    expect(
      systems.map(({ environment, cost }) => [
        environment,
        Number(cost.after.total.amount) < Number(cost.before.total.amount),
      ]),
    ).toEqual([
      ["dev", true],
      ["prod", true],
      ["account", false],
    ]);
  });

  it("reads what the design imports as it was, too", async () => {
    writeFileSync(join(folder, "shared.ts"), 'export const region = "us-east-1";\n');
    const run = await sekkei("diff", "app");
    expect(run.status).toBe(2);
    expect(run.stdout).toContain("region: ap-northeast-1 → us-east-1");
  });

  it("shows everything as new where there was no design", async () => {
    git("checkout", "-q", "--orphan", "empty");
    git("rm", "-q", "-r", "--cached", "app");
    git("commit", "-q", "--allow-empty", "-m", "nothing");
    const run = await sekkei("diff", "app");
    expect(run.status).toBe(2);
    expect(run.stdout).toContain("+ net (network)");
  });

  it.each([["no-such"], ["--upload-pack=x"], ["HEAD:app"]])("refuses %s", async (base) => {
    const run = await sekkei("diff", "app", `--base=${base}`);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("no such commit");
  });
});
