import { describe, expect, test } from "vitest";
import { systemsOf } from "../requirements/design.fixture.ts";
import { fail, forKind, forSystem, pass, text } from "../rules/look.ts";
import { check } from "./rule.fixture.ts";
import { defineRule, type Look } from "../rules/rule.ts";
import { RuleError, runChecks } from "./run.ts";

const made = (id: string, look: Look) =>
  defineRule({ id, title: text("x"), family: "own", severity: "medium", why: text("x"), look });

const every = made(
  "every-service",
  forKind("service", ({ config }) => fail(["port"], `port ${config.port}`)),
);
const service = (more: object = {}) => ({ kind: "service", image: "x", ...more });

describe("equal outcomes of several systems", () => {
  const environments = { dev: {}, prod: {} };

  test("are one finding, without a scope when it holds in all", () => {
    expect(check(every, { environments, components: { api: service() } }).failed).toEqual(["components.api.port"]);
  });

  test("with another place or reason are apart", () => {
    const port = { $each: { dev: 1, prod: { $each: { aws: 2, gcp: 3 } } } };
    const targets = { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } };
    expect(check(every, { environments, targets, components: { api: service({ port }) } }).failed).toEqual([
      "components.api.port.$each.dev (dev/aws, dev/gcp)",
      "components.api.port.$each.prod.$each.aws (prod/aws)",
      "components.api.port.$each.prod.$each.gcp (prod/gcp)",
    ]);
  });

  test("at one place have fingerprints of their own", () => {
    const one = made(
      "one-place",
      forSystem((system) => fail(["name"], system.environment)),
    );
    const { findings } = check(one, { environments });
    expect(new Set(findings.map((found) => found.fingerprint)).size).toBe(2);
  });
});

test("a fingerprint does not change with what stands around it", () => {
  const print = (components: object): unknown =>
    check(every, { components }).findings.find((one) => one.component === "api")?.fingerprint;
  expect(print({ first: service({ port: 1 }), api: service({ port: 9 }) })).toBe(print({ api: service() }));
});

test("findings go by component, severity, rule", () => {
  const two = defineRule({
    ...made("a-b", (system, context) => [
      ...forSystem(() => fail(["tags"], "whole"))(system, context),
      ...every.look(system, context),
    ]),
    severity: "high",
  });
  const raw = {
    name: "todo",
    targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
    environments: { prod: {} },
    components: { zed: service(), api: service() },
  };
  const systems = systemsOf(raw);
  const { findings } = runChecks(systems, raw, [every, two]);
  expect(findings.map((one) => [one.component, one.rule.id])).toEqual([
    [undefined, "a-b"],
    ["zed", "a-b"],
    ["zed", "every-service"],
    ["api", "a-b"],
    ["api", "every-service"],
  ]);
});

describe("acceptance", () => {
  const accept = { "every-service": { reason: "agreed with the team", until: "2026-11-22" } };

  test("on the component holds for it alone, at the top for all, through the last day", () => {
    const components = { api: service({ accept }), web: service() };
    const own = check(every, { components }, { today: "2026-11-22" });
    expect([own.failed, own.accepted]).toEqual([["components.web.port"], ["components.api.port"]]);
    expect(check(every, { accept, components: { web: service() } }, { today: "2026-11-22" }).failed).toEqual([]);
  });

  test("that has run out brings the finding back, with a note", () => {
    const { failed, findings } = check(every, { components: { api: service({ accept }) } }, { today: "2026-11-23" });
    expect(failed).toEqual(["components.api.port"]);
    expect(findings[0]?.accepted).toEqual({ reason: "agreed with the team", until: "2026-11-22", expired: true });
  });

  test("may differ by environment", () => {
    const { failed } = check(every, {
      environments: { dev: {}, prod: {} },
      components: { api: service({ accept: { $each: { dev: accept, default: {} } } }) },
    });
    expect(failed).toEqual(["components.api.port (prod/aws)"]);
  });

  test.each([
    [{ reason: "short" }, "wrong-length"],
    [{}, "missing-key"],
    [{ reason: "long enough for all", until: "2026-02-30" }, "bad-format"],
    [{ reason: "long enough for all", untill: "2026-02-03" }, "unknown-key"],
  ])("%j is refused", (entry, code) => {
    expect(() => check(every, { accept: { "no-budget": entry } })).toThrow(code);
  });
});

test("only some systems may be looked at, with the others to compare with", () => {
  const seen = made(
    "all-seen",
    forSystem((_, { systems }) => pass(["name"], String(systems.length))),
  );
  const { passed } = check(
    seen,
    { environments: { dev: {}, prod: {} } },
    { only: (system) => system.environment === "dev" },
  );
  expect(passed).toEqual(["name"]);
});

test("a rule that throws is named", () => {
  const broken = made("broken-rule", () => {
    throw new Error("oops");
  });
  expect(() => check(broken, {})).toThrow(new RuleError(broken, new Error("oops")));
});
