import { alarmInputs } from "../../lowering/alarms/inputs.ts";
import { connectionOf, type AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import type { Reference } from "../../terraform/expression.ts";
import { domainOf } from "../domain/aws.ts";
import { isExternal } from "../domain/names.ts";
import { webAclArn } from "../firewall/aws.ts";
import { networkOutputs } from "../network/aws.ts";
import { loadBalancer as source } from "./aws/load_balancer/module.gen.ts";
import { awsTlsPolicies } from "./limits.ts";
import { defaultService, routesOf, servicesOf } from "./routes.ts";
import type { LoadBalancer } from "./schema.ts";

export const aws: Lowering<LoadBalancer, AwsGrant> = {
  becomes: "Application Load Balancer",
  lower,
  keeps: ["s3"],
  charts: true,
};

/** The load balancer that routes to a service. */
export const balancerOf = (service: Component, system: System): Component<LoadBalancer> | undefined =>
  ofKind(system, "loadBalancer").find((balancer) => servicesOf(balancer, system).has(service.key));

/** What a service registers its tasks with and measures requests by; it is there once a listener forwards to it. */
export const targetOf = (balancer: Component, service: Component, ...path: string[]): Reference =>
  outputOf(source, balancer, "targets", service.slug, ...path);

function lower(balancer: Component<LoadBalancer>, context: LowerContext): void {
  const { name, config } = balancer;
  const domain = context.the("domain", config.domain);
  const first = defaultService(balancer, context.system);
  if (!first) return;
  context.shortName(32, "load balancer");
  // Twelve digits and a hyphen follow.
  context.shortName(63 - 13, "S3 bucket", "access-logs");
  const made = context.module(
    source,
    {
      name: context.name(),
      network: networkOutputs(context.the("network")),
      domain: domainOf(domain),
      firewall:
        config.firewall === undefined ? undefined : { arn: webAclArn(context.the("firewall", config.firewall)) },
      services: Object.fromEntries(
        [...servicesOf(balancer, context.system).values()].map((service) => [
          service.slug,
          {
            connection: connectionOf(service),
            health_check_path: service.config.health,
            drain_timeout: Math.ceil(service.config.drain.seconds),
          },
        ]),
      ),
      default_service: first.slug,
      routes: routesOf(balancer, context.system).map(({ pattern, service }) => ({
        path: pattern,
        service: service.slug,
      })),
      minimum_tls_version: config.tls.minimum,
      idle_timeout: Math.ceil(config.timeout.seconds),
      access_log_retention_days: Math.ceil(config.accessLogs.retain.seconds / 86_400),
      alarms: alarmInputs(config.alarms, context),
      deletion_protection: context.system.protected,
    },
    { assertions: promises(balancer) },
  );
  if (isExternal(domain)) context.listed("dns_records", name, made("dns_records"));
  context.listed("urls", name, made("url"));
  context.listed("buckets", `${name}-access-logs`, made("access_logs_bucket"));
}

const promises = ({ config }: Component<LoadBalancer>) => [
  {
    address: "aws_lb.this",
    path: ["drop_invalid_header_fields"],
    equals: true,
    message: "Malformed headers do not reach services.",
  },
  { address: "aws_lb.this", path: ["access_logs", 0, "enabled"], equals: true, message: "Every request is on record." },
  {
    address: "aws_lb_listener.https",
    path: ["ssl_policy"],
    equals: awsTlsPolicies[config.tls.minimum],
    message: `Clients speak TLS ${config.tls.minimum} or newer.`,
  },
  {
    address: "aws_lb_listener.http",
    path: ["default_action", 0, "type"],
    equals: "redirect",
    message: "Plain HTTP is only ever redirected.",
  },
];
