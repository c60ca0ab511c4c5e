import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { FirstStep } from "../../lowering/first-step.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { isEnvironment } from "../../system/accounts.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { route53 } from "./aws/route53/module.gen.ts";
import { route53Zones } from "./aws/route53_zones/module.gen.ts";
import { delegations, lookUps } from "./delegation.ts";
import { makeZones, zonesComment } from "./make-zones.ts";
import { isExternal, zoneNameOf } from "./names.ts";
import type { Domain } from "./schema.ts";
import { takenDown } from "./taken-down.ts";
import { isIn, zonesOf, zonesPart } from "./zones.ts";

export const aws: Lowering<Domain, AwsGrant> = {
  firstApply: (systems) => [...delegations(systems), ...systems.filter(isEnvironment).flatMap(provenElsewhere)],
  becomes: "Route 53 and AWS Certificate Manager",
  accountNeeds: lookUps,
  takenDown,
  lower,
  account,
};

/** Where the DNS of a name is somebody else's, the whole apply would wait for records that nobody knows yet. */
const provenElsewhere = (system: System): readonly FirstStep[] =>
  ofKind(system, "domain")
    .filter(isExternal)
    .map(({ name }) => ({
      when: "prepare",
      environment: system.environment,
      modules: [`module.${name}.aws_acm_certificate.this`],
      says: "Enter the records that prove control of names in their DNS, which is somebody else's: certificates wait for them.",
      commands: ["terraform output validation_records"],
    }));

/** All that whoever answers to the names takes: they, their certificate, and the zone of their records. */
export const domainOf = (domain: Component<Domain>): Reference => ref(`module.${domain.name}`);

/** CloudFront takes certificates of one region only. */
const servesSite = (domain: Component<Domain>, system: System): boolean =>
  ofKind(system, "site").some(({ config }) => config.host === undefined && config.domain === domain.key);

function lower(domain: Component<Domain>, context: LowerContext): void {
  const { name, config } = domain;
  const made = context.module(
    route53,
    {
      name: context.name(),
      domain_name: config.name,
      alternative_names: config.alternatives,
      zone: zoneNameOf(domain),
      certificate_region: servesSite(domain, context.system) ? "us-east-1" : undefined,
    },
    {
      assertions: [
        {
          address: "aws_acm_certificate.this",
          path: ["validation_method"],
          equals: "DNS",
          message: "Only certificates proven by DNS renew by themselves.",
        },
      ],
    },
  );
  if (isExternal(domain)) {
    context.listed("validation_records", name, made("validation_records"));
  }
}

/** ARNs of the zones of an account's root in which an environment has no record. */
export function zonesOfOthers(environment: System, account: System): readonly Reference[] {
  const own = new Set(ofKind(environment, "domain").map(zoneNameOf));
  return zonesOf(account)
    .filter((zone) => isIn(account)(zone) && !own.has(zone.name))
    .map(({ name }) => ref(`module.${zonesPart}`, "zone_arns", name));
}

/** Zones are there, and delegated, before an environment is applied whose certificates wait for it. */
function account(_: Component<Domain>, context: LowerContext): void {
  makeZones(context, (shared, zones) =>
    shared.module(
      route53Zones,
      {
        name: shared.systemName(),
        zones,
        deletion_protection: shared.system.protected,
      },
      { comment: zonesComment },
    ),
  );
}
