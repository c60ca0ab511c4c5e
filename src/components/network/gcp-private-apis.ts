import { enableApi } from "../../lowering/gcp/apis.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { ofKind, type Component } from "../../system/system.ts";
import type { Reference } from "../../terraform/expression.ts";
import type { Network } from "./schema.ts";

/**
 * Addresses under which Google's APIs are reached without the internet. The restricted ones answer
 * for services that a perimeter can guard, and for nothing else.
 * Source: https://cloud.google.com/vpc/docs/configure-private-google-access, read 2026-11.
 */
const virtual = {
  private: { range: "199.36.153.8/30", hosts: [8, 9, 10, 11] },
  restricted: { range: "199.36.153.4/30", hosts: [4, 5, 6, 7] },
} as const;

/** Zones whose names lead to those addresses: the APIs, images, and services of Cloud Run. */
const zones = { googleapis: "googleapis.com.", pkg: "pkg.dev.", run: "run.app." } as const;

/** Sends calls of Google APIs from the network to private addresses. */
export function addPrivateApis(network: Component<Network>, vpc: Reference, context: LowerContext): void {
  const { name, config } = network;
  if (!config.endpoints) return;
  const perimeter = ofKind(context.system, "perimeter").some((one) => !one.config.dryRun);
  const { range, hosts } = virtual[perimeter ? "restricted" : "private"];
  const feature = { feature: "private_apis" };
  const addresses = hosts.map((host) => `199.36.153.${host}`);
  for (const [key, domain] of Object.entries(zones)) {
    const resource = `${name}_${key}`;
    const zone = context.add(
      "google_dns_managed_zone",
      resource,
      {
        name: context.name(key),
        description: `Private addresses of ${domain}`,
        dns_name: domain,
        visibility: "private",
        private_visibility_config: { networks: [{ network_url: vpc }] },
      },
      { ...feature, dependsOn: [enableApi(context, "dns.googleapis.com")] },
    );
    const record = (suffix: string, at: string, type: "A" | "CNAME", rrdatas: readonly string[]): void => {
      context.add(
        "google_dns_record_set",
        `${resource}_${suffix}`,
        { managed_zone: zone("name"), name: at, type, ttl: 300, rrdatas },
        feature,
      );
    };
    record("apex", domain, "A", addresses);
    record("any", `*.${domain}`, "CNAME", [domain]);
  }
  context.add(
    "google_compute_route",
    `${name}_private_apis`,
    {
      name: context.name("private-apis"),
      description: "Google APIs at private addresses",
      network: vpc,
      dest_range: range,
      next_hop_gateway: "default-internet-gateway",
      priority: 900,
    },
    { ...feature, comment: "The gateway is the way out for these addresses too; the traffic stays inside Google." },
  );
}
