import { places } from "../src/system/places.fixture.ts";
import { expect, it } from "vitest";
import { kinds } from "../src/components/kinds.gen.ts";
import { designSchema } from "../src/system/design-schema.ts";
import type { Target } from "../src/terraform/graph.ts";
import { faultsOf } from "./perturb-faults.fixture.ts";
import { Perturbation, type Values } from "./perturb.fixture.ts";

const uses = { db: "readwrite", cache: "readwrite", files: "readwrite", tasks: "send", llm: "invoke", vendor: "use" };

/** A system with something for each number of the load to act on. */
const components = {
  net: { kind: "network", flowLogs: { retain: "30d" } },
  web: { kind: "loadBalancer", domain: "names", routes: { "/": "api" } },
  names: { kind: "domain", name: "example.com", zone: "external" },
  pages: { kind: "site", domain: "www" },
  www: { kind: "domain", name: "www.example.com", zone: "external" },
  api: { kind: "service", image: "api", uses },
  runner: { kind: "worker", image: "runner:1", uses: { tasks: "receive" } },
  db: { kind: "postgres", version: 17, backup: { retain: "7d" } },
  cache: { kind: "redis" },
  files: { kind: "bucket" },
  tasks: { kind: "queue" },
  people: { kind: "identity" },
  llm: { kind: "model", models: { aws: ["anthropic.claude-sonnet-4-5-20250929-v1:0"], gcp: ["gemini-2.5-pro"] } },
  vendor: { kind: "external", vendor: "OpenAI", url: "https://api.openai.com/v1", data: "personal" },
};

const regions = { aws: ["ap-northeast-1", "us-east-1"], gcp: ["asia-northeast1", "us-central1"] } as const;

const valuesOn = (target: Target): Values => ({
  name: ["other"],
  [`targets.${target}.region`]: regions[target],
  "targets.gcp.project": ["other-project"],
  "targets.aws.account": ["210987654321"],
  [`targets.${target}.state.region`]: ["eu-west-1", "europe-west1"],
  "traffic.calls": [{ db: 3 }, { db: 7 }],
  "traffic.calls.<name>": [4, 6],
  "traffic.stored": [{ files: "100GiB" }, { files: "200GiB" }],
  "traffic.storageGrowth": [{ files: "50GiB" }, { files: "70GiB" }],
  "traffic.tokens": [[{ model: "llm", input: 1000, output: 100 }], [{ model: "llm", input: 2000, output: 100 }]],
  "traffic.tokens[].model": ["llm", "global.anthropic.claude-sonnet-4-5-20250929-v1:0"],
  "traffic.tokens[].by": ["api", "db"],
  "claims.items": [{ all: { monthly: "$10/month" } }, { some: { monthly: "$20/month" } }],
  "claims.items.<name>.components": [["db"], ["api"]],
  "claims.items.<name>.areas": [
    [target === "aws" ? "rds" : "cloud_sql"],
    [target === "aws" ? "ecs_service" : "cloud_run_service"],
  ],
  accept: [{ "no-pipeline": { reason: "Agreed with all of them." } }, { "no-rule": { reason: "Agreed with all." } }],
  "accept.<name>.reason": ["Agreed by everybody.", "Agreed by somebody."],
  "accept.<name>.until": ["2026-01-01", "2027-01-01"],
  adopt:
    target === "aws"
      ? [{ "aws_ecs_cluster.this": "one" }, { "aws_ecs_cluster.this": "other" }]
      : [{ "google_storage_bucket.this": "one" }, { "google_storage_bucket.this": "other" }],
  patch:
    target === "aws"
      ? [{ "aws_ecs_cluster.main": { tags: { a: "b" } } }]
      : [{ "google_project_service.this": { disable_on_destroy: true } }],
  environments: [{ prod: { protected: true } }],
});

const faultsOn = (target: Target): readonly string[] =>
  faultsOf({
    schema: designSchema(kinds),
    begin: {
      name: "todo",
      targets: { [target]: places[target] },
      environments: { prod: {} },
      requirements: { compliance: ["gdpr"] },
      traffic: { users: 50_000 },
      components,
    },
    design: (value) => value,
    at: [],
    target,
    // There is one runtime, so that its name says what is so without it.
    leave: ["components", "adopt.<name>", "patch.<name>", `targets.${target}.runtime`],
    perturbation: new Perturbation(valuesOn(target), () => []),
  });

it("every field of a design acts, or the build says that it does not", () => {
  const [onAws, onGcp] = [faultsOn("aws"), faultsOn("gcp")];
  // A number of the load describes the load and no cloud: one of them asks for it.
  const fieldOf = (fault: string): string => fault.split(":")[0] ?? "";
  const inOneAlone = (fault: string, others: readonly string[]): boolean =>
    fault.startsWith("traffic.") && !others.map(fieldOf).includes(fieldOf(fault));
  expect(onAws.filter((fault) => !inOneAlone(fault, onGcp))).toEqual([]);
  expect(onGcp.filter((fault) => !inOneAlone(fault, onAws))).toEqual([]);
});
