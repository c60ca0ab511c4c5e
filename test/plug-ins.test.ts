import { describe, expect, it } from "vitest";
import { artifacts, lowerDesign, schemasFor, type Kinds } from "../src/build/build.ts";
import { service } from "../src/components/service/index.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { DesignError } from "../src/issues/issue.ts";
import type { OnClouds } from "../src/lowering/kind.ts";
import type { Output } from "../src/outputs/output.ts";
import { outputs } from "../src/outputs/outputs.gen.ts";
import type { Component } from "../src/system/system.ts";
import type { Argument } from "../src/terraform/argument.ts";
import type { ModuleSource } from "../src/terraform/configuration/module-source.ts";

const schemas = await schemasFor(["aws", "gcp"]);

/** A runtime that is nowhere but here: what its folder would declare, and what it makes of a service. */
declare module "../src/system/runtimes.ts" {
  interface Runtimes<Config> {
    readonly shelf?: OnClouds<Config>;
  }
}
interface Shelved {
  readonly image: string;
}
const given: unknown[] = [];
const parameter: ModuleSource<{ readonly name: Argument<string>; readonly image: string }> = {
  cloud: "aws",
  name: "shelf",
  modules: [],
  files: {
    "main.tf": `
variable "name" {
  type        = string
  description = "Name of the parameter."
}

variable "image" {
  type        = string
  description = "What lies on the shelf."
}

resource "aws_ssm_parameter" "this" {
  name  = var.name
  type  = "String"
  value = var.image
}
`,
  },
};
const shelf: OnClouds<Shelved> = {
  aws: {
    becomes: "a parameter on a shelf",
    firstApply: [{ when: "after", says: "Put up the shelf." }],
    lower: ({ config }, context) => {
      given.push(...context.uses().map((link) => context.grant("aws", link)));
      context.module(parameter, { name: context.name(), image: config.image });
    },
    grant: ({ name }) => ({ environment: { [`${name.toUpperCase()}_SHELF`]: "top" } }),
  },
  gcp: { becomes: "a secret on a shelf", lower: () => undefined },
};

/** What an output asks of kinds, as its own folder would declare it. */
declare module "../src/lowering/kind.ts" {
  interface OutputLowerings<Config> {
    readonly inventory?: (component: Component<Config>) => string;
  }
}
const inventory: Output = {
  name: "inventory",
  summary: { en: "A list of what there is.", ja: "一覧。" },
  order: 2,
  files: ({ systems, kinds: all }) =>
    systems.map(({ target, environment, components }) => ({
      path: `lists/${environment}-${target}.txt`,
      content: Object.values(components)
        .map((one) => `${all[one.kind]?.outputs?.inventory?.(one) ?? one.key}\n`)
        .join(""),
      belongsTo: { target, environment },
    })),
  guide: () => ({
    what: "lists",
    folders: [{ path: "lists", holds: "a list an environment" }],
    chapters: ["## Reading a list\n\nFrom the top."],
  }),
};

/** Nothing but the service's own entry is touched. */
if (!service.runtimes) throw new Error("a service runs no code");
const shelved: Kinds = {
  ...kinds,
  service: {
    ...service,
    runtimes: { ...service.runtimes, shelf },
    outputs: { inventory: ({ key, config }: Component<Shelved>) => `${key} runs ${config.image}` },
  },
};
const design = (runtime?: string, more: object = {}) => ({
  name: "todo",
  targets: {
    aws: { region: "ap-northeast-1", account: "123456789012", ...(runtime === undefined ? {} : { runtime }) },
  },
  environments: { dev: {}, prod: {} },
  components: {
    network: { kind: "network", nat: 1 },
    registry: { kind: "registry" },
    api: { kind: "service", image: "api", cpu: 1, memory: "2GiB" },
    ...more,
  },
});
const types = (runtime?: string): readonly string[] =>
  (lowerDesign(design(runtime), shelved, schemas).graphs[0]?.resources ?? [])
    .filter(({ component }) => component === "api")
    .map(({ type }) => type);
