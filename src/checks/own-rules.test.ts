import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadScript } from "../design/load/load.ts";
import { nodeHost } from "../design/load/node-host.ts";
import * as helpers from "../rules.ts";
import { ownRules } from "./own-rules.ts";
import { check } from "./rule.fixture.ts";
import type { Rule } from "../rules/rule.ts";

async function load(text: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "sekkei-rules-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "sekkei.rules.ts"), text);
  return loadScript(join(folder, "sekkei.rules.ts"), {
    host: nodeHost(folder),
    modules: { "sekkei/rules": { ...helpers } },
  });
}

test("the example of the documentation works", async () => {
  const page = await readFile(join(import.meta.dirname, "../../docs/own-rules.md"), "utf8");
  const { rules, issues } = ownRules(await load(/```ts\n([^]*?)```/.exec(page)?.[1] ?? ""));
  expect(issues).toEqual([]);
  const components = {
    one: { kind: "service", image: "one", instances: [1, 2], tags: { owner: "ada" } },
    two: { kind: "service", image: "two", instances: [2, 2] },
  };
  const [owner, instances] = rules as readonly [Rule, Rule];
  const owned = check(owner, { components });
  expect([owned.failed, owned.passed]).toEqual([["components.two.tags.owner"], ["components.one.tags.owner"]]);
  const counted = check(instances, { components });
  expect([counted.failed, counted.passed]).toEqual([["components.one.instances.0"], ["components.two.instances.0"]]);
  expect(counted.reasons).toEqual(["At least 1 of 2 run."]);
});

test.each([
  ["no list", {}, "wrong-type "],
  ["a misspelt field", [{ ...valid(), severty: "low" }], "unknown-key 0.severty"],
  ["a misspelt severity", [{ ...valid(), severity: "hgih" }], "not-allowed 0.severity"],
  ["no function", [{ ...valid(), look: 1 }], "wrong-type 0.look"],
  ["an id of one word", [{ ...valid(), id: "Owner" }], "bad-format 0.id"],
])("%s is refused", (_, exported, expected) => {
  const { rules, issues } = ownRules(exported);
  expect(rules).toEqual([]);
  expect(issues.map((one) => `${one.code} ${one.path.join(".")}`)).toEqual([expected]);
});

function valid(): object {
  const words = helpers.text("x");
  return { id: "acme-rule", title: words, family: "own", severity: "low", why: words, look: () => [] };
}
