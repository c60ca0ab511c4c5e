import { describe, expect, it } from "vitest";
import { lowerOne, problemsOf } from "../lowered.fixture.ts";

const design = (config: object) =>
  [
    "perimeter",
    config,
    { key: "wall", target: "gcp", targets: { aws: {}, gcp: {} }, beside: { token: { kind: "secret" } }, account: true },
  ] as const;
const build = (config: object) => lowerOne(...design(config));
const onGoogle = { targets: ["gcp"], gcp: { accessPolicy: "123456789012" } };
const wall = "google_access_context_manager_service_perimeter.this";

describe("a perimeter", () => {
  it("refuses nothing at first, and guards the APIs of what is in the design", () => {
    const args = build(onGoogle).args(wall);
    expect(args).toMatchObject({ use_explicit_dry_run_spec: true });
    expect(args).not.toHaveProperty("status");
    const services = (args.spec as { restricted_services: string[] }).restricted_services;
    expect(services).toContain("secretmanager.googleapis.com");
    expect(services).not.toContain("sqladmin.googleapis.com");
  });

  it("is of the project, and so made in its root, by a person", () => {
    expect(build(onGoogle).args(wall).title).toBe("todo-prod-wall");
    const [kind, config, options] = design(onGoogle);
    const { ids } = lowerOne(kind, config, { ...options, account: false });
    expect(ids.filter((id) => id.includes("access_context_manager"))).toEqual([]);
  });

  it("is enforced when it is no dry run", () => {
    const args = build({ ...onGoogle, dryRun: false }).args(wall);
    expect(args).toMatchObject({ use_explicit_dry_run_spec: false, status: { resources: [{}] } });
    expect(args).not.toHaveProperty("spec");
  });

  it("lets in those whom the design names, from an address or with an account", () => {
    const allow = { cidrs: ["203.0.113.0/24"], members: ["user:a@example.com"] };
    expect(build({ ...onGoogle, allow }).args("google_access_context_manager_access_level.this[0]").basic).toEqual({
      combining_function: "OR",
      conditions: [{ ip_subnetworks: ["203.0.113.0/24"] }, { members: ["user:a@example.com"] }],
    });
  });

  it.each([
    ["on AWS, which has none", { gcp: { accessPolicy: "123456789012" } }, "unsupported-on components.wall"],
    ["without an access policy", { targets: ["gcp"] }, "missing-key components.wall.gcp"],
  ])("is refused %s", (_, config, problem) => {
    expect(problemsOf(...design(config))).toEqual([problem]);
  });
});