const problems = (raw: unknown, all: Kinds): readonly string[] => {
  try {
    lowerDesign(raw, all, schemas);
    return [];
  } catch (error) {
    if (error instanceof DesignError) return error.issues.map((one) => `${one.code} ${one.path.join(".")}`);
    throw error;
  }
};

describe("a runtime", () => {
  it("is a service's own business: it names the runtime, and the design can choose it", () => {
    expect(types("shelf")).toEqual(["aws_ssm_parameter"]);
    expect(types("containers")).toContain("aws_ecs_service");
    expect(types()).toEqual(types("containers"));
  });

  it("goes on to what is granted and to what the README asks for", () => {
    const caller = { web: { kind: "service", image: "web", uses: { api: "invoke" } } };
    const { systems, graphs } = lowerDesign(design("shelf", caller), shelved, schemas);
    expect(given).toContainEqual({ environment: { API_SHELF: "top" } });
    expect(graphs[0]?.resources.some(({ type }) => type === "aws_ecs_cluster")).toBe(false);
    const readme = artifacts({ systems, graphs }, shelved, schemas).get("README.md")?.content ?? "";
    expect(readme).toMatch(/^\d+\. Put up the shelf\.$/m);
  });

  it("that no kind names is refused, with those that there are", () => {
    expect(problems(design("shelf"), kinds)).toEqual(["not-allowed targets.aws.runtime"]);
    expect(problems(design("containers"), kinds)).toEqual([]);
  });

  it("that a component's kind does not run on is refused at the component", () => {
    const job = { nightly: { kind: "job", image: "nightly" } };
    expect(problems(design("shelf", job), shelved)).toEqual(["unsupported-on components.nightly.kind"]);
  });
});

describe("an output", () => {
  const lowered = lowerDesign(design(), shelved, schemas);

  it("gives files that say what they belong to, and is in the README by what it says of itself", () => {
    const files = artifacts(lowered, shelved, schemas, [...outputs, inventory]);
    expect(files.get("lists/prod-aws.txt")).toEqual({
      path: "lists/prod-aws.txt",
      content: "network\nregistry\napi runs api\n",
      belongsTo: { target: "aws", environment: "prod" },
      output: "inventory",
    });
    const readme = files.get("README.md")?.content ?? "";
    expect(readme).toContain(" and lists, written by");
    expect(readme).toContain("| `lists` | a list an environment |");
    expect(readme.indexOf("## Every day")).toBeLessThan(readme.indexOf("## Reading a list"));
  });

  it("changes no file of the others but the README", () => {
    const without = artifacts(lowered, shelved, schemas);
    const files = artifacts(lowered, shelved, schemas, [inventory, ...outputs]);
    const changed = [...without].filter(([path, { content }]) => files.get(path)?.content !== content);
    expect(changed.map(([path]) => path)).toEqual(["README.md"]);
  });

  it("cannot write what another writes", () => {
    const twice: Output = { ...inventory, name: "twice" };
    expect(() => artifacts(lowered, shelved, schemas, [inventory, twice])).toThrow(
      "lists/dev-aws.txt is written by inventory and by twice",
    );
  });

  it("says of every file of Terraform which target it is for, and of root modules which environment", () => {
    const files = [...artifacts(lowered, shelved, schemas).values()].filter(({ output }) => output === "terraform");
    expect(files.filter(({ belongsTo }) => belongsTo.target !== "aws")).toEqual([]);
    const folders = { dev: "environments/dev", prod: "environments/prod", account: "account" };
    for (const [environment, folder] of Object.entries(folders)) {
      const mine = files.filter(({ belongsTo }) => belongsTo.environment === environment);
      expect(mine.map(({ path }) => path)).toContain(`terraform/aws/${folder}/main.tf`);
    }
    const shared = files.filter(({ belongsTo }) => belongsTo.environment === undefined).map(({ path }) => path);
    expect(shared).toContain("terraform/aws/modules/vpc/main.tf");
  });
});
