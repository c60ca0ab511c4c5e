import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.fixture.ts";

const root = resolve(import.meta.dirname, "..");

const design = (components: string): string => `import { each, system } from "sekkei";
export default system({
  name: "shop",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
  environments: { dev: {}, prod: {} },
  components: { ${components} },
});
`;

const api = 'api: { kind: "service", image: "api", uses: { db: "readwrite" } }';
const db = 'db: { kind: "postgres", version: 17 }';

/** References that lead nowhere: what is given, and what the error must name besides. */
const references: Readonly<Record<string, { components: string; given: string; wanted: string }>> = {
  "database-for-a-domain.ts": {
    components: `${api}, ${db}, web: { kind: "loadBalancer", domain: "db", routes: { "/": "api" } }`,
    given: '"db"',
    wanted: 'NoComponentOfKind<"domain">',
  },
  "misspelt-service.ts": {
    components: `${api}, ${db}, web: { kind: "loadBalancer", domain: "site", routes: { "/": "apy" } }, site: { kind: "domain", name: "example.com", zone: "external" }`,
    given: '"apy"',
    wanted: '"api"',
  },
  "misspelt-component-in-a-list.ts": {
    components: 'jobs: { kind: "topic", subscribers: ["mial"] }, mail: { kind: "queue" }',
    given: '"mial"',
    wanted: '"mail"',
  },
  "misspelt-component-in-uses.ts": {
    components: `api: { kind: "service", image: "api", uses: { bd: "read" } }, ${db}`,
    given: "'bd'",
    wanted: 'db: "postgres"',
  },
};

describe("in the editor", () => {
  const good = {
    "good.ts": design(
      `${api}, ${db}, web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } }, site: { kind: "domain", name: each({ dev: "dev.example.com", prod: "example.com" }), zone: { managed: true } }`,
    ),
    "nested-each.ts": design(
      `api: { kind: "service", image: "api", memory: each({ aws: "1GiB", gcp: each({ dev: "1GiB", prod: "2GiB" }) }), instances: each({ dev: [1, 1], prod: [2, 10] }) }`,
    ),
    "each-elsewhere.ts": `import type { Authored } from "sekkei";
${design('db: { kind: "postgres", version: 17, size: size, replicas: replicas }').replace("export default", 'const size: Authored<"small" | "large"> = each({ dev: "small", prod: "large" });\nconst replicas = each({ prod: 1, default: 0 });\nexport default')}`,
    "readme.ts": /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "",
    "readme-ja.ts": /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.ja.md"), "utf8"))?.[1] ?? "",
  };
  const bad: Readonly<Record<string, string>> = {
    "unknown-kind.ts": design('db: { kind: "postgre", version: 17 }'),
    "unknown-field.ts": design('db: { kind: "postgres", version: 17, sizes: "micro" }'),
    "unknown-component.ts": design(`api: { kind: "service", image: "api", uses: { bd: "read" } }, ${db}`),
    "unknown-access.ts": design(`api: { kind: "service", image: "api", uses: { db: "write" } }, ${db}`),
    "wrong-unit.ts": design('api: { kind: "service", image: "api", memory: "1GB" }'),
    "wrong-reference.ts": design(`${api}, ${db}, web: { kind: "loadBalancer", domain: "db", routes: { "/": "api" } }`),
    "unknown-region.ts": design(db).replace("ap-northeast-1", "ap-northeast-9"),
    "wrong-unit-in-each.ts": design(
      'api: { kind: "service", image: "api", memory: each({ dev: "1GiB", prod: "2 gigs" }) }',
    ),
    "unknown-environment.ts": design(
      'api: { kind: "service", image: "api", memory: each({ dev: "1GiB", prdo: "2GiB" }) }',
    ),
    "unknown-target.ts": design('api: { kind: "service", image: "api", memory: each({ aws: "1GiB", gpc: "2GiB" }) }'),
    "unknown-environment-of-an-item.ts": design(
      `${db}, jobs: { kind: "topic", subscribers: [each({ dev: "mail", prod: "mail", stagin: "mail" })] }, mail: { kind: "queue" }`,
    ),
    "unknown-environment-inside-each.ts": design(
      'api: { kind: "service", image: "api", memory: each({ aws: "1GiB", gcp: each({ dev: "1GiB", prdo: "2GiB" }) }) }',
    ),
    ...Object.fromEntries(Object.entries(references).map(([name, { components }]) => [name, design(components)])),
  };
  const errors = compile({ ...good, ...bad });

  it("good designs compile, those of the READMEs among them", () => {
    expect(errors.filter((error) => Object.keys(good).some((name) => error.startsWith(`${name}(`)))).toEqual([]);
  });

  it.each(Object.entries(references))(
    "%s: the error is one line that names what is given and what is wanted",
    (name, { given, wanted }) => {
      const own = errors.filter((error) => error.startsWith(`${name}(`));
      expect(own).toHaveLength(1);
      expect(own[0]).toContain(given);
      expect(own[0]).toContain(wanted);
      expect(own[0]).not.toMatch(/\n|Each<Each</);
    },
  );

  it.each(Object.keys(bad))("%s does not compile", (name) => {
    expect(errors.filter((error) => error.startsWith(`${name}(`))).not.toEqual([]);
  });
});
