import type { LowerContext } from "../../lowering/context.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import { region } from "../../lowering/gcp/grant.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { addPrivateApis } from "./gcp-private-apis.ts";
import { natOf } from "./nat.ts";
import { planRegional } from "./plan.ts";
import type { Network } from "./schema.ts";

export const gcp: Lowering<Network, GcpGrant> = { area: "vpc", becomes: "VPC network", lower };

const networkAddress = (network: Component<Network>): string =>
  `${network.config.existing ? "data." : ""}google_compute_network.${network.name}`;
const subnetAddress = (network: Component<Network>): string =>
  `${network.config.existing ? "data." : ""}google_compute_subnetwork.${network.name}`;

/** What other components need of a network. Each takes the network component. */
export const networkId = (network: Component<Network>): Reference => ref(networkAddress(network), "id");
export const subnetId = (network: Component<Network>): Reference => ref(subnetAddress(network), "id");
/** The network as seen through private service access: using it waits for the peering, as databases must. */
export const peeredNetwork = (network: Component<Network>): Reference =>
  network.config.existing ? networkId(network) : ref(`google_service_networking_connection.${network.name}`, "network");

function lower(network: Component<Network>, context: LowerContext): void {
  const { name, config } = network;
  const compute = enableApi(context, "compute.googleapis.com");
  if (config.existing?.gcp) {
    context.addData("google_compute_network", name, { name: config.existing.gcp.network });
    context.addData("google_compute_subnetwork", name, { name: config.existing.gcp.subnet, region });
    return;
  }
  const outcome = planRegional(network, context.system);
  if ("issues" in outcome) return;
  const { plan } = outcome;
  const vpc = context.add(
    "google_compute_network",
    name,
    { name: context.shortName(63, "VPC network"), auto_create_subnetworks: false, routing_mode: "REGIONAL" },
    {
      dependsOn: [compute],
      assertions: [
        { path: ["auto_create_subnetworks"], equals: false, message: "Subnets are planned, never made by default." },
      ],
    },
  );
  const logs = config.flowLogs
    ? { log_config: { aggregation_interval: "INTERVAL_5_MIN", flow_sampling: 0.5, metadata: "INCLUDE_ALL_METADATA" } }
    : {};
  context.add("google_compute_subnetwork", name, {
    name: context.shortName(63, "subnet", "private"),
    region,
    network: vpc("id"),
    ip_cidr_range: plan.subnets.private ?? "",
    private_ip_google_access: true,
    ...logs,
  });
  for (const [key, subnet] of Object.entries(config.gcp?.subnets ?? {})) {
    context.add("google_compute_subnetwork", `${name}_${key.replaceAll("-", "_")}`, {
      name: context.shortName(63, "subnet", key),
      region: subnet.region,
      network: vpc("id"),
      ip_cidr_range: subnet.cidr,
      private_ip_google_access: true,
      ...logs,
    });
  }
  if (natOf(config).count > 0) {
    const router = context.add("google_compute_router", name, { name: context.name(), region, network: vpc("id") });
    context.add("google_compute_router_nat", name, {
      name: context.name("nat"),
      region,
      router: router("name"),
      nat_ip_allocate_option: "AUTO_ONLY",
      source_subnetwork_ip_ranges_to_nat: "ALL_SUBNETWORKS_ALL_IP_RANGES",
      log_config: { enable: true, filter: "ERRORS_ONLY" },
    });
  }
  const [address, length] = plan.services.split("/");
  const range = context.add("google_compute_global_address", `${name}_services`, {
    name: context.name("services"),
    purpose: "VPC_PEERING",
    address_type: "INTERNAL",
    address: address ?? "",
    prefix_length: Number(length),
    network: vpc("id"),
  });
  context.add(
    "google_service_networking_connection",
    name,
    {
      network: vpc("id"),
      service: "servicenetworking.googleapis.com",
      reserved_peering_ranges: [range("name")],
      deletion_policy: "ABANDON",
    },
    {
      dependsOn: [enableApi(context, "servicenetworking.googleapis.com")],
      comment: "Databases with a private address live behind this peering.",
    },
  );
  addPrivateApis(network, vpc("id"), context);
  context.output(`${name}_network`, "Id of the VPC network.", vpc("id"));
}
