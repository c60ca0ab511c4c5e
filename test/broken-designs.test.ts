import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sekkei } from "./sekkei.fixture.ts";
import { stringify } from "yaml";

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-argument -- broken designs are made by reaching into an untyped copy */

const sound = (): any => ({
  name: "shop",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
  environments: { dev: {}, prod: { protected: true } },
  components: {
    net: { kind: "network", cidr: { $each: { dev: "10.0.0.0/16", prod: "10.1.0.0/16" } } },
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
    site: { kind: "domain", name: { $each: { dev: "dev.example.com", prod: "example.com" } }, zone: { managed: true } },
    api: {
      kind: "service",
      image: "shop-api",
      port: 8000,
      health: "/health",
      cpu: 1,
      memory: "2GiB",
      instances: [1, 4],
      scale: { cpu: "70%" },
      uses: { db: "readwrite", token: "read" },
    },
    db: { kind: "postgres", version: 17, size: "micro" },
    token: { kind: "secret" },
  },
});

interface Case {
  readonly name: string;
  readonly break: (design: any) => void;
  /** Code and path of every problem that must be found; more of the same cause may follow. */
  readonly finds: readonly (readonly [code: string, path: string])[];
  /** Words that the English text must hold: what to write. */
  readonly says?: string;
}

const cases: readonly Case[] = [
  {
    name: "wrong key",
    break: (d) => (d.components.api.helth = "/x"),
    finds: [["unknown-key", "components.api.helth"]],
    says: 'Did you mean "health"?',
  },
  {
    name: "unknown kind",
    break: (d) => (d.components.db.kind = "postgre"),
    finds: [["not-allowed", "components.db.kind"]],
    says: 'Did you mean "postgres"?',
  },
  {
    name: "wrong unit",
    break: (d) => (d.components.api.memory = "2GB"),
    finds: [["bad-format", "components.api.memory"]],
    says: '"2GiB"',
  },
  {
    name: "wrong duration",
    break: (d) => (d.components.db.backup = { retain: "1 week" }),
    finds: [["bad-format", "components.db.backup.retain"]],
  },
  {
    name: "unknown component",
    break: (d) => (d.components.api.uses.bd = "read"),
    finds: [["unknown-component", "components.api.uses.bd"]],
    says: 'Did you mean "db"?',
  },
  {
    name: "unknown access",
    break: (d) => (d.components.api.uses.db = "write"),
    finds: [["unknown-access", "components.api.uses.db"]],
    says: '"readwrite"',
  },
  {
    name: "cycle",
    break: (d) => {
      d.components.other = { ...d.components.api, uses: { api: "invoke" } };
      d.components.api.uses.other = "invoke";
    },
    finds: [["cycle", "components.other.uses.api"]],
    says: "other → api",
  },
  {
    name: "overlapping ranges of environments",
    break: (d) => (d.components.net.cidr = "10.0.0.0/16"),
    finds: [["cidr-overlap", "components.net.cidr"]],
  },
  {
    name: "subnet outside of its network",
    break: (d) => (d.components.net.subnets = { private: ["192.168.0.0/24", "192.168.1.0/24"] }),
    finds: [["cidr-outside", "components.net.subnets.private[0]"]],
  },
  {
    name: "bits after the prefix",
    break: (d) => (d.components.net.cidr.$each.dev = "10.0.0.1/16"),
    finds: [["cidr-host-bits", "components.net.cidr.$each.dev"]],
    says: "10.0.0.0/16",
  },
  {
    name: "minimum over maximum",
    break: (d) => (d.components.api.instances = { $each: { dev: [3, 2], prod: [1, 4] } }),
    finds: [["min-over-max", "components.api.instances.$each.dev"]],
  },
  {
    name: "health path without slash",
    break: (d) => (d.components.api.health = "health"),
    finds: [["bad-format", "components.api.health"]],
    says: '"/health',
  },
  {
    name: "unknown region",
    break: (d) => (d.targets.aws.region = "ap-northeast-9"),
    finds: [["not-allowed", "targets.aws.region"]],
    says: "ap-northeast-1",
  },
  {
    name: "secret value in the design",
    break: (d) => (d.components.api.environment = { API_KEY: "AKIAIOSFODNN7EXAMPLE" }),
    finds: [["secret-in-design", "components.api.environment.API_KEY"]],
    says: 'kind "secret"',
  },
  {
    name: "memory that Fargate does not pair with the CPU",
    break: (d) => (d.components.api.memory = "16GiB"),
    finds: [["unsupported-pair", "components.api.memory"]],
    says: "8GiB",
  },
  {
    name: "Cloud Run with 1.5 CPU",
    break: (d) => (d.components.api.cpu = 1.5),
    finds: [["unsupported-pair", "components.api.cpu"]],
    says: "2",
  },
  {
    name: "value missing for an environment",
    break: (d) => delete d.components.site.name.$each.prod,
    finds: [["missing-environment", "components.site.name.$each"]],
    says: "prod",
  },
  {
    name: "value for an environment that is not there",
    break: (d) => (d.components.site.name.$each.staging = "x.example.com"),
    finds: [["unknown-environment", "components.site.name.$each.staging"]],
  },
  {
    name: "reference to the wrong kind",
    break: (d) => (d.components.web.domain = "db"),
    finds: [["wrong-kind", "components.web.domain"]],
    says: "domain",
  },
  {
    name: "missing field",
    break: (d) => delete d.components.api.image,
    finds: [["missing-key", "components.api.image"]],
  },
  {
    name: "text where a number belongs",
    break: (d) => (d.components.api.port = "8000"),
    finds: [["wrong-type", "components.api.port"]],
  },
  {
    name: "port out of range",
    break: (d) => (d.components.api.port = 80000),
    finds: [["out-of-range", "components.api.port"]],
    says: "65535",
  },
  {
    name: "two networks",
    break: (d) => (d.components.more = { kind: "network" }),
    finds: [["duplicate-singleton", "components.more"]],
  },
  {
    name: "patch of a resource that is not there",
    break: (d) => (d.components.db.patch = { "aws_db_instance.bd": { port: 5433 } }),
    finds: [["unknown-resource", "components.db.patch.aws_db_instance.bd"]],
    says: "aws_db_instance.this",
  },
  {
    name: "what exists already under an address that is not there",
    break: (d) => (d.components.db.adopt = { "aws_db_instance.db": "old" }),
    finds: [["unknown-resource", "components.db.adopt.aws_db_instance.db"]],
    says: "aws_db_instance.this",
  },
  {
    name: "what exists already by an id that begins with a space",
    break: (d) => (d.components.db.adopt = { "aws_db_instance.this": " old" }),
    finds: [["bad-format", "components.db.adopt.aws_db_instance.this"]],
    says: "terraform import",
  },
  {
    name: "patch with an argument that the provider does not take",
    break: (d) => (d.components.db.patch = { "aws_db_instance.this": { prot: 5433 } }),
    finds: [["unknown-argument", "components.db.patch.aws_db_instance.this.prot"]],
    says: '"port"',
  },
  {
    name: "patch with a value that the provider refuses",
    break: (d) => (d.components.db.patch = { "aws_db_instance.this": { kms_key_id: "mine" } }),
    finds: [["unknown-argument", "components.db.patch.aws_db_instance.this.kms_key_id"]],
    says: "an ARN",
  },
  {
    name: "a job and a workflow that wait for each other",
    break: (d) => {
      d.components.night = { kind: "job", image: "night", uses: { chain: "start" } };
      d.components.chain = { kind: "workflow", steps: [{ name: "first", run: "night" }] };
    },
    finds: [["cycle", "components.night.uses.chain"]],
    says: "night → chain → night",
  },
  {
    name: "a component that another needs where it does not exist",
    break: (d) => (d.components.site.environments = ["prod"]),
    finds: [["absent-component", "components.web.domain"]],
    says: '"site" does not exist here',
  },
  {
    name: "a boolean that is not the one that is allowed",
    break: (d) => (d.components.files = { kind: "bucket", lifecycle: [{ after: "30d", delete: false }] }),
    finds: [["not-allowed", "components.files.lifecycle[0].delete"]],
    says: "false is not allowed here",
  },
  {
    name: "three fields of two forms",
    break: (d) => (d.components.site.zone = { existing: "example.com", gcp: "example-com", managed: true }),
    finds: [["conflict", "components.site.zone.managed"]],
    says: '"managed" cannot stand beside "existing"',
  },
  {
    name: "a bad path of a route beside a component that is not there",
    break: (d) => (d.components.web.routes = { "api/*": "apj", "/": "nowhere" }),
    finds: [
      ["bad-format", "components.web.routes.api/*"],
      ["unknown-component", "components.web.routes.api/*"],
      ["unknown-component", "components.web.routes./"],
    ],
    says: 'Did you mean "api"?',
  },
  {
    name: "many at once",
    break: (d) => {
      d.components.api.cpus = 1;
      d.components.db.version = "15";
      d.targets.gcp.region = "tokyo";
      d.extra = true;
    },
    finds: [
      ["unknown-key", "components.api.cpus"],
      ["wrong-type", "components.db.version"],
      ["not-allowed", "targets.gcp.region"],
      ["unknown-key", "extra"],
    ],
  },
];

