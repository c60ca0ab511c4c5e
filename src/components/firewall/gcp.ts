import { outputOf, type LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import type { Reference } from "../../terraform/expression.ts";
import { cloudArmor } from "./gcp/cloud_armor/module.gen.ts";
import { armorLists, armorRules, rulesOf } from "./rules.ts";
import { freeText, inspectionKib, largestRead } from "./bodies.ts";
import type { Firewall } from "./schema.ts";

export const gcp: Lowering<Firewall, GcpGrant> = { becomes: "Cloud Armor", lower };

/** Id of the security policy, for backend services. */
export const securityPolicyId = (firewall: Component<Firewall>): Reference => outputOf(cloudArmor, firewall, "id");

function lower(firewall: Component<Firewall>, context: LowerContext): void {
  const { config } = firewall;
  enableApi(context, "compute.googleapis.com");
  const { gcp: options, rateLimit, countries } = config;
  context.module(
    cloudArmor,
    {
      name: context.shortName(63, "security policy"),
      preview: config.mode === "count",
      // The module knows the sets by the part of their name before the version.
      rule_sets: chosen(config, armorRules).map((set) => set.split("-")[0] ?? set),
      address_lists: chosen(config, armorLists),
      sensitivity: options?.sensitivity,
      excluded_signatures: options?.optOut,
      free_text: freeText(firewall, context.system),
      body_inspection_kib: inspectionKib(largestRead(firewall, context.system)),
      rate_limit: rateLimit && { requests: rateLimit.count, seconds: rateLimit.seconds },
      allowed_countries: countries?.allow,
      blocked_countries: countries?.block,
    },
    {
      assertions: [
        {
          address: "google_compute_security_policy.this",
          path: ["adaptive_protection_config", 0, "layer_7_ddos_defense_config", 0, "enable"],
          equals: true,
          message: "Floods of requests are noticed.",
        },
      ],
    },
  );
}

/** Each set once, by priority. */
function chosen(config: Firewall, table: typeof armorLists): readonly string[] {
  const entries = rulesOf(config, "gcp").flatMap((rule) => Object.entries(table[rule] ?? {}));
  return [...new Map(entries)].sort(([, a], [, b]) => a - b).map(([name]) => name);
}
