import { expect, it } from "vitest";
import type { Import, ResourceGraph } from "../graph.ts";
import { importFile } from "./import-blocks.ts";

const graph = (imports: readonly Import[]): ResourceGraph => ({
  target: "aws",
  environment: "prod",
  folder: "environments/prod",
  resources: [],
  outputs: [],
  parameters: {},
  tags: {},
  imports,
});

it("what is adopted is imported unless a test turns it off", () => {
  const imports = [
    { to: "module.files.aws_s3_bucket.this", id: "old-${files}", replacedBy: [] },
    { to: 'module.images.aws_ecr_repository.this["api"]', id: "old/api", replacedBy: ["encryption_configuration"] },
  ];
  const text = importFile(graph(imports))["imports.tf"];
  expect(text?.replace(/^#.*\n#.*\n/, "")).toBe(`
import {
  for_each = toset(var.import_existing ? ["old-$\${files}"] : [])
  to       = module.files.aws_s3_bucket.this
  id       = each.value
}

# Replaced if it has another encryption_configuration
import {
  for_each = toset(var.import_existing ? ["old/api"] : [])
  to       = module.images.aws_ecr_repository.this["api"]
  id       = each.value
}

variable "import_existing" {
  type        = bool
  description = "Whether what exists is taken into the state. Tests, which make all from nothing, turn it off."
  default     = true
  nullable    = false
}
`);
  expect(importFile(graph([]))).toEqual({});
});
