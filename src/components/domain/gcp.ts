import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { cloudDns } from "./gcp/cloud_dns/module.gen.ts";
import { namesOf, zoneNameOf } from "./names.ts";
import type { Domain } from "./schema.ts";

export const gcp: Lowering<Domain, GcpGrant> = {
  firstApply: [
    `Point the parent domain at the name servers of each zone that is created here. Certificates become active within the hour after that.`,
  ],
  becomes: "Cloud DNS and Certificate Manager",
  lower,
};

/** The domain as modules take it that answer to its names: names, certificate map and zone. */
export const domainOf = (domain: Component<Domain>): Reference => ref(`module.${domain.name}`);

function lower(domain: Component<Domain>, context: LowerContext): void {
  const { name } = domain;
  const names = namesOf(domain);
  const zone = zoneOf(domain);
  const managed = zone?.managed !== undefined;
  for (const one of names) context.shortName(63, "certificate map entry", hyphenated(one));
  enableApi(context, "certificatemanager.googleapis.com");
  if (zone) enableApi(context, "dns.googleapis.com");
  const made = context.module(
    cloudDns,
    { name: context.name(), names, zone, deletion_protection: managed && context.system.protected },
    {
      assertions: managed
        ? [
            {
              address: "google_dns_managed_zone.this[0]",
              path: ["dnssec_config", 0, "state"],
              equals: "on",
              message: "Answers of the zone are signed.",
            },
          ]
        : [],
    },
  );
  if (managed) {
    context.output(
      `${name}_name_servers`,
      "Name servers of the zone; enter them as NS records of the parent zone.",
      made("name_servers"),
    );
  }
  if (zone === undefined) {
    context.output(
      `${name}_validation_records`,
      "Records that prove control of the names; enter them in your DNS.",
      made("validation_records"),
    );
  }
}

/** The zone of the records; none where somebody else serves them. */
function zoneOf(domain: Component<Domain>): { readonly managed?: string; readonly existing?: string } | undefined {
  const { zone } = domain.config;
  const dnsName = zoneNameOf(domain);
  if (zone === "external" || dnsName === undefined) return undefined;
  return "existing" in zone ? { existing: zone.gcp ?? hyphenated(dnsName) } : { managed: dnsName };
}

const hyphenated = (name: string): string => name.replace("*", "wildcard").replaceAll(".", "-");
