import { describe, expect, it } from "vitest";
import { kinds } from "../src/components/kinds.gen.ts";
import { applyAll, type Identity } from "../src/rehearsal/apply.ts";
import { constraints, inRegions, type Constraint } from "../src/rehearsal/organization.ts";
import type { Resource } from "../src/terraform/graph.ts";
import { aliasOf } from "../src/terraform/mocks/cloud.ts";
import { permissionsOf } from "../src/terraform/permissions/aws/grants.ts";
import { everything } from "./contract.fixture.ts";
import { designs, onAws, onGoogle, prepared, rawOf, refusalsOf, rootsOf, shortly } from "./accounts.fixture.ts";

const under = (raw: unknown, ...given: readonly Constraint[]): readonly string[] => {
  const roots = rootsOf(raw);
  return refusalsOf(roots, { ...prepared(roots), constraints: given });
};

const google = designs.map(({ name, raw }) => ({ name, raw: onGoogle(raw) }));

describe.each(google.filter(({ name }) => name !== "every kind"))(
  "$name, in an organization of Google Cloud",
  ({ raw }) => {
    it("that gives nobody outside a role is refused nothing", () => {
      expect(
        under(raw, constraints["iam.allowedPolicyMemberDomains"], constraints["storage.publicAccessPrevention"]),
      ).toEqual([]);
    });

    it("that has rights on buckets alone, no keys of accounts and no public databases is refused nothing", () => {
      const given = [
        constraints["storage.uniformBucketLevelAccess"],
        constraints["iam.disableServiceAccountKeyCreation"],
        constraints["sql.restrictPublicIp"],
      ];
      expect(under(raw, ...given)).toEqual([]);
    });

    it("that checks the callers of Cloud Run is refused what stands behind a load balancer", () => {
      const refused = under(raw, constraints["run.managed.requireInvokerIam"]);
      expect(shortly(refused)).toEqual(["constraint google_cloud_run_v2_service"]);
    });

    it("that does not believe GitHub is refused the provider of the pipeline, and that alone", () => {
      expect(shortly(under(raw, constraints["iam.workloadIdentityPoolProviders"]))).toEqual([
        "constraint google_iam_workload_identity_pool_provider",
      ]);
    });

    it("that keeps all in Japan is refused nothing", () => {
      expect(under(raw, inRegions("asia-northeast1", "asia-northeast2"))).toEqual([]);
    });
  },
);

describe("every kind, in an organization of Google Cloud", () => {
  const raw = onGoogle(everything);

  it("that lets nobody outside in is refused pages that everybody may read", () => {
    const given = [constraints["iam.allowedPolicyMemberDomains"], constraints["storage.publicAccessPrevention"]];
    expect(under(raw, ...given).every((one) => /module\.pages\..*google_storage_bucket_iam_member/.test(one))).toBe(
      true,
    );
    expect(under(raw, ...given).length).toBeGreaterThan(0);
  });

  it("that has other regions is refused nearly all", () => {
    expect(under(raw, inRegions("europe-west3")).length).toBeGreaterThan(20);
  });

  it("that peers no networks is refused where its databases live", () => {
    expect(shortly(under(raw, constraints["compute.restrictVpcPeering"]))).toEqual([
      "constraint google_service_networking_connection",
    ]);
  });
});

describe("an organization of AWS", () => {
  /** A service control policy that denies actions to everybody, in some regions or everywhere. */
  const policy = (denied: RegExp, regions: (region: string) => boolean = () => true): Identity => ({
    name: "service control policy",
    denies: (resource, { system }) => {
      if (!regions(regionOf(resource, system.region))) return [];
      const { read, write } = permissionsOf([resource]);
      return [...read, ...write].filter((action) => denied.test(action));
    },
  });
  const regionOf = (resource: Resource, own: string): string =>
    typeof resource.args.region === "string" ? resource.args.region : (aliasOf(resource)?.replaceAll("_", "-") ?? own);
  const under = (raw: unknown, identity: Identity): readonly string[] => {
    const roots = rootsOf(raw);
    const { refusals } = applyAll(prepared(roots), roots, () => identity);
    return shortly(refusals.map(({ code, address, why }) => `${code} ${address}: ${why}`));
  };
  // What AWS leaves out of its own example, since it is served from elsewhere.
  const elsewhere =
    /^(?!(acm-pca|budgets|ce|cloudfront|globalaccelerator|health|iam|organizations|route53|route53domains|shield|sts|support|waf|waf-regional|wafv2)[:])/;

  it("that leaves Tokyo alone refuses nothing but the copies of backups that a design has elsewhere", () => {
    const only = (...regions: readonly string[]) => policy(elsewhere, (region) => !regions.includes(region));
    expect(under(onAws(rawOf("todo")), only("ap-northeast-1"))).toEqual([]);
    expect(under(onAws(rawOf("llm-dashboard")), only("ap-northeast-1"))).toEqual([
      "denied aws_db_instance_automated_backups_replication",
      "denied aws_kms_alias",
      "denied aws_kms_key",
    ]);
    expect(under(onAws(rawOf("llm-dashboard")), only("ap-northeast-1", "ap-northeast-3"))).toEqual([]);
  });

  it("that leaves Tokyo alone refuses the certificates of pages, which CloudFront takes from Virginia", () => {
    const refused = under(
      onAws(everything),
      policy(elsewhere, (region) => region !== "ap-northeast-1"),
    );
    expect(refused).toContain("denied aws_acm_certificate");
    expect(refused.every((one) => one.startsWith("denied aws_"))).toBe(true);
  });

  it("that keeps providers of identities to itself refuses the one of the pipeline", () => {
    expect(under(onAws(rawOf("todo")), policy(/^iam:\w*OpenIDConnectProvider/))).toEqual([
      "denied aws_iam_openid_connect_provider",
    ]);
  });

  it("that records changes itself refuses a recorder, and a trail stays", () => {
    expect(under(onAws(rawOf("llm-dashboard")), policy(/^config:/))).toEqual([
      "denied aws_config_configuration_recorder",
      "denied aws_config_configuration_recorder_status",
      "denied aws_config_delivery_channel",
    ]);
    expect(under(onAws(rawOf("todo")), policy(/^config:/))).toEqual([]);
  });

  it("that lets nobody write users and their keys refuses nothing", () => {
    for (const { raw } of designs)
      expect(under(onAws(raw), policy(/^iam:\w*(User|AccessKey|LoginProfile)\b/))).toEqual([]);
  });
});

it("an organization that checks the callers of Cloud Run gets a word before anything is applied", () => {
  const { firstApply } = kinds.loadBalancer.clouds?.gcp ?? {};
  const said = Array.isArray(firstApply) ? firstApply.map(({ when, says }) => `${when}: ${says}`) : [];
  expect(said.join()).toMatch(/^before: .*run\.managed\.requireInvokerIam/);
});
