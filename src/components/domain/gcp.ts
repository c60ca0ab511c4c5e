import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { issue } from "../../issues/issue.ts";
import { inEnvironments } from "../../system/accounts.ts";
import type { Component, System } from "../../system/system.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { cloudDns } from "./gcp/cloud_dns/module.gen.ts";
import { cloudDnsZones } from "./gcp/cloud_dns_zones/module.gen.ts";
import { delegations, lookUps } from "./delegation.ts";
import { byName, makeZones, zonesComment } from "./make-zones.ts";
import { managedNameOf, namesOf } from "./names.ts";
import type { Domain } from "./schema.ts";
import { takenDown } from "./taken-down.ts";
import { isIn, zonesOf } from "./zones.ts";

export const gcp: Lowering<Domain, GcpGrant> = {
  firstApply: (systems) => [
    ...delegations(systems),
    {
      when: "after",
      says: "Certificates become active within the hour after their names are found. For names whose DNS is somebody else's, enter there what `terraform output validation_records` says.",
    },
  ],
  becomes: "Cloud DNS and Certificate Manager",
  accountNeeds: lookUps,
  takenDown,
  lower,
  account,
};

/** The domain as modules take it that answer to its names: names, certificate map and zone. */
export const domainOf = (domain: Component<Domain>): Reference => ref(`module.${domain.name}`);

function lower(domain: Component<Domain>, context: LowerContext): void {
  const { name } = domain;
  const names = namesOf(domain);
  const zone = managedZoneOf(domain, context.system);
  for (const one of names) context.shortName(63, "certificate map entry", hyphenated(one));
  enableApi(context, "certificatemanager.googleapis.com");
  if (zone !== undefined) enableApi(context, "dns.googleapis.com");
  const made = context.module(cloudDns, { name: context.name(), names, zone });
  if (zone === undefined) {
    context.listed("validation_records", name, made("validation_records"));
  }
}

/** Zones are there, and delegated, before the environments whose certificates are proven in them. */
function account(domain: Component<Domain>, context: LowerContext): void {
  checkZoneNames(domain, context);
  makeZones(context, (shared, zones, children) => {
    enableApi(shared, "dns.googleapis.com");
    return shared.module(
      cloudDnsZones,
      {
        name: shared.systemName(),
        zones,
        children:
          children && byName(children, ({ parent, root }) => ({ parent: parent.name, project_id: root.project })),
        deletion_protection: shared.system.protected,
      },
      {
        comment: zonesComment,
        assertions: Object.keys(zones).map((zone) => ({
          address: `google_dns_managed_zone.this["${zone}"]`,
          path: ["dnssec_config", 0, "state"],
          equals: "on",
          message: "Answers of the zone are signed.",
        })),
      },
    );
  });
}

/** Two zones may differ in a dot where their names in the project have a hyphen. */
function checkZoneNames(domain: Component<Domain>, context: LowerContext): void {
  const { system } = context;
  const all = zonesOf(system)
    .filter(isIn(system))
    .map((zone) => zone.name);
  for (const zone of new Set(
    inEnvironments(system, domain).flatMap(({ component }) => managedNameOf(component) ?? []),
  )) {
    const full = nameInProject(zone, system);
    if (full.length > 63)
      context.report(
        issue("name-too-long", ["zone"], { name: full, length: full.length, max: 63, what: "managed zone" }),
      );
    const other = all.find((one) => one < zone && nameInProject(one, system) === full);
    if (other !== undefined) context.report(issue("name-collision", ["zone"], { key: zone, other, name: full }));
  }
}

/** Name of the managed zone for records of the names; none where somebody else serves them. */
function managedZoneOf(domain: Component<Domain>, system: System): string | undefined {
  const { zone } = domain.config;
  if (zone === "external") return undefined;
  if ("existing" in zone) return zone.gcp ?? hyphenated(zone.existing);
  const dnsName = managedNameOf(domain);
  return dnsName === undefined ? undefined : nameInProject(dnsName, system);
}

/** Of a zone that the root of the project makes, by its DNS name: `todo-dev-todo-example-com`. */
const nameInProject = (dnsName: string, { name }: System): string => `${name}-${hyphenated(dnsName)}`;

const hyphenated = (name: string): string => name.replace("*", "wildcard").replaceAll(".", "-");
