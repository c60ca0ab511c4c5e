import type { LowerContext } from "../../lowering/context.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import { emittedNames } from "../../lowering/emitted-names.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { ownLogDays } from "../../lowering/gcp/log-bucket.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { ofKind, type Component } from "../../system/system.ts";
import { existingVpc } from "./gcp/existing_vpc/module.gen.ts";
import { vpc } from "./gcp/vpc/module.gen.ts";
import { madeNat } from "./nat.ts";
import { planRegional } from "./plan.ts";
import type { Network } from "./schema.ts";

export const gcp: Lowering<Network, GcpGrant> = {
  becomes: "VPC network",
  lower,
  // https://cloud.google.com/run/docs/configuring/vpc-direct-vpc#delete-subnet, read 2026-11-28.
  // Of the peering: https://github.com/GoogleCloudPlatform/magic-modules/pull/18476, read 2026-11-28.
  takenDown: ({ key }, { project }, graph) => {
    const [name] = emittedNames(graph, { type: "google_compute_network", of: key });
    if (name === undefined) return [];
    const peering = graph.resources.some(
      ({ component, type }) => component === key && type === "google_service_networking_connection",
    );
    return [
      {
        when: "after",
        says: `It stops at the subnet where Cloud Run was in it: Google keeps its addresses (\`serverless-ipv4-…\`) reserved for up to two hours after the last service or job is gone. Run it again then${peering ? ", and before that remove the peering that databases had, which Terraform lets go of, since Google remembers a database for days, and which holds on to the network" : ""}.`,
        commands: peering
          ? [
              `gcloud compute networks peerings delete servicenetworking-googleapis-com --network ${name} --project ${project}`,
            ]
          : [],
      },
    ];
  },
};

/** The network as modules take it: as a whole, so that they wait for all of it. Both modules give the same. */
export const networkOf = (network: Component<Network>): Reference => ref(`module.${network.name}`);

function lower(network: Component<Network>, context: LowerContext): void {
  const { name, config } = network;
  const { system } = context;
  enableApi(context, "compute.googleapis.com");
  if (config.existing?.gcp) {
    const { network: existing, subnet } = config.existing.gcp;
    context.module(existingVpc, { network: existing, subnet, region, project_id: projectId });
    return;
  }
  const outcome = planRegional(network, system);
  if ("issues" in outcome) return;
  const { plan } = outcome;
  const subnets = config.gcp?.subnets ?? {};
  const services = serviceConnections(context);
  enableApi(context, "servicenetworking.googleapis.com");
  if (config.endpoints) enableApi(context, "dns.googleapis.com");
  for (const subnet of ["private", ...Object.keys(subnets)]) context.shortName(63, "subnet", subnet);
  const made = context.module(
    vpc,
    {
      name: context.shortName(63, "VPC network"),
      region,
      private_cidr: plan.subnets.private ?? "",
      services_cidr: plan.services,
      subnets: Object.fromEntries(
        Object.entries(subnets).map(([key, subnet]) => [key, { region: subnet.region, cidr: subnet.cidr }]),
      ),
      nat: madeNat(network, system).count > 0,
      flow_logs: config.flowLogs && flowLogs(config.flowLogs.retain, context),
      private_apis: config.endpoints && privateApis(context),
      service_connections: services,
    },
    {
      assertions: [
        {
          address: "google_compute_network.this",
          path: ["auto_create_subnetworks"],
          equals: false,
          message: "Subnets are planned, never made by default.",
        },
      ],
    },
  );
  context.output(`${name}_id`, "Id of the VPC network.", made("id"));
}

/** Cloud Logging keeps them for a month by itself. */
function flowLogs(retain: { readonly seconds: number }, context: LowerContext) {
  const days = ownLogDays(retain, context);
  if (days === undefined) return {};
  context.shortName(100, "log sink", "flow-logs");
  return { retention_days: days, project_id: projectId, deletion_protection: context.system.protected };
}

/** Restricted addresses answer for services that a perimeter can guard, and for nothing else. */
const privateApis = ({ system }: LowerContext): string =>
  ofKind(system, "perimeter").some((one) => !one.config.dryRun) ? "restricted" : "private";

/** Services that put endpoints into the subnet; a network has one policy for all instances of each. */
function serviceConnections(context: LowerContext): readonly string[] {
  if (ofKind(context.system, "redis").length === 0) return [];
  enableApi(context, "networkconnectivity.googleapis.com");
  return ["gcp-memorystore"];
}
