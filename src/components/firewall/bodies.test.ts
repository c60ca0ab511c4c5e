import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const web = (routes: object) => ({
  wall: { kind: "firewall" },
  site: { kind: "domain", name: "a.example.com", zone: "external" },
  edge: { kind: "loadBalancer", domain: "site", firewall: "wall", routes },
});
const service = (more: object = {}) => ({ kind: "service", image: "it:1", ...more });
const llm = { kind: "model", models: { aws: ["anthropic.claude-sonnet-4-5-20250929-v1:0"], gcp: ["gemini-2.5-pro"] } };

interface Rule {
  readonly name?: string;
  readonly description?: string;
  readonly action?: unknown;
  readonly statement?: readonly {
    readonly managed_rule_group_statement?: readonly { readonly rule_action_override?: readonly { name: string }[] }[];
  }[];
  readonly match?: { readonly expr?: { readonly expression: string } };
}

function rulesOf(components: object, target: Target): readonly Rule[] {
  const { resources } = lowered(components, { target });
  const found = resources.find((one) => /web_acl$|security_policy$/.test(one.type));
  return found?.args.rule as unknown as readonly Rule[];
}

/** Rules of the groups that do not refuse, as written in the web ACL. */
const counted = (components: object): readonly string[] =>
  rulesOf(components, "aws").flatMap((rule) =>
    [...JSON.stringify(rule.statement ?? {}).matchAll(/"name":"(\w+_BODY)"/g)].map(([, name = ""]) => name),
  );
const elsewhere = (components: object, name: string, where = "elsewhere"): string | undefined => {
  const rule = rulesOf(components, "aws").find((one) => one.name === `${name}-${where}`);
  return rule && JSON.stringify([rule.action, rule.statement]);
};
const expressions = (components: object): readonly string[] =>
  rulesOf(components, "gcp").flatMap(({ match }) => match?.expr?.expression ?? []);

const textRules = [
  "CrossSiteScripting_BODY",
  "EC2MetaDataSSRF_BODY",
  "GenericLFI_BODY",
  "GenericRFI_BODY",
  "JavaDeserializationRCE_BODY",
  "ReactJSRCE_BODY",
  "SQLi_BODY",
  "SQLiExtendedPatterns_BODY",
];

describe("without a word about bodies", () => {
  const plain = { ...web({ "/": "api" }), api: service() };
  it("all rules refuse", () => {
    expect(counted(plain)).toEqual([]);
    expect(expressions(plain).filter((one) => one.includes("request.path"))).toEqual([]);
  });
});

describe("bodies above 8 KiB", () => {
  const large = (routes: object, max = "1MiB") => ({
    ...web(routes),
    api: service({ body: { max } }),
    page: service(),
  });
  it("pass where the service states them, and are refused elsewhere by the label of the rule", () => {
    const all = large({ "/": "page", "/api/*": "api" });
    expect(counted(all)).toEqual(["SizeRestrictions_BODY"]);
    const rule = elsewhere(all, "large-bodies") ?? "";
    expect(rule).toContain("awswaf:managed:aws:core-rule-set:SizeRestrictions_Body");
    expect(rule).toContain('"regex_string":"^(/api|/api/.*)$"');
    expect(rule).toContain('"block"');
  });
  it("pass everywhere where the only service states them", () => {
    const all = large({ "/": "api" });
    expect(counted(all)).toEqual(["SizeRestrictions_BODY"]);
    expect(elsewhere(all, "large-bodies")).toBeUndefined();
  });
  it("are refused on paths of others below", () => {
    const all = large({ "/": "api", "/admin/*": "page", "/v1.0/x": "page" });
    expect(elsewhere(all, "large-bodies")).toBeUndefined();
    const rule = elsewhere(all, "large-bodies", "below");
    expect(rule).not.toContain("not_statement");
    expect(rule).toContain(String.raw`"regex_string":"^(/admin|/admin/.*|/v1\\.0/x)$"`);
  });
  it("of up to 8 KiB change nothing", () => {
    expect(counted(large({ "/": "api" }, "8KiB"))).toEqual([]);
  });
  it("are read by Cloud Armor as far as it can", () => {
    const read = (max: string) => {
      const { resources } = lowered(large({ "/": "api" }, max), { target: "gcp" });
      return JSON.stringify(
        resources.find((one) => one.type.endsWith("security_policy"))?.args.advanced_options_config,
      );
    };
    expect(read("8KiB")).toContain('"8KB"');
    expect(read("20KiB")).toContain('"32KB"');
    expect(read("1MiB")).toContain('"64KB"');
    expect(read("1MiB")).toContain('"NORMAL"');
  });
  it("have an end on Cloud Run", () => {
    const problems = (max: string) => problemsOf("service", service({ body: { max } }), { targets: { gcp: {} } });
    expect(problems("32MiB")).toEqual([]);
    expect(problems("33MiB")).toEqual(["unsupported-on components.one.body.max"]);
  });
});

