import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import { address, type ResourceGraph } from "../../terraform/graph.ts";
import { network } from "../network/index.ts";
import { secret } from "../secret/index.ts";
import { perimeter } from "./index.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const build = (config: object, more: object = {}): readonly ResourceGraph[] =>
  lowerDesign(
    {
      name: "todo",
      targets: { aws: { region: "ap-northeast-1" }, gcp: { region: "asia-northeast1" } },
      environments: { prod: {} },
      components: { wall: { kind: "perimeter", ...config }, token: { kind: "secret" }, ...more },
    },
    { perimeter, secret, network },
    schemas,
  ).graphs;
const find = (graphs: readonly ResourceGraph[], id: string) =>
  graphs.flatMap((graph) => graph.resources).find((one) => address(one) === id)?.args;
const onGoogle = { targets: ["gcp"], gcp: { accessPolicy: "123456789012" } };
const wall = "google_access_context_manager_service_perimeter.wall";

describe("a perimeter", () => {
  it("refuses nothing at first, and guards the APIs of what is in the design", () => {
    const args = find(build(onGoogle), wall);
    expect(args).toMatchObject({ use_explicit_dry_run_spec: true });
    expect(args).not.toHaveProperty("status");
    const services = (args?.spec as { restricted_services: string[] }).restricted_services;
    expect(services).toContain("secretmanager.googleapis.com");
    expect(services).not.toContain("sqladmin.googleapis.com");
  });

  it("is enforced when it is no dry run", () => {
    const args = find(build({ ...onGoogle, dryRun: false }), wall);
    expect(args).toMatchObject({ use_explicit_dry_run_spec: false, status: { resources: [{}] } });
    expect(args).not.toHaveProperty("spec");
  });

  it("lets in those whom the design names, from an address or with an account", () => {
    const allow = { cidrs: ["203.0.113.0/24"], members: ["user:a@example.com"] };
    expect(find(build({ ...onGoogle, allow }), "google_access_context_manager_access_level.wall")?.basic).toEqual({
      combining_function: "OR",
      conditions: [{ ip_subnetworks: ["203.0.113.0/24"] }, { members: ["user:a@example.com"] }],
    });
  });

  it.each([
    ["on AWS, which has none", { gcp: { accessPolicy: "123456789012" } }, "unsupported-on"],
    ["without an access policy", { targets: ["gcp"] }, "missing-key"],
  ])("is refused %s", (_, config, code) => {
    expect(() => build(config)).toThrow(DesignError);
    expect(() => build(config)).toThrow(code);
  });
});
