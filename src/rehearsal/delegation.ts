import { own } from "../terraform/schema.ts";
import { isExpression } from "../terraform/expression.ts";
import { address, type Resource } from "../terraform/graph.ts";
import { textOf, type Step } from "./step.ts";
import type { World } from "./world.ts";

/** By type: the argument with the DNS name of the zone that it makes. */
export const zoneTypes: Readonly<Record<string, string>> = {
  aws_route53_zone: "name",
  google_dns_managed_zone: "dns_name",
};

const plain = (name: string): string => name.replace(/\.$/, "").replace(/^\*\./, "");

/**
 * Public zones that are there afterwards. Certificates of AWS are waited for, and are issued once the zone of their
 * name is found from outside: refused where nobody in the world asks it. Of a name in no zone here somebody else
 * enters the records.
 * Source: https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html, read 2026-11-28.
 */
export function zonesAfter(step: Step): World["zones"] {
  const zones = new Map(step.world.zones);
  for (const one of step.managed) {
    const argument = own(zoneTypes, one.type);
    const name = argument === undefined ? undefined : textOf(step, one, argument);
    if (name !== undefined) zones.set(plain(name), { delegated: false });
  }
  for (const one of step.managed) {
    const isDelegation = /^(aws_route53_record|google_dns_record_set)$/.test(one.type) && one.args.type === "NS";
    const name = isDelegation ? textOf(step, one, "name") : undefined;
    if (name !== undefined) zones.set(plain(name), { delegated: true });
  }
  for (const one of step.managed)
    if (one.type === "aws_acm_certificate_validation")
      for (const name of namesOf(step, one)) {
        const zone = zoneOf(name, zones);
        if (zone !== undefined && !isFound(zone, zones, step.world.entered))
          step.refuse("not-delegated", one, `nobody finds ${name}: the zone ${zone} is delegated by nobody`);
      }
  return zones;
}

/** The longest that a name is or stands in. */
const zoneOf = (name: string, zones: World["zones"]): string | undefined =>
  [...zones.keys()].filter((zone) => name === zone || name.endsWith(`.${zone}`)).sort((a, b) => b.length - a.length)[0];

/** Whether who asks for a zone gets to it: a person entered it, or a zone above it that is found has it. */
function isFound(zone: string, zones: World["zones"], entered: World["entered"]): boolean {
  if (entered.has(zone)) return true;
  if (zones.get(zone)?.delegated !== true) return false;
  const parent = zoneOf(zone.slice(zone.indexOf(".") + 1), zones);
  return parent !== undefined && isFound(parent, zones, entered);
}

/** The first name of the certificate that is waited for. */
function namesOf(step: Step, validation: Resource): readonly string[] {
  const arn = validation.args.certificate_arn;
  if (arn === undefined || !isExpression(arn) || arn.$ !== "ref") return [];
  const certificate = step.managed.find((one) => address(one) === arn.to);
  const name = certificate && textOf(step, certificate, "domain_name");
  return name === undefined ? [] : [plain(name)];
}
