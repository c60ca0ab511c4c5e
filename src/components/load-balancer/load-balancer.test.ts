import { describe, expect, it } from "vitest";
import * as z from "zod";
import { without } from "../../facets/facets.fixture.ts";
import { defineKind } from "../../lowering/kind.ts";
import { configurationOf } from "../../terraform/configuration/configuration.ts";
import { ref } from "../../terraform/expression.ts";
import type { Target } from "../../terraform/graph.ts";
import { lowered as loweredWith, ops, problemsOf } from "../lowered.fixture.ts";
import { loadBalancer } from "./aws/load_balancer/module.gen.ts";

const components = (entry: object, more: object = {}) => ({
  site: { kind: "domain", name: "example.com", alternatives: ["www.example.com"], zone: { managed: true } },
  web: { kind: "service", image: "todo-web", port: 3000 },
  api: { kind: "service", image: "todo-api", port: 8000 },
  entry: { kind: "loadBalancer", domain: "site", routes: { "/": "web", "/api/*": "api" }, ...entry },
  ...more,
});

const lowered = (entry: object, target: Target, more: object = {}) =>
  loweredWith(components(entry, more), { target, protected: true });

const on = (targets: readonly Target[]) => ({
  targets: Object.fromEntries(targets.map((target) => [target, {}])),
  protected: true,
});
const problems = (entry: object, more: object = {}, targets: readonly Target[] = ["aws", "gcp"]) =>
  problemsOf(components(entry, more), on(targets));

describe("on AWS", () => {
  const { graph, resources, has, at, args, written, outputs } = lowered({}, "aws");

  it("lets everybody in on 80 and 443, and itself out to the services only", () => {
    const rules = resources.filter(
      (one) =>
        one.type.startsWith("aws_vpc_security_group_") &&
        JSON.stringify(one.args.security_group_id).includes("module.entry."),
    );
    expect(rules.map((one) => [one.type.split("_")[4], one.args.from_port, one.args.cidr_ipv4])).toEqual([
      ["ingress", 80, "0.0.0.0/0"],
      ["ingress", 443, "0.0.0.0/0"],
      ["egress", 8000, undefined],
      ["egress", 3000, undefined],
    ]);
  });

  it("redirects plain HTTP", () => {
    expect(args("aws_lb_listener.http").default_action).toMatchObject([
      { type: "redirect", redirect: { protocol: "HTTPS", status_code: "HTTP_301" } },
    ]);
  });

  it("waits for a certificate that is issued", () => {
    expect(args("aws_lb_listener.https").certificate_arn).toEqual(
      ref("module.site.aws_acm_certificate_validation.this", "certificate_arn"),
    );
  });

  it("keeps private, encrypted access logs that only load balancers write", () => {
    const logs = "module.entry.module.access_logs";
    expect(has(`${logs}.aws_s3_bucket_public_access_block.this`)).toBe(true);
    expect(has(`${logs}.aws_s3_bucket_server_side_encryption_configuration.this`)).toBe(true);
    expect(written(`${logs}.aws_s3_bucket_policy.this`)).toContain("logdelivery.elasticloadbalancing.amazonaws.com");
    expect(at("aws_lb.this").dependsOn).toContain(`${logs}.aws_s3_bucket_policy.this`);
  });

  it("cannot be deleted in a protected environment", () => {
    expect(args("aws_lb.this").enable_deletion_protection).toBe(true);
  });

  it("answers to every name of the domain", () => {
    for (const name of ["example.com", "www.example.com"])
      expect(args(`module.entry.aws_route53_record.this["${name}"]`)).toMatchObject({ name });
    expect(outputs.find((one) => one.name === "urls")?.value).toEqual({ entry: ref("module.entry", "url") });
    expect(graph.given?.entry?.url).toBe("https://example.com");
  });

  it("lets services have their target group once a listener or a rule forwards to it", () => {
    const { targets } = configurationOf(loadBalancer).outputs;
    expect(targets?.dependsOn).toEqual(
      expect.arrayContaining([ref("aws_lb_listener.https"), ref("aws_lb_listener_rule.this")]),
    );
  });
});

