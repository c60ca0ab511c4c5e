import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { deserialize, serialize } from "node:v8";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DesignError } from "../src/api/design-error.ts";
import type { loadDesign } from "../src/api/index.ts";
import { designModules } from "../src/api/modules.ts";
import { located, placedDesign } from "../src/design/load/load.ts";
import { nodeHost } from "../src/design/load/node-host.ts";
import { pack, unpack } from "../src/design/load/portable.ts";
import type { Path } from "../src/issues/issue.ts";

/** A design runs in a process of its own: of the package as it is built. */
const dist = join(import.meta.dirname, "../dist");
const program = (await import(join(dist, "index.js"))) as { loadDesign: typeof loadDesign };

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sekkei 設計 ")));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const valid =
  'export default { name: "demo", targets: { aws: { region: "ap-northeast-1", account: "123456789012" } }, environments: { dev: {} }, components: { main: { kind: "network" } } };\n';
const write = (text: string): void => {
  writeFileSync(join(folder, "sekkei.config.ts"), text);
};

/** What is wrong with a design that begins with this line, as `line code message`. */
async function problems(line: string, timeLimit = 60): Promise<readonly string[]> {
  write(`// A first line.\n${line}\n${valid}`);
  try {
    await program.loadDesign(folder, { timeLimit });
    return [];
  } catch (thrown) {
    return (thrown as DesignError).issues.map((one) => `${one.line} ${one.code}: ${one.message}`);
  }
}

