import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.fixture.ts";

const root = resolve(import.meta.dirname, "..");

const design = (components: string): string => `import { each, system } from "sekkei";
export default system({
  name: "shop",
  targets: { aws: { region: "ap-northeast-1" } },
  environments: { dev: {}, prod: {} },
  components: { ${components} },
});
`;

const api = 'api: { kind: "service", image: "api", uses: { db: "readwrite" } }';
const db = 'db: { kind: "postgres", version: 17 }';

describe("in the editor", () => {
  const good = {
    "good.ts": design(
      `${api}, ${db}, web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } }, site: { kind: "domain", name: each({ dev: "dev.example.com", prod: "example.com" }), zone: { managed: true } }`,
    ),
    "nested-each.ts": design(
      `api: { kind: "service", image: "api", memory: each({ aws: "1GiB", gcp: each({ dev: "1GiB", prod: "2GiB" }) }), instances: each({ dev: [1, 1], prod: [2, 10] }) }`,
    ),
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
  };
  const errors = compile({ ...good, ...bad });

  it("good designs compile, those of the READMEs among them", () => {
    expect(errors.filter((error) => Object.keys(good).some((name) => error.startsWith(`${name}(`)))).toEqual([]);
  });

  it.each(Object.keys(bad))("%s does not compile", (name) => {
    expect(errors.filter((error) => error.startsWith(`${name}(`))).not.toEqual([]);
  });
});