const forms = {
  ts: (design: object) =>
    `import { system } from "sekkei";\n\nexport default system(${JSON.stringify(design, null, 2)} as never);\n`,
  yaml: (design: object) => stringify(design),
} as const;

let parent: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), "sekkei broken "));
});
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

interface Found {
  code: string;
  path: string;
  file: string;
  line: number;
  column: number;
  message: string;
  remedy?: string;
}

async function build(
  form: keyof typeof forms,
  design: object,
): Promise<{ status: number; issues: Found[]; stderr: string; text: string }> {
  const folder = mkdtempSync(join(parent, form));
  const file = join(folder, `sekkei.config.${form}`);
  writeFileSync(file, forms[form](design));
  const run = await sekkei(["build", folder, "--json"], folder);
  expect(existsSync(join(folder, "generated"))).toBe(false);
  expect(run.stderr).toBe("");
  return {
    status: run.status,
    issues: (JSON.parse(run.stdout) as { issues: Found[] }).issues,
    stderr: run.stderr,
    text: readFileSync(file, "utf8"),
  };
}

describe.each(["ts", "yaml"] as const)("broken designs in %s", (form) => {
  it.each(cases)("$name: every problem with its place and what to write", async ({ break: breakIt, finds, says }) => {
    const design = sound();
    breakIt(design);
    const { status, issues, text } = await build(form, design);
    expect(status).toBe(1);
    const found = issues.map((one) => [one.code, one.path]);
    for (const expected of finds) expect(found).toContainEqual([...expected]);
    const lines = text.split("\n");
    for (const one of issues) {
      expect(one.line).toBeGreaterThan(0);
      // The place holds the key or the value that the path ends in, or the parent of what is missing.
      const here = (lines[one.line - 1] ?? "").slice(one.column - 1);
      expect(here.length).toBeGreaterThan(0);
    }
    if (says !== undefined)
      expect(issues.map((one) => `${one.message} ${one.remedy ?? ""}`).join("\n")).toContain(says);
  });
});

it("the design that is not broken builds", async () => {
  const folder = mkdtempSync(join(parent, "sound"));
  writeFileSync(join(folder, "sekkei.config.yaml"), stringify(sound()));
  const run = await sekkei(["build", folder], folder);
  expect(run.stderr).not.toContain("error");
  expect(run.status).toBe(0);
});
