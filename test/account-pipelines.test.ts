import { describe, expect, it } from "vitest";
import { allows, statementsOf } from "../src/components/pipeline/iam.fixture.ts";
import { administrator, applyAll, type Identity } from "../src/rehearsal/apply.ts";
import type { Root } from "../src/rehearsal/world.ts";
import type { Resource } from "../src/terraform/graph.ts";
import { permissionsOf } from "../src/terraform/permissions/aws/grants.ts";
import { planPolicies } from "../src/terraform/permissions/aws/policies.ts";
import { designs, onAws, prepared, rootsOf, shortly, type Fields } from "./accounts.fixture.ts";

/** A role of the pipeline as the account's root makes it, with some of its policies left out. */
function pipelineOf(
  roots: readonly Root[],
  run: "plan" | "apply",
  isLeftOut: (policy: Resource) => boolean = () => false,
): Identity {
  return {
    name: run,
    denies: (resource, { system }) => {
      const module = `module.delivery_${system.environment}${run === "plan" ? ".module.plan" : ""}`;
      const account = roots.find(({ system: one }) => one.serves?.includes(system));
      const policies = (account?.graph.resources ?? []).filter(
        (one) =>
          one.module === module &&
          /^aws_iam_(role_)?policy$/.test(one.type) &&
          one.name !== "push_images" &&
          !isLeftOut(one),
      );
      const statements = statementsOf(policies);
      const { read, write } = permissionsOf([resource]);
      const secret = planPolicies([resource], { partition: "aws", account: "", prefix: "x" }).withheld.map(
        ({ action }) => action,
      );
      const needed = run === "plan" ? read.filter((action) => !secret.includes(action)) : [...read, ...write];
      // Nobody takes a boundary away from a role.
      return needed.filter(
        (action) => action !== "iam:DeleteRolePermissionsBoundary" && !allows(statements, { action }),
      );
    },
  };
}

describe.each(designs)("$name, applied by its pipeline on AWS", ({ raw }) => {
  const roots = rootsOf(onAws(raw as Fields));
  const applied = (identity: Identity): readonly string[] =>
    applyAll(prepared(roots), roots, ({ system }) => (system.serves ? administrator : identity)).refusals.map(
      ({ code, root, address, why }) => `${code} ${root} ${address}: ${why}`,
    );

  it("is refused nothing, whether planned or applied", () => {
    expect(applied(pipelineOf(roots, "apply"))).toEqual([]);
    expect(applied(pipelineOf(roots, "plan"))).toEqual([]);
  });

  it("is refused much once a policy of the role is gone", () => {
    for (const run of ["plan", "apply"] as const) {
      const refused = applied(pipelineOf(roots, run, ({ index }) => index === `${run}-1`));
      expect(shortly(refused).every((one) => one.startsWith("denied "))).toBe(true);
      expect(refused.length).toBeGreaterThan(20);
    }
  });
});
