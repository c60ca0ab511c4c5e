import { describe, expect, it } from "vitest";
import { grantedOn, googlePermissionsOf, googleRows } from "./permissions.ts";
import { customRoleLimits, customRoleSupport, googleRolesFor, nameInCustomRole, predefinedRoles } from "./roles.ts";

const all = googlePermissionsOf(Object.keys(googleRows));

describe("googleRolesFor", () => {
  it("makes one custom role of exactly what the project needs, and says what nobody has said of it", () => {
    expect(
      googleRolesFor("project", ["resourcemanager.projects.get", "pubsub.topics.get", "pubsub.topics.get"]),
    ).toEqual({
      custom: [["pubsub.topics.get", "resourcemanager.projects.get"]],
      predefined: [],
      unknown: ["pubsub.topics.get"],
    });
  });

  it("takes a role of Google's for what a custom role cannot hold, and for that alone", () => {
    expect(googleRolesFor("project", ["resourcemanager.projects.list", "pubsub.topics.get"])).toEqual({
      custom: [["pubsub.topics.get"]],
      predefined: ["roles/browser"],
      unknown: ["pubsub.topics.get"],
    });
  });

  it("takes the narrowest role of Google's outside the project", () => {
    const rolesOf = (names: readonly string[]) => googleRolesFor("billing account", names);
    expect(rolesOf(["billing.budgets.get"])).toEqual({ custom: [], predefined: ["roles/billing.viewer"], unknown: [] });
    expect(rolesOf(["billing.budgets.get", "billing.budgets.create"]).predefined).toEqual([
      "roles/billing.costsManager",
    ]);
    expect(rolesOf(["billing.budgets.get", "billing.accounts.setIamPolicy"]).predefined).toEqual([
      "roles/billing.admin",
    ]);
    expect(googleRolesFor("service account", ["iam.serviceAccounts.actAs"]).predefined).toEqual([
      "roles/iam.serviceAccountUser",
    ]);
    expect(googleRolesFor("access policy", []).predefined).toEqual([]);
  });

  it("names permissions as custom roles do", () => {
    const pools = ["iam.googleapis.com/workloadIdentityPools.get", "iam.roles.get"];
    expect(googleRolesFor("project", pools).custom).toEqual([["iam.roles.get", "iam.workloadIdentityPools.get"]]);
  });

  it("knows what has been said of a permission, and no more", () => {
    expect(customRoleSupport("dns.networks.bindPrivateDNSZone")).toBe("supported");
    expect(customRoleSupport("resourcemanager.projects.list")).toBe("not supported");
    expect(customRoleSupport("pubsub.topics.get")).toBe("unknown");
  });

  it("refuses what no role is known to hold", () => {
    expect(() => googleRolesFor("billing account", ["billing.accounts.close"])).toThrow("billing.accounts.close");
  });

  it("finds roles for all that any type needs", () => {
    for (const place of grantedOn) {
      const asked = [...all[place].read, ...all[place].write];
      const roles = googleRolesFor(place, asked);
      const held = [...roles.custom.flat(), ...roles.predefined.flatMap((role) => predefinedRoles[place][role] ?? [])];
      expect(asked.filter((name) => !held.includes(nameInCustomRole(name)))).toEqual([]);
      expect(roles.custom.flat().filter((name) => !asked.map(nameInCustomRole).includes(name))).toEqual([]);
    }
  });

  it("needs one custom role for everything there is", () => {
    const { read, write } = all.project;
    expect(googleRolesFor("project", [...read, ...write]).custom).toHaveLength(1);
  });

  it("makes another custom role when one is full", () => {
    const many = Array.from({ length: customRoleLimits.permissions + 1 }, (_, number) => `a.b.c${String(number)}`);
    expect(googleRolesFor("project", many).custom.map((role) => role.length)).toEqual([
      customRoleLimits.permissions,
      1,
    ]);
    const long = Array.from(
      { length: 100 },
      (_, number) => `a.${"b".repeat(1_000)}.c${String(number).padStart(2, "0")}`,
    );
    const roles = googleRolesFor("project", long).custom;
    expect(roles.map((role) => role.length)).toEqual([64, 36]);
    expect(roles.flat()).toEqual(long);
  });
});
