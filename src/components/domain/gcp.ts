import type { Argument } from "../../terraform/argument.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { call, eachKey, ref, refAt, text, type Reference, type Value } from "../../terraform/expression.ts";
import { asKeys, namesOf, withoutWildcard, zoneNameOf } from "./names.ts";
import type { Domain } from "./schema.ts";

export const gcp: Lowering<Domain, GcpGrant> = {
  firstApply: [
    `Point the parent domain at the name servers of each zone that is created here. Certificates become active within the hour after that.`,
  ],
  area: "dns",
  becomes: "Cloud DNS and Certificate Manager",
  lower,
};

/** Id of the certificate map, for an HTTPS proxy: `//certificatemanager.googleapis.com/<id>`. */
export const certificateMapId = (domain: Component<Domain>): Reference =>
  ref(`google_certificate_manager_certificate_map.${domain.name}`, "id");

/** Managed zone for the records of the name; none when the DNS is somebody else's. */
export const managedZoneName = (domain: Component<Domain>): Argument<string> | undefined => {
  const { zone } = domain.config;
  if (zone === "external") return undefined;
  return ref(
    "managed" in zone
      ? `google_dns_managed_zone.${domain.name}`
      : `data.google_dns_managed_zone.${domain.name}_existing`,
    "name",
  );
};

function lower(domain: Component<Domain>, context: LowerContext): void {
  const { name } = domain;
  const names = namesOf(domain);
  const zoneName = zoneNameOf(domain);
  if (zoneName !== undefined) addZone(domain, zoneName, context);
  const authorized = [...new Set(names.map(withoutWildcard))];
  for (const one of names) context.shortName(63, "certificate map entry", hyphenated(one));
  const authorizations = `google_certificate_manager_dns_authorization.${name}`;
  context.add(
    "google_certificate_manager_dns_authorization",
    name,
    { name: text`${context.name()}-${call("replace", eachKey, ".", "-")}`, domain: eachKey },
    {
      forEach: asKeys(authorized),
      dependsOn: [enableApi(context, "certificatemanager.googleapis.com")],
      comment: "Proves control by DNS, so that the certificate is there before any traffic comes.",
    },
  );
  const record = (key: Value, attribute: string): Reference =>
    refAt(authorizations, key, "dns_resource_record", 0, attribute);
  const zone = managedZoneName(domain);
  if (zone === undefined) {
    context.output(
      `${name}_validation_records`,
      "Records that prove control of the names; enter them in your DNS.",
      authorized.map((one) => text`${record(one, "name")} ${record(one, "type")} ${record(one, "data")}`),
    );
  } else {
    context.add(
      "google_dns_record_set",
      `${name}_validation`,
      {
        managed_zone: zone,
        name: record(eachKey, "name"),
        type: record(eachKey, "type"),
        rrdatas: [record(eachKey, "data")],
        ttl: 300,
      },
      { forEach: asKeys(authorized) },
    );
  }
  context.add(
    "google_certificate_manager_certificate",
    name,
    {
      name: nameOfEach(context),
      managed: {
        domains: [eachKey],
        dns_authorizations: [refAt(authorizations, call("trimprefix", eachKey, "*."), "id")],
      },
    },
    {
      forEach: asKeys(names),
      comment: "One a name: a certificate cannot take further names, and one in use cannot be replaced.",
    },
  );
  const map = context.add("google_certificate_manager_certificate_map", name, { name: context.name() });
  context.add(
    "google_certificate_manager_certificate_map_entry",
    name,
    {
      name: nameOfEach(context),
      map: map("name"),
      certificates: [refAt(`google_certificate_manager_certificate.${name}`, eachKey, "id")],
      hostname: eachKey,
    },
    { forEach: asKeys(names) },
  );
}

/** `todo-prod-site-wildcard-example-com` */
const nameOfEach = (context: LowerContext): Argument<string> =>
  text`${context.name()}-${call("replace", call("replace", eachKey, "*", "wildcard"), ".", "-")}`;

function addZone(domain: Component<Domain>, zoneName: string, context: LowerContext): void {
  const { name, config } = domain;
  const dns = enableApi(context, "dns.googleapis.com");
  if (config.zone !== "external" && "existing" in config.zone) {
    context.addData(
      "google_dns_managed_zone",
      `${name}_existing`,
      { name: config.zone.gcp ?? hyphenated(zoneName) },
      { feature: "existing_zone" },
    );
    return;
  }
  const zone = context.add(
    "google_dns_managed_zone",
    name,
    {
      name: context.shortName(63, "managed zone"),
      dns_name: `${zoneName}.`,
      description: text`Public zone of ${context.name()}`,
      dnssec_config: { state: "on" },
    },
    {
      dependsOn: [dns],
      feature: "own_zone",
      comment: "A zone made anew gets other name servers, and its names fail until the parent knows them.",
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [{ path: ["dnssec_config", 0, "state"], equals: "on", message: "Answers of the zone are signed." }],
    },
  );
  context.output(
    `${name}_name_servers`,
    "Name servers of the zone; enter them as NS records of the parent zone.",
    zone("name_servers"),
  );
}

const hyphenated = (name: string): string => name.replace("*", "wildcard").replaceAll(".", "-");
