import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { issuesOf, lowerOne, problemsOf } from "../lowered.fixture.ts";
import { countryCodes } from "./countries.ts";

const on = (targets: readonly Target[]) => ({
  key: "wall",
  targets: Object.fromEntries(targets.map((one) => [one, {}])),
});

interface Rule {
  name?: string;
  priority: number;
  preview?: boolean;
  action?: unknown;
  description?: string;
  match?: { expr?: { expression: string } };
  statement?: unknown;
}

function lowered(wall: object, target: Target) {
  const { resources } = lowerOne("firewall", wall, { key: "wall", target });
  const found = resources.find((one) => /web_acl$|security_policy$/.test(one.type));
  return { resources, rules: found?.args.rule as unknown as readonly Rule[] };
}

const problems = (wall: object, targets: readonly Target[] = ["aws", "gcp"]) =>
  problemsOf("firewall", wall, on(targets));

const codes = (wall: object) =>
  lowered(wall, "gcp").rules.map((rule) => rule.match?.expr?.expression ?? rule.description);

describe("the default firewall", () => {
  it("has reputation lists on AWS, which are looked at first", () => {
    const rules = [...lowered({}, "aws").rules].sort((one, other) => one.priority - other.priority);
    expect(rules.map((rule) => rule.name)).toEqual(["ip-reputation", "common", "known-bad-inputs", "sql-injection"]);
  });
  it("has them on Google Cloud only with Cloud Armor Enterprise", () => {
    const list = "evaluateThreatIntelligence('iplist-known-malicious-ips')";
    expect(codes({})).not.toContain(list);
    expect(codes({ gcp: { enterprise: true } })).toContain(list);
  });
});

describe("rules", () => {
  it("for cross-site scripting are the common group on AWS, once", () => {
    expect(lowered({ rules: ["crossSiteScripting", "common"] }, "aws").rules.map((rule) => rule.name)).toEqual([
      "common",
    ]);
  });
  it("keep their priority when others come and go", () => {
    const priority = (wall: object) => lowered(wall, "gcp").rules.find((rule) => rule.description === "cve-canary");
    expect(priority({ rules: ["knownBadInputs"] })?.priority).toBe(priority({})?.priority);
  });
  it("leave out a signature in its own set only", () => {
    const all = codes({ gcp: { optOut: ["owasp-crs-v030301-id942350-sqli"] } });
    expect(all.filter((one) => one?.includes("942350"))).toEqual([
      "evaluatePreconfiguredWaf('sqli-v33-stable', {'sensitivity': 1, 'opt_out_rule_ids': ['owasp-crs-v030301-id942350-sqli']})",
    ]);
  });
  it("that need Cloud Armor Enterprise fail without it, and pass on AWS", () => {
    expect(problems({ rules: ["common", "anonymousIp"] })).toEqual(["unsupported-on components.wall.rules.1"]);
    expect(problems({ rules: ["common", "anonymousIp"] }, ["aws"])).toEqual([]);
    expect(problems({ rules: ["common", "anonymousIp"], gcp: { enterprise: true } })).toEqual([]);
  });
  it("can only be made to count in a group that is there", () => {
    const aws = { countOnly: { sqlInjection: ["SQLi_BODY"] } };
    expect(problems({ aws })).toEqual([]);
    expect(problems({ rules: ["common"], aws })).toEqual(["not-allowed components.wall.aws.countOnly.sqlInjection"]);
  });
});

describe("mode count", () => {
  it("refuses nothing", () => {
    const wall = { mode: "count", rateLimit: "100/m", countries: { block: ["KP"] } };
    expect(JSON.stringify(lowered(wall, "aws").rules)).not.toMatch(/"block"|"none"/);
    expect(lowered(wall, "gcp").rules.filter((rule) => rule.priority < 10_000 && !rule.preview)).toEqual([]);
  });
});

describe("the rate limit", () => {
  it("comes after all rules that refuse on Google Cloud, where the first match decides", () => {
    const { rules } = lowered({ rateLimit: "2000/5m" }, "gcp");
    const throttle = rules.find((rule) => rule.action === "throttle");
    expect(
      rules.filter((rule) => rule.action === "deny(403)").every((one) => one.priority < (throttle?.priority ?? 0)),
    ).toBe(true);
  });
  it("fails with a window that a cloud does not have", () => {
    expect(problems({ rateLimit: "100/5m" })).toEqual([]);
    expect(problems({ rateLimit: "100/30s" }, ["gcp"])).toEqual([]);
    expect(problems({ rateLimit: "100/30s" }, ["aws"])).toEqual(["unsupported-pair components.wall.rateLimit"]);
    expect(problems({ rateLimit: "100/d" }, ["gcp"])).toEqual(["unsupported-pair components.wall.rateLimit"]);
  });
  it("fails on AWS below a hundred requests, and offers the same rate over a longer window", () => {
    const allowed = (rateLimit: string): unknown =>
      (issuesOf("firewall", { rateLimit }, on(["aws"]))[0]?.facts as { allowed: unknown }).allowed;
    expect(problems({ rateLimit: "60/m" }, ["aws"])).toEqual(["unsupported-pair components.wall.rateLimit"]);
    expect(allowed("60/m")).toEqual(["120/2m", "300/5m", "600/10m"]);
    expect(allowed("1/10m")).toEqual(["100/10m"]);
    for (const rateLimit of allowed("60/m") as string[]) expect(problems({ rateLimit }, ["aws"])).toEqual([]);
    expect(problems({ rateLimit: "60/m" }, ["gcp"])).toEqual([]);
  });
});

describe("countries", () => {
  it("that are let in keep all others out", () => {
    const countries = { allow: ["JP", "US"] };
    expect(codes({ countries })[0]).toBe("!('[JP,US]'.contains(origin.region_code))");
    expect(lowered({ countries }, "aws").rules[0]?.statement).toEqual({
      not_statement: { statement: { geo_match_statement: { country_codes: ["JP", "US"] } } },
    });
  });
  it("fail in both lists, unknown, or too many for AWS", () => {
    expect(problems({ countries: { allow: ["JP"] } })).toEqual([]);
    expect(problems({ countries: { allow: ["JP"], block: ["KP"] } })).toEqual([
      "conflict components.wall.countries.allow",
    ]);
    expect(problems({ countries: { block: ["XX"] } })).toEqual(["not-allowed components.wall.countries.block.0"]);
    expect(problems({ countries: { block: countryCodes.slice(0, 51) } }, ["aws"])).toEqual([
      "out-of-range components.wall.countries.block",
    ]);
  });
  it("are those of ISO 3166", () => {
    expect(new Set(countryCodes).size).toBe(249);
  });
});

describe("logs", () => {
  it("are written by AWS WAF without credentials, to a group that it accepts", () => {
    const { resources } = lowered({ logs: { retain: "90d" } }, "aws");
    const found = (type: string) => resources.find((one) => one.type === type)?.args;
    expect(JSON.stringify(found("aws_cloudwatch_log_group")?.name)).toContain("aws-waf-logs-");
    expect(JSON.stringify(found("aws_wafv2_web_acl_logging_configuration")?.redacted_fields)).toContain(
      "authorization",
    );
  });
});
