import { describe, expect, it } from "vitest";
import type { ResourceGraph } from "../graph.ts";
import { loadSchemas } from "../schema.ts";
import { terraformFiles } from "../write/terraform.ts";

const schemas = await loadSchemas(["aws"]);

const graph = (environment: string, content: string | undefined): ResourceGraph => ({
  target: "aws",
  environment,
  resources: [
    { mode: "managed", type: "aws_sns_topic", name: "ops", area: "core", component: "ops", args: { name: "ops" } },
  ],
  outputs: [],
  parameters: {},
  tags: {},
  ...(content === undefined ? {} : { files: [{ area: "core", path: "notify.mjs", content }] }),
});
const written = (...graphs: readonly ResourceGraph[]) => {
  const environments = graphs.map(({ environment }) => ({
    name: environment,
    region: "ap-northeast-1",
    state: { bucket: "app-terraform-state", region: "ap-northeast-1" },
    tags: {},
    parameters: {},
  }));
  const files = terraformFiles(graphs, { target: "aws", system: "app", environments }, schemas);
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
};

describe("a file of a module", () => {
  it("is written once beside its Terraform, even where only one environment asks for it", () => {
    const files = written(graph("dev", undefined), graph("prod", "export {};\n"));
    expect(files["modules/core/notify.mjs"]).toBe("export {};\n");
  });

  it("cannot differ between environments", () => {
    expect(() => written(graph("dev", "1"), graph("prod", "2"))).toThrow(
      "core/notify.mjs differs between environments",
    );
  });
});