describe("free text", () => {
  const routes = { "/": "page", "/api/*": "api" };
  const chat = (uses: object, more: object = {}) => ({
    ...web(routes),
    page: service(),
    api: service({ uses }),
    llm,
    ...more,
  });
  const passes = (components: object) => {
    expect(counted(components)).toEqual(expect.arrayContaining([...textRules, "SizeRestrictions_BODY"]));
    expect(counted(components)).not.toContain("Log4JRCE_BODY");
    const rule = elsewhere(components, "free-text");
    expect(rule).toContain("^(/api|/api/.*)$");
    expect(rule).toContain("awswaf:managed:aws:sql-database:SQLi_Body");
    for (const set of ["sqli", "xss", "lfi", "rfi", "rce", "protocolattack", "java"]) {
      expect(expressions(components).find((one) => one.includes(`'${set}-v33`))).toMatch(
        / && !\(request\.path\.matches\('\^\(\/api\|\/api\/\.\*\)\$'\) && request\.method\.matches\('\^\(PATCH\|POST\|PUT\)\$'\)\)$/,
      );
    }
    expect(expressions(components).find((one) => one.includes("cve-canary"))).not.toContain("request.path");
  };
  it("is what reaches a model", () => {
    passes(chat({ llm: "invoke" }));
  });
  it("is what reaches a model over a queue", () => {
    passes(
      chat(
        { tasks: "send" },
        {
          tasks: { kind: "queue" },
          runner: { kind: "worker", image: "it:1", uses: { tasks: "receive", llm: "invoke" } },
        },
      ),
    );
  });
  it("is what reaches a vendor's model", () => {
    passes(
      chat(
        { ai: "use" },
        { ai: { kind: "external", vendor: "OpenAI", url: "https://api.openai.com/v1", data: "internal" } },
      ),
    );
  });
  it("is what the design says it is", () => {
    passes({ ...web(routes), page: service(), api: service({ body: { freeText: true } }) });
    expect(
      counted({
        ...web(routes),
        page: service(),
        api: service({ uses: { llm: "invoke" }, body: { freeText: false } }),
        llm,
      }),
    ).toEqual([]);
  });
  it("is not what another worker sends to a model", () => {
    expect(counted(chat({}, { runner: { kind: "worker", image: "it:1", uses: { llm: "invoke" } } }))).toEqual([]);
  });
  it("leaves rules that count anyway without a refusal elsewhere", () => {
    const components = {
      ...chat({ llm: "invoke" }),
      wall: { kind: "firewall", aws: { countOnly: { common: ["SizeRestrictions_BODY"] } } },
    };
    expect(elsewhere(components, "large-bodies")).toBeUndefined();
  });
  it("has as many patterns as its paths take, each within 200 characters", () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`/a-rather-long-path/${String(at)}/*`, "api"]),
    );
    const more = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`/below/another-long-one/${String(at)}/*`, "page"]),
    );
    const components = { ...chat({ llm: "invoke" }), ...web({ "/": "page", "/below/*": "api", ...many, ...more }) };
    expect(counted(components)).toContain("SQLi_BODY");
    const [around, below] = ["elsewhere", "below"].map((where) => elsewhere(components, "free-text", where) ?? "");
    const patterns = (rule = "") => [...rule.matchAll(/"regex_string":"([^"]*)"/g)].map(([, pattern = ""]) => pattern);
    expect(patterns(around).length).toBeGreaterThan(2);
    expect(patterns(below).length).toBeGreaterThan(2);
    for (const pattern of [...patterns(around), ...patterns(below)]) expect(pattern.length).toBeLessThanOrEqual(200);
    for (const path of Object.keys(many)) expect(patterns(around).join()).toContain(path.replace("/*", "/.*"));
    expect(below).toContain("or_statement");
  });
  it("is refused on Cloud Armor where its paths do not fit into one rule", () => {
    const routes = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`/a-rather-long-path/${String(at)}/*`, "api"]));
    const problems = (count: number) => {
      const { site, edge } = web({ "/": "page", ...routes(count) });
      const beside = { ...chat({ llm: "invoke" }), site, edge };
      return problemsOf("firewall", {}, { key: "wall", target: "gcp", targets: { gcp: {} }, beside });
    };
    expect(problems(20)).toEqual([]);
    expect(problems(40)).toEqual(["out-of-range components.wall"]);
  });
});

describe("headers with credentials", () => {
  const credentialHeaders = [
    ...["authorization", "cookie", "proxy-authorization", "set-cookie"],
    ...["x-api-key", "x-api-token", "x-auth-token"],
  ];
  const hidden = (wall: object) => {
    const { resources } = lowered(
      { wall: { kind: "firewall", logs: { retain: "30d" }, ...wall } },
      {
        target: "aws",
      },
    );
    const acl = resources.find((one) => one.type === "aws_wafv2_web_acl");
    const logs = resources.find((one) => one.type === "aws_wafv2_web_acl_logging_configuration");
    return [JSON.stringify(acl?.args.data_protection_config), JSON.stringify(logs?.args.redacted_fields)];
  };
  it("are shown neither in samples nor in logs", () => {
    for (const shown of hidden({})) for (const header of credentialHeaders) expect(shown).toContain(`"${header}"`);
  });
  it("are those that the design names as well", () => {
    for (const shown of hidden({ credentialHeaders: ["X-Partner-Token"] })) {
      for (const header of [...credentialHeaders, "x-partner-token"]) expect(shown).toContain(`"${header}"`);
    }
  });
});
