import { gcpAlarmInputs } from "../../lowering/alarms/inputs.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { ownLogDays } from "../../lowering/gcp/log-bucket.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import type { Argument } from "../../terraform/argument.ts";
import { domainOf } from "../domain/gcp.ts";
import { securityPolicyId } from "../firewall/gcp.ts";
import { serviceName } from "../service/containers/gcp.ts";
import { dnsRecords } from "./gcp-frontend.ts";
import { loadBalancer as source } from "./gcp/load_balancer/module.gen.ts";
import { defaultService, routesOf, servicesOf } from "./routes.ts";
import type { LoadBalancer } from "./schema.ts";

export const gcp: Lowering<LoadBalancer, GcpGrant> = {
  firstApply: [
    {
      when: "before",
      // https://cloud.google.com/run/docs/authenticating/public, read 2026-11-28.
      says: "Services behind a load balancer let requests in without a Google identity, since users have none (`invoker_iam_disabled`). Where the organization enforces `run.managed.requireInvokerIam`, Cloud Run refuses that: ask `gcloud org-policies describe run.managed.requireInvokerIam --project=PROJECT --effective`, and have the policy lifted for the project first.",
    },
  ],
  becomes: "Global external Application Load Balancer",
  lower,
  charts: true,
};

/**
 * Written out, since what is made before the old one goes asks the same of all that it refers to. What was adopted may
 * have another name, and only its resource knows it.
 */
const nameOf = (service: Component, context: LowerContext): Argument<string> =>
  service.base.adopt === undefined ? context.systemName(service.slug) : serviceName(service);

function lower(balancer: Component<LoadBalancer>, context: LowerContext): void {
  const { name, config } = balancer;
  const domain = context.the("domain", config.domain);
  const first = defaultService(balancer, context.system);
  if (!first) return;
  const services = [...servicesOf(balancer, context.system).values()];
  for (const service of services) context.shortName(63, "backend service", service.slug);
  context.shortName(63, "load balancer", "redirect");
  enableApi(context, "compute.googleapis.com");
  const made = context.module(
    source,
    {
      name: context.name(),
      project_id: projectId,
      region,
      domain: domainOf(domain),
      firewall:
        config.firewall === undefined ? undefined : { id: securityPolicyId(context.the("firewall", config.firewall)) },
      services: Object.fromEntries(services.map((service) => [service.slug, nameOf(service, context)])),
      routes: {
        "/": first.slug,
        ...Object.fromEntries(
          routesOf(balancer, context.system).map(({ pattern, service }) => [pattern, service.slug]),
        ),
      },
      access_log_retention_days: ownLogDays(config.accessLogs.retain, context),
      alarms: gcpAlarmInputs(config.alarms, context),
      deletion_protection: context.system.protected,
    },
    {
      assertions: services.map((service) => ({
        address: `google_compute_backend_service.this["${service.slug}"]`,
        path: ["log_config", 0, "enable"],
        equals: true,
        message: "Every request is on record.",
      })),
    },
  );
  dnsRecords(balancer, domain, made("ip_address"), context);
  context.listed("urls", name, `https://${domain.config.name}`);
}
