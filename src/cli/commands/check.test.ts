import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { reportSchema } from "../../checks/report-schema.ts";
import { run } from "../program.ts";

let folder = "";
let out = "";
let talk = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sekkei-check-"));
  [out, talk] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((talk += String(text)), true));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const design = (backup: string, head = ""): string => `${head}
export default {
  name: "todo",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
  environments: { prod: { protected: true } },
  requirements: { budget: "$70/month" },
  components: {
    ops: { kind: "channel", email: ["ops@example.com"] },
    spending: { kind: "budget", notify: ["ops"] },
    db: { kind: "postgres", version: 17, ${backup} },
  },
};
`;

const write = (text: string, name = "sekkei.config.ts"): Promise<void> => writeFile(join(folder, name), text);
const check = (...flags: string[]): Promise<number> => run(["check", folder, ...flags]);
const ids = (): string[] => reportSchema.parse(JSON.parse(out)).findings.map((one) => one.rule);

test("exit 2 with findings, 1 with a design that is wrong", async () => {
  await write(design(`backup: { retain: "3d" }`));
  expect(await check()).toBe(2);
  expect(out).toContain("backup-retention-short components.db.backup.retain");
  expect(out).toContain("sekkei.config.ts:10:60");
  await write(design(`backup: { retain: 3 }`));
  expect(await check()).toBe(1);
});

test("--json keeps to its schema", async () => {
  await write(design(`backup: { retain: "3d" }`));
  expect(await check("--json")).toBe(2);
  expect(ids()).toContain("backup-retention-short");
});

test("what the baseline has does not count", async () => {
  await write(design(`backup: { retain: "3d" }`));
  const baseline = join(folder, "baseline.json");
  expect(await check("--baseline", baseline, "--write-baseline")).toBe(0);
  expect(await check("--baseline", baseline)).toBe(0);
  await write("{}", "baseline.json");
  expect(await check("--baseline", baseline)).toBe(1);
});

test.each([
  ["a rule", "look: () => { for (;;); }", 'sekkei.rules.ts: the rule "acme-tag" did not finish within 1 second'],
  ["the file of rules", "look: () => { for (;;); } }]; for (;;); [{", "sekkei.rules.ts did not finish within 1 second"],
])("%s that does not end is told", async (_, look, told) => {
  await write(design(`backup: { retain: "7d" }`));
  const words = '{ en: "a", ja: "あ" }';
  const rule = `id: "acme-tag", title: ${words}, family: "security", severity: "low", why: ${words}`;
  await write(`export default [{ ${rule}, ${look} }];`, "sekkei.rules.ts");
  expect(await check("--time-limit", "1")).toBe(1);
  expect(talk).toContain(told);
});

test("--fix writes a literal", async () => {
  await write(design(`backup: { retain: "3d" }`));
  await check("--fix");
  expect(await readFile(join(folder, "sekkei.config.ts"), "utf8")).toBe(design(`backup: { retain: "7d" }`));
  expect(talk).toContain('retain: "7d"');
});

test.each([
  [
    "shared",
    design(`backup: keep }, other: { kind: "postgres", version: 17, backup: keep`, `const keep = { retain: "3d" };`),
  ],
  ["computed", design(`backup: { retain: \`\${1 + 2}d\` }`)],
])("--fix leaves what is %s", async (_, text) => {
  await write(text);
  await check("--fix");
  expect(await readFile(join(folder, "sekkei.config.ts"), "utf8")).toBe(text);
});

test("own rules are asked, explained and held to the contract", async () => {
  const rule = (id: string): string =>
    `import { defineRule, fail, forKind, text } from "sekkei/rules";
export default [defineRule({ id: "${id}", title: text("T"), family: "own", severity: "high", why: text("W"), look: forKind("postgres", () => fail(["version"], "old")) })];`;
  await write(design(`backup: { retain: "7d" }`));
  await write(rule("acme-version"), "sekkei.rules.ts");
  expect(await check("--json")).toBe(2);
  expect(ids()).toContain("acme-version");
  expect(await check("--explain", "acme-version")).toBe(0);
  await write(rule("no-budget"), "sekkei.rules.ts");
  expect(await check()).toBe(1);
  expect(talk).toContain('there is a rule "no-budget" already');
});

test("mistakes in the call are told", async () => {
  await write(design(`backup: { retain: "7d" }`));
  expect(await check("--explain", "no-budgett")).toBe(1);
  expect(talk).toContain('Did you mean "no-budget"?');
  for (const flags of [["--env", "nowhere"], ["--sarif", "--markdown"], ["--write-baseline"]])
    expect(await check(...flags)).toBe(1);
});
