import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sekkei } from "./sekkei.fixture.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sekkei told "));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const frame = {
  name: "demo",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
  environments: { dev: {} },
};
const write = (design: object): void => {
  writeFileSync(join(folder, "sekkei.config.json"), JSON.stringify({ ...frame, ...design }, undefined, 2));
};
const network = { main: { kind: "network" } };
const problemsIn = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { issues: readonly { code: string; path: string; line: number }[] }).issues.map(
    ({ code, path, line }) => `${code} ${path} ${line > 0 ? "placed" : ""}`,
  );

describe("a command line that is wrong", () => {
  it.each([
    [["biuld", "--json"], 'there is no command "biuld". Did you mean build?'],
    [["build", "--json", "--farce"], "there is no option --farce. Did you mean --force?"],
    [["build", "a", "b", "--json"], "build takes at most 1 argument, not 2"],
    [["check", "--severity", "huge", "--json"], "--severity <level> cannot be"],
    [["prices", "--json"], "prices needs one of show, update after it"],
  ])("is told in JSON where that is asked for: %j", async (args, message) => {
    const run = await sekkei(args, folder);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    const told = JSON.parse(run.stdout) as { command: string; issues: unknown; message: string };
    expect(told).toMatchObject({ command: "error", issues: [] });
    expect(told.message.startsWith(message)).toBe(true);
  });

  it("is told in the language that is asked for", async () => {
    const run = await sekkei(["biuld", "--json", "--lang", "ja"], folder);
    expect(JSON.parse(run.stdout)).toMatchObject({
      message: 'コマンド "biuld" はありません。build ではありませんか？',
    });
  });
});

describe("a baseline", () => {
  it("is not written over a file that is none", async () => {
    write({ components: network });
    const before = readFileSync(join(folder, "sekkei.config.json"), "utf8");
    const run = await sekkei(["check", "--baseline", "sekkei.config.json", "--write-baseline"], folder);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("sekkei.config.json is not a baseline");
    expect(readFileSync(join(folder, "sekkei.config.json"), "utf8")).toBe(before);
    expect((await sekkei(["check", "--baseline", "known.json", "--write-baseline"], folder)).status).toBe(0);
    expect((await sekkei(["check", "--baseline", "known.json", "--write-baseline"], folder)).status).toBe(0);
  });
});

describe("problems", () => {
  it("are shown up to fifty, with their number; JSON gives all", async () => {
    write({ components: Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`a${index}`, { kind: "x" }])) });
    const { stderr } = await sekkei(["build"], folder);
    expect(stderr.match(/ at sekkei/g)).toHaveLength(50);
    expect(stderr.trim().split("\n").at(-1)).toBe("200 problems (the first 50 are shown; --json gives all)");
    expect(problemsIn((await sekkei(["build", "--json"], folder)).stdout)).toHaveLength(200);
  });

  it("show the beginning of a long text", async () => {
    write({ components: network, environments: { ["x".repeat(100_000)]: {} } });
    expect((await sekkei(["build"], folder)).stderr.length).toBeLessThan(5000);
  });
});

describe("what no design may hold", () => {
  const key = "AKIAIOSFODNN7EXAMPLE";

  it.each<[string, object, ...string[]]>([
    ["a description", { description: `see ${key}`, components: network }, "secret-in-design description"],
    ["a tag", { tags: { key }, components: network }, "secret-in-design tags.key"],
    [
      "a name of a tag",
      { tags: { [key]: "x" }, components: network },
      `secret-in-design tags.${"•".repeat(key.length)}`,
    ],
    [
      "a patch",
      { components: { main: { kind: "network", patch: { "aws_vpc.this": { tags: { a: key } } } } } },
      "secret-in-design components.main.patch.aws_vpc.this.tags.a",
    ],
    [
      "a command",
      { components: { ...network, run: { kind: "job", image: "run:1", command: ["sh", "-c", `X=${key} run`] } } },
      "secret-in-design components.run.command[2]",
    ],
    ["an escape sequence", { title: "\u001b[2J", components: network }, "unusable-character title"],
    ["half a character", { title: "\ud800", components: network }, "unusable-character title"],
    ["a header of two lines", { tags: { a: "b\r\nc" }, components: network }, "unusable-character tags.a"],
    [
      "HCL in the place of a key",
      { components: { main: { kind: "network", renamedFrom: 'x"\n}\nresource "a" "b" {' } } },
      "bad-format components.main.renamedFrom",
    ],
    ["what are no tags", { components: { main: { kind: "network", tags: 3 } } }, "wrong-type components.main.tags"],
    ["a tag of two lines", { tags: { a: "b\nc" }, components: network }, "bad-format tags.a"],
    ["a tag that AWS keeps to itself", { tags: { "aws:a": "b" }, components: network }, "bad-format tags.aws:a"],
    ["a tag that is too long", { tags: { a: "b".repeat(257) }, components: network }, "bad-format tags.a"],
    [
      "the name of a tag that is too long",
      { components: { main: { kind: "network", tags: { ["a".repeat(129)]: "b" } } } },
      `bad-format components.main.tags.${"a".repeat(129)}`,
    ],
    [
      "a name of a header of two lines",
      { components: { files: { kind: "bucket", cors: { origins: ["https://a.example.com"], headers: ["A\nB: c"] } } } },
      "bad-format components.files.cors.headers[0]",
    ],
    [
      "ids of what exists that are none",
      {
        components: {
          main: { kind: "network", existing: { aws: { vpc: "vpc-1", public: ["subnet-1"], private: ["tokyo"] } } },
          db: {
            kind: "postgres",
            existing: { aws: { instance: "-a", securityGroup: "sg-1", secret: "arn:aws:secretsmanager:a:1:secret:b" } },
          },
        },
      },
      "bad-format components.main.existing.aws.private[0]",
      "bad-format components.db.existing.aws.instance",
    ],
    [
      "a region of a subnet that is none",
      {
        targets: { gcp: { region: "asia-northeast1" } },
        components: {
          main: { kind: "network", gcp: { subnets: { osaka: { region: "osaka", cidr: "10.9.0.0/24" } } } },
        },
      },
      "not-allowed components.main.gcp.subnets.osaka.region",
    ],
    [
      "a bucket that is none",
      { targets: { aws: { ...frame.targets.aws, state: { bucket: "A b" } } }, components: network },
      "bad-format targets.aws.state.bucket",
    ],
    [
      "a region that is none",
      { targets: { aws: { ...frame.targets.aws, state: { region: "mars-1" } } }, components: network },
      "not-allowed targets.aws.state.region",
    ],
  ])("is refused at its place, and not printed: %s", async (_, design, ...problems) => {
    write(design);
    const json = await sekkei(["build", "--json"], folder);
    const told = problemsIn(json.stdout);
    expect(told).toEqual(expect.arrayContaining(problems.map((one) => `${one} placed`)));
    const text = await sekkei(["build"], folder, { FORCE_COLOR: "1" });
    for (const said of [json.stdout, text.stdout, text.stderr])
      expect(["AKIA", "\u001b[2J"].filter((one) => said.includes(one))).toEqual([]);
  });
});
