import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { call, eachKey, ref, refAll, text, type Reference, type Value } from "../../terraform/expression.ts";
import { asKeys, isExternal, provenNames, zoneNameOf } from "./names.ts";
import type { Domain } from "./schema.ts";

export const aws: Lowering<Domain, AwsGrant> = {
  firstApply: [
    `Point the parent domain at the name servers of each zone that is created here. Certificates are issued within minutes after that, and \`terraform apply\` waits for them.`,
  ],
  area: "dns",
  becomes: "Route 53 and AWS Certificate Manager",
  lower,
};

const isManaged = ({ config }: Component<Domain>): boolean => config.zone !== "external" && "managed" in config.zone;

/** ARN of the certificate. Listeners that use it wait until it is issued, unless the DNS is somebody else's. */
export const certificateArn = (domain: Component<Domain>): Reference =>
  isExternal(domain)
    ? ref(`aws_acm_certificate.${domain.name}`, "arn")
    : ref(`aws_acm_certificate_validation.${domain.name}`, "certificate_arn");

/** Zone for the records of the name; none when the DNS is somebody else's. */
export const zoneId = (domain: Component<Domain>): Reference | undefined =>
  isExternal(domain)
    ? undefined
    : ref(
        isManaged(domain) ? `aws_route53_zone.${domain.name}` : `data.aws_route53_zone.${domain.name}_existing`,
        "zone_id",
      );

function lower(domain: Component<Domain>, context: LowerContext): void {
  const { name, config } = domain;
  const zoneName = zoneNameOf(domain);
  if (zoneName !== undefined) addZone(domain, zoneName, context);
  const certificate = context.add(
    "aws_acm_certificate",
    name,
    {
      domain_name: config.name,
      subject_alternative_names: config.alternatives,
      validation_method: "DNS",
      tags: { Name: context.name() },
    },
    {
      // A listener keeps the old certificate until the new one is there.
      lifecycle: { create_before_destroy: true },
      assertions: [
        { path: ["validation_method"], equals: "DNS", message: "Only certificates proven by DNS renew by themselves." },
      ],
    },
  );
  const options = certificate("domain_validation_options");
  const zone = zoneId(domain);
  if (zone === undefined) {
    context.output(`${name}_validation_records`, "Records that prove control of the names; enter them in your DNS.", {
      $: "for",
      in: options,
      names: ["option"],
      valueAs: text`${option("resource_record_name")} ${option("resource_record_type")} ${option("resource_record_value")}`,
    });
    return;
  }
  const ofThisName = (attribute: string): Value =>
    call("one", {
      $: "for",
      in: options,
      names: ["option"],
      valueAs: option(attribute),
      when: { $: "equal", left: option("domain_name"), right: eachKey },
    });
  context.add(
    "aws_route53_record",
    `${name}_validation`,
    {
      zone_id: zone,
      name: ofThisName("resource_record_name") as Reference,
      type: ofThisName("resource_record_type") as Reference,
      records: [ofThisName("resource_record_value") as Reference],
      ttl: 60,
      allow_overwrite: true,
    },
    {
      forEach: asKeys(provenNames(domain)),
      comment: "Certificates of one account share this record for a name, so an existing one is taken over.",
    },
  );
  context.add(
    "aws_acm_certificate_validation",
    name,
    {
      certificate_arn: certificate("arn"),
      validation_record_fqdns: refAll(`aws_route53_record.${name}_validation`, "fqdn"),
    },
    {
      feature: "validation",
      comment: "Waits for the certificate; a new zone must be delegated by its parent before this can end.",
    },
  );
}

function addZone(domain: Component<Domain>, zoneName: string, context: LowerContext): void {
  const { name } = domain;
  if (!isManaged(domain)) {
    context.addData(
      "aws_route53_zone",
      `${name}_existing`,
      { name: zoneName, private_zone: false },
      { feature: "existing_zone" },
    );
    return;
  }
  const zone = context.add(
    "aws_route53_zone",
    name,
    { name: zoneName, comment: text`Public zone of ${context.name()}` },
    {
      feature: "own_zone",
      comment: "A zone made anew gets other name servers, and its names fail until the parent knows them.",
      lifecycle: { prevent_destroy: context.system.protected },
    },
  );
  context.output(
    `${name}_name_servers`,
    "Name servers of the zone; enter them as NS records of the parent zone.",
    zone("name_servers"),
  );
}

const option = (attribute: string): Value => ({ $: "loop", name: "option", path: [attribute] });