describe("routes on AWS", () => {
  const rules = (routes: object) =>
    Object.fromEntries(
      lowered({ routes }, "aws")
        .resources.filter((one) => one.type === "aws_lb_listener_rule")
        .map((one) => [String(one.index), one.args.priority as number] as const),
    );

  it("are tried from the most specific one, whatever their order", () => {
    const found = rules({ "/": "web", "/api/*": "api", "/api/v2/*": "web" });
    expect(found["/api/v2/*"]).toBeLessThan(found["/api/*"] ?? 0);
  });
  it("keep their priority when another is added at the end", () => {
    const first = rules({ "/": "web", "/api/*": "api" });
    expect(rules({ "/": "web", "/api/*": "api", "/files/*": "api" })["/api/*"]).toBe(first["/api/*"]);
  });
  it("take the path itself with all below it, unless it has a route of its own", () => {
    const paths = (routes: object) => lowered({ routes }, "aws").args('aws_lb_listener_rule.this["/api/*"]').condition;
    expect(paths({ "/": "web", "/api/*": "api" })).toEqual([{ path_pattern: { values: ["/api", "/api/*"] } }]);
    expect(paths({ "/": "web", "/api/*": "api", "/api": "web" })).toEqual([{ path_pattern: { values: ["/api/*"] } }]);
  });
});

describe("on Google Cloud", () => {
  const { args } = lowered({ firewall: "wall" }, "gcp", { wall: { kind: "firewall" } });

  it("protects and records every backend", () => {
    for (const name of ["web", "api"]) {
      const backend = args(`google_compute_backend_service.this["${name}"]`);
      expect(backend.security_policy).toEqual(ref("module.wall.google_compute_security_policy.this", "id"));
      expect(backend.log_config).toEqual({ enable: true, sample_rate: 1 });
    }
  });
  it("redirects plain HTTP", () => {
    expect(args("google_compute_url_map.redirect").default_url_redirect).toMatchObject({
      https_redirect: true,
    });
  });
  it("keeps logs in a bucket of their own only when they are wanted for more than a month", () => {
    const bucket = "module.entry.module.access_logs[0].google_logging_project_bucket_config.this";
    expect(args(bucket).retention_days).toBe(90);
    expect(lowered({ accessLogs: { retain: "30d" } }, "gcp").has(bucket)).toBe(false);
  });
});

describe("with somebody else's DNS", () => {
  it.each([
    ["aws", "example.com CNAME "],
    ["gcp", "example.com A "],
  ] as const)("says on %s which record to enter", (target, start) => {
    const site = { kind: "domain", name: "example.com", zone: "external" };
    const { graph, outputs, ids } = lowered({}, target, { site });
    const shown = outputs.find((one) => one.name === "dns_records")?.value;
    const entered = [{ parts: [start, {}] }];
    if (target === "aws") expect(graph.given?.entry?.dns_records).toMatchObject(entered);
    else expect(shown).toMatchObject({ entry: entered });
    expect(shown).toBeDefined();
    expect(ids.filter((one) => one.includes("record"))).toEqual([]);
  });
});

