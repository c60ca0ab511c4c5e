import { describe, expect, it } from "vitest";
import { isOlder, minimumOf, minimumVersion } from "./minimum-version.ts";

const used = (type: string, ...paths: readonly string[]) => ({
  mode: "managed" as const,
  type,
  paths: new Set(paths),
});

describe("the lowest version of a provider", () => {
  it("has every argument that is used, by its path on AWS", () => {
    expect(minimumVersion(used("aws_msk_topic", "name"))).toBe("6.40.0");
    expect(minimumVersion(used("aws_budgets_budget", "name", "metrics"))).toBe("6.45.0");
    expect(minimumVersion(used("aws_budgets_budget", "name"))).toBeUndefined();
    expect(minimumVersion(used("aws_vpc", "cidr_block"))).toBeUndefined();
  });

  it("has every argument that is used, by its name on Google Cloud", () => {
    expect(minimumVersion(used("google_pubsub_topic", "deletion_policy"))).toBe("7.33.0");
    expect(minimumVersion(used("google_pubsub_topic", "name"))).toBeUndefined();
  });

  it("has ended the lasting differences of what is used, and only of that", () => {
    expect(minimumVersion(used("google_compute_firewall", "source_ranges"))).toBe("7.17.0");
    expect(minimumVersion(used("google_compute_firewall", "name"))).toBeUndefined();
    expect(minimumVersion(used("google_cloud_run_v2_service", "template.containers.resources.limits.cpu"))).toBe(
      "7.44.0",
    );
  });

  it("is the newest of what several need", () => {
    expect(minimumOf([used("aws_msk_topic", "name"), used("aws_budgets_budget", "metrics")])).toBe("6.45.0");
    expect(minimumOf([])).toBeUndefined();
    expect(isOlder("7.9.0", "7.10.0")).toBe(true);
    expect(isOlder("7.10.0", "7.9.9")).toBe(false);
    expect(isOlder("8.0.0", "8.0.0")).toBe(false);
  });
});
