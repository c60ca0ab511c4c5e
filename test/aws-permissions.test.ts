import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { openFile } from "../src/api/project.ts";
import { lowerDesign, schemasFor } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { permissionsOf } from "../src/terraform/permissions/aws/grants.ts";
import { applyPolicies, limits, planPolicies } from "../src/terraform/permissions/aws/policies.ts";
import { everything } from "./contract.fixture.ts";

const schemas = await schemasFor(["aws"]);
const folder = resolve(import.meta.dirname, "../systems");
const systems = await Promise.all(
  readdirSync(folder).map(async (name) => ({ name, raw: (await openFile(resolve(folder, name))).design.raw })),
);

describe.each([...systems, { name: "every kind", raw: everything }])("permissions of $name", ({ raw }) => {
  const { graphs } = lowerDesign(raw, kinds, schemas);

  it("fit into the policies of one role, in every environment on AWS", () => {
    for (const { target, environment, resources } of graphs) {
      if (target !== "aws") continue;
      const scope = { partition: "aws", account: "123456789012", prefix: `a-system-with-a-long-name-${environment}` };
      const tags = { system: "a-system-with-a-long-name", environment };
      const plan = planPolicies(resources, scope);
      const apply = applyPolicies(resources, { ...scope, boundary: "arn:aws:iam::123456789012:policy/boundary", tags });
      const { read, write } = permissionsOf(resources);
      expect(read.length, environment).toBeGreaterThan(30);
      expect(write.length, environment).toBeGreaterThan(30);
      for (const { documents } of [plan, apply])
        expect(Object.keys(documents).length).toBeLessThanOrEqual(limits.policies);
    }
  });
});