describe("checks", () => {
  const nothing = { becomes: "", lower: () => undefined };

  it("pass for a plain entry", () => {
    expect(problems({})).toEqual([]);
  });
  it("want a route for /", () => {
    expect(problems({ routes: { "/api/*": "api" } })).toEqual(["missing-key components.entry.routes./"]);
  });
  it("want services that listen", () => {
    const silent = defineKind({
      name: "service",
      summary: { en: "", ja: "" },
      schema: z.strictObject({ image: z.string(), port: z.int().optional() }),
      clouds: { aws: nothing, gcp: nothing },
      facets: without,
      differences: [],
    });
    const options = { ...on(["aws", "gcp"]), kinds: { service: silent } };
    expect(problemsOf(components({}, { api: { kind: "service", image: "todo-api" } }), options)).toEqual([
      "needs-field components.entry.routes./api/*",
    ]);
  });
  it("refuse patterns that one of the clouds does not know", () => {
    expect(problems({ routes: { "/": "web", "/api*": "api" } })).toEqual(["bad-format components.entry.routes./api*"]);
    expect(problems({ routes: { "/": "web", "/*/x": "api" } })).toEqual(["bad-format components.entry.routes./*/x"]);
  });
  it("refuse routes that would get one name", () => {
    expect(problems({ routes: { "/": "web", "/a-b/*": "api", "/a_b/*": "api" } })).toEqual([
      "name-collision components.entry.routes./a_b/*",
    ]);
  });
  it("refuse a domain that another load balancer has, and on AWS a service", () => {
    const other = { kind: "loadBalancer", domain: "site", routes: { "/": "api" } };
    expect(problems({}, { other }, ["gcp"])).toEqual(["conflict components.other.domain"]);
    expect(problems({}, { other }, ["aws"])).toEqual([
      "conflict components.other.domain",
      "conflict components.other.routes./",
    ]);
  });
  it("refuse a domain or a default service that this environment does not have", () => {
    const web = { kind: "service", image: "todo-web", environments: ["dev"] };
    const options = { ...on(["aws", "gcp"]), system: { environments: { dev: {}, prod: {} } } };
    const site = { kind: "domain", name: "example.com", zone: { existing: "example.com" } };
    expect(problemsOf(components({}, { web, site }), options)).toEqual(["absent-component components.entry.routes./"]);
  });
  it("refuse TLS 1.3 as the minimum on Google Cloud only", () => {
    expect(problems({ tls: { minimum: "1.3" } }, {}, ["aws"])).toEqual([]);
    expect(problems({ tls: { minimum: "1.3" } }, {}, ["gcp"])).toEqual(["unsupported-on components.entry.tls.minimum"]);
  });
  it("refuse timeouts and retentions that a cloud does not have", () => {
    expect(problems({ timeout: "4001s" })).toEqual(["out-of-range components.entry.timeout"]);
    expect(problems({ accessLogs: { retain: "4000d" } }, {}, ["gcp"])).toEqual([
      "out-of-range components.entry.accessLogs.retain",
    ]);
    expect(problems({ accessLogs: { retain: "4000d" } }, {}, ["aws"])).toEqual([]);
  });
  it("refuse alarms in a wrong unit", () => {
    const alarm = (above: string) => ({ alarms: { slow: { metric: "latency", above, notify: ["ops"] } } });
    expect(problems(alarm("1s"), { ops })).toEqual([]);
    expect(problems(alarm("80%"), { ops })).toEqual(["bad-format components.entry.alarms.slow.above"]);
  });
});

/** What CloudWatch makes of an expression with the counts of one period; what was not counted has no data. */
function percentage(expression: string, counts: Readonly<Record<string, number>>): number {
  let text = expression.replace(/FILL\((\w+), 0\)/g, (_, name: string) => String(counts[name] ?? 0));
  text = text.replace(/IF\((\d+) > (\d+), (\d+), (\d+)\)/g, (_, a: string, b: string, then: string, or: string) =>
    Number(a) > Number(b) ? then : or,
  );
  const [, of, own, all] = /^100 \* \((\d+) \+ (\d+)\) \/ (\d+)$/.exec(text) ?? [];
  return (100 * (Number(of) + Number(own))) / Number(all);
}

describe("errors of a load balancer on AWS", () => {
  const board = { board: { kind: "dashboard", of: ["entry"] } };
  const text = JSON.stringify(lowered({}, "aws", board).resources.map(({ args }) => args));
  const [expression = ""] = /100 \* \([^"]*/.exec(text) ?? [];
  const shown = expression.replace(/(target|own|requests)\d+/g, "$1");

  it("are all answers when nothing runs: then requests are not counted, and its own errors are", () => {
    expect(percentage(shown, { own: 40 })).toBe(100);
  });

  it("are a share of the requests while something runs, its own and those of targets", () => {
    expect(percentage(shown, { requests: 200, target: 10 })).toBe(5);
    expect(percentage(shown, { requests: 200, target: 10, own: 10 })).toBe(10);
    expect(percentage(shown, { requests: 200 })).toBe(0);
  });
});
