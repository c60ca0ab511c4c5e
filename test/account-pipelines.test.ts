import { describe, expect, it } from "vitest";
import { allows, statementsOf } from "../src/rehearsal/iam.ts";
import { oncePer } from "../src/issues/once-per.ts";
import { administrator, applyAll, type Identity } from "../src/rehearsal/apply.ts";
import type { Root } from "../src/rehearsal/world.ts";
import type { System } from "../src/system/system.ts";
import type { Resource } from "../src/terraform/graph.ts";
import { permissionsOf } from "../src/terraform/permissions/aws/grants.ts";
import { planPolicies } from "../src/terraform/permissions/aws/policies.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";
import { designs, onAws, prepared, rootsOf, shortly } from "./accounts.fixture.ts";

/** A role of the pipeline as the account's root makes it, with some of its policies left out. */
function pipelineOf(
  roots: readonly Root[],
  run: "plan" | "apply",
  isLeftOut: (policy: Resource) => boolean = () => false,
): Identity {
  const statementsFor = oncePer((system: System) => {
    const module = `module.delivery_${system.environment}${run === "plan" ? ".module.plan" : ""}`;
    const account = roots.find(({ system: one }) => one.serves?.includes(system));
    const policies = (account?.graph.resources ?? []).filter(
      (one) =>
        one.module === module &&
        /^aws_iam_(role_)?policy$/.test(one.type) &&
        one.name !== "push_images" &&
        !isLeftOut(one),
    );
    return account ? statementsOf(policies, new MockedCloud(account.graph)) : [];
  });
  return {
    name: run,
    denies: (resource, { system }) => {
      const statements = statementsFor(system);
      // Nobody takes a boundary away from a role.
      return neededBy(resource, run).filter(
        (action) => action !== "iam:DeleteRolePermissionsBoundary" && !allows(statements, { action }),
      );
    },
  };
}

/** What it takes to read a resource, or to make it as well. */
function neededBy(resource: Resource, run: "plan" | "apply"): readonly string[] {
  const { read, write } = permissionsOf([resource]);
  if (run === "apply") return [...read, ...write];
  const { withheld } = planPolicies([resource], { partition: "aws", account: "", prefix: "x" });
  const secret = withheld.map(({ action }) => action);
  return read.filter((action) => !secret.includes(action));
}

describe.each(designs)("$name, applied by its pipeline on AWS", ({ raw }) => {
  const roots = rootsOf(onAws(raw));
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
      const refused = applied(pipelineOf(roots, run, ({ index }) => index === "network" || index === "edge"));
      expect(shortly(refused).every((one) => one.startsWith("denied "))).toBe(true);
      expect(refused.length).toBeGreaterThan(20);
    }
  });
});