describe("a design cannot", () => {
  it.each([
    ["end the process with success", "process.exit(0);", "2 design-ended: the design calls process.exit"],
    ["end it by another way", "process.kill(process.pid, 'SIGKILL');", "1 design-ended: the design ended its process"],
    ["end it past all handlers", "process.reallyExit(0);", "1 design-ended: the design ended its process"],
    [
      "reject a promise unnoticed",
      'Promise.reject(new Error("late"));',
      "2 design-threw: the design stopped with an error: late",
    ],
    [
      "reject with what is no error",
      'Promise.reject("late");',
      "1 design-threw: the design stopped with an error: late",
    ],
    [
      "throw later on",
      'setTimeout(() => { throw new Error("later"); }, 0);',
      "2 design-threw: the design stopped with an error: later",
    ],
    [
      "throw from a microtask",
      'queueMicrotask(() => { throw new Error("soon"); });',
      "2 design-threw: the design stopped with an error: soon",
    ],
    ["end it later on", "setImmediate(() => process.exit(0));", "2 design-ended: the design calls process.exit"],
  ])("%s", async (_, line, problem) => {
    const found = await problems(line);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  it("run for ever", async () => {
    const [problem] = await problems("for (;;);", 1);
    expect(problem).toBe("1 design-ended: the design did not finish within 1 second");
  });

  it("keep anything running, change where we are, or hold us up", async () => {
    const before = process.cwd();
    expect(
      await problems('setInterval(() => {}, 1000); process.chdir("/"); process.on("exit", () => { for (;;); });'),
    ).toEqual([]);
    expect(process.cwd()).toBe(before);
  });

  it("hand over what answers as it likes", async () => {
    write(
      'const odd = new Proxy({}, { ownKeys() { throw new Error("no keys"); } });\nexport default { name: "demo", tags: odd };\n',
    );
    const found = await program.loadDesign(folder).catch((thrown: unknown) => (thrown as DesignError).issues);
    expect(found).toMatchObject([{ code: "not-plain-data", path: "tags", line: 2 }]);
  });
});

describe("the command line", () => {
  const run = (command: string) =>
    spawnSync("sh", ["-c", command], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH ?? "", LANG: "C", SEKKEI: `${process.execPath} ${join(dist, "cli/main.js")}` },
    });

  it("prints results only, whatever a design prints", () => {
    write(`console.log("one"); process.stdout.write("two\\n"); require("node:fs").writeSync(1, "three\\n");\n${valid}`);
    const { stdout, stderr, status } = run("$SEKKEI explain --json");
    expect(JSON.parse(stdout)).toMatchObject({ command: "explain" });
    for (const word of ["one", "two", "three"]) expect(stderr).toContain(word);
    expect(status).toBe(0);
  });

  it.each([
    ["end the process", "process.exit(0);", "The process was ended before the command was done"],
    [
      "throw afterwards, which shows no secret and acts on no terminal",
      'Promise.reject(new Error("late: AKIAIOSFODNN7EXAMPLE \\u001b[2J"));',
      `threw afterwards: late: ${"•".repeat(20)} \\u001b[2J`,
    ],
  ])("fails where the design's own rules %s", (_, line, told) => {
    write(valid);
    writeFileSync(join(folder, "sekkei.rules.ts"), `${line}\nexport default [];\n`);
    const { stderr, status } = run("$SEKKEI check");
    expect(status).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain("bug in Sekkei");
  });

  it("does not blame rules of one's own for what is ours", () => {
    write(valid);
    const fault = 'process.stdout.write = () => { setImmediate(() => { throw new Error("ours"); }); };';
    const { stderr, status } = run(
      `"${process.execPath}" --import 'data:text/javascript,${encodeURIComponent(fault)}' ${join(dist, "cli/main.js")} check`,
    );
    expect(status).toBe(1);
    expect(stderr).toContain("This is a bug in Sekkei");
    expect(stderr).not.toContain("sekkei.rules");
  });

  it("takes the process of a design with it, however it ends", async () => {
    write(
      `require("node:fs").writeFileSync(${JSON.stringify(join(folder, "pid"))}, String(process.pid));\nfor (;;);\n${valid}`,
    );
    const command = spawn(process.execPath, [join(dist, "cli/main.js"), "explain"], { cwd: folder, stdio: "ignore" });
    const pid = join(folder, "pid");
    const until = async (holds: () => boolean): Promise<void> => {
      for (let count = 0; !holds() && count < 300; count++) await new Promise((done) => setTimeout(done, 100));
    };
    await until(() => existsSync(pid) && readFileSync(pid, "utf8") !== "");
    const design = Number(readFileSync(pid, "utf8"));
    const runs = (): boolean => {
      try {
        return process.kill(design, 0);
      } catch {
        return false;
      }
    };
    expect(runs()).toBe(true);
    command.kill("SIGKILL");
    await until(() => !runs());
    expect(runs()).toBe(false);
  });

  it("runs no design beside itself where a part of the package is missing", () => {
    write(`console.log("it runs");\n${valid}`);
    cpSync(dist, join(folder, "dist"), { recursive: true, filter: (path) => !path.endsWith("/load.js") });
    symlinkSync(join(dist, "../node_modules"), join(folder, "node_modules"));
    const { stdout, stderr, status } = run(`"${process.execPath}" dist/cli/main.js explain`);
    expect(status).toBe(1);
    expect(stderr).toContain("load.js is not there: Sekkei is not installed completely");
    expect(stdout + stderr).not.toContain("it runs");
  });

  it("keeps the time limit where fixes are tried, and tells what goes wrong then", () => {
    write(
      `const fs = require("node:fs");
const seen = ${JSON.stringify(join(folder, "seen"))};
if (fs.existsSync(seen)) for (;;);
fs.writeFileSync(seen, "");
export default { name: "demo", targets: { aws: { region: "ap-northeast-1", account: "123456789012" } }, environments: { prod: { protected: true } }, components: { db: { kind: "postgres", version: 17, backup: { retain: "3d" } } } };
`,
    );
    const { stderr } = run("$SEKKEI check --fix --time-limit 1");
    expect(stderr).toContain("did not finish within 1 second");
  });

  it("tells that what it prints cannot be written", () => {
    const { stderr, status } = run("$SEKKEI schema > /dev/full");
    expect(stderr.trim().split("\n").at(-1)).toBe("error the disk is full");
    expect(status).toBe(1);
  });

  it("refuses a time limit that is none", () => {
    write(valid);
    const { stderr, status } = run("$SEKKEI check --time-limit soon");
    expect(stderr).toContain('--time-limit "soon" is no number of seconds');
    expect(status).toBe(1);
  });
});

describe("a design that is handed on", () => {
  const paths = (value: unknown, path: Path = []): Path[] =>
    typeof value === "object" && value !== null
      ? [
          path,
          ...Object.entries(value).flatMap(([key, inner]) =>
            paths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ]
      : [path];

  it.each(["todo", "llm-dashboard", "research-service"])("keeps every value and place: %s", async (name) => {
    const root = join(import.meta.dirname, "..");
    const file = join(root, "systems", name, "sekkei.config.ts");
    const placed = await placedDesign(file, { host: nodeHost(root), modules: designModules });
    const there = located(placed);
    const here = located(unpack(deserialize(serialize(pack(placed))) as ReturnType<typeof pack>, root));
    expect(here.raw).toEqual(JSON.parse(JSON.stringify(there.raw)));
    expect(here.file).toBe(relative(root, file));
    for (const path of paths(there.raw))
      for (const key of [false, true]) expect(here.locate(path, { key })).toEqual(there.locate(path, { key }));
  });
});
