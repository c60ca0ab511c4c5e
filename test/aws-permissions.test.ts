import { describe, expect, it } from "vitest";
import { permissionsOf } from "../src/terraform/permissions/aws/grants.ts";
import { applyPolicies, limits, planPolicies } from "../src/terraform/permissions/aws/policies.ts";
import { designs, lowered } from "./designs.fixture.ts";

describe.each(designs)("permissions of $name", ({ raw }) => {
  const { graphs } = lowered(raw);

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
