import { awsAlarms } from "../../lowering/alarms/aws.ts";
import { securityGroup, type AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { eachKey, ref, text, type Reference } from "../../terraform/expression.ts";
import { zoneId } from "../domain/aws.ts";
import { asKeys, namesOf } from "../domain/names.ts";
import { webAclArn } from "../firewall/aws.ts";
import { subnetIds } from "../network/aws.ts";
import { listeners } from "./aws-listeners.ts";
import { accessLogBucket } from "./aws-logs.ts";
import { chartsOf } from "./charts.ts";
import { metricOf } from "./aws-metrics.ts";
import { securityRules } from "./aws-security.ts";
import { defaultService, routesOf, servicesOf } from "./routes.ts";
import type { LoadBalancer } from "./schema.ts";

export const aws: Lowering<LoadBalancer, AwsGrant> = {
  area: "load_balancer",
  becomes: "Application Load Balancer",
  lower,
  charts: (balancer) => chartsOf((metric) => metricOf(balancer, metric)),
};

export { loadBalancerSuffix, targetGroupSuffix } from "./aws-metrics.ts";

/** Security group of the load balancer, for the services' own rules. */
export const loadBalancerGroup = (balancer: Component<LoadBalancer>): Reference => securityGroup(balancer);

/** The load balancer that routes to a service. */
export const balancerOf = (service: Component, system: System): Component<LoadBalancer> | undefined =>
  ofKind(system, "loadBalancer").find((balancer) => servicesOf(balancer, system).has(service.key));

/**
 * ARN of a service's target group, by way of the listener that forwards to it: ECS refuses a target
 * group that no listener has yet, and this reference makes Terraform wait for just that.
 */
export function attachedTargetGroup(service: Component, system: System): Reference | undefined {
  const balancer = balancerOf(service, system);
  if (!balancer) return undefined;
  if (defaultService(balancer, system)?.key === service.key)
    return ref(`aws_lb_listener.${balancer.name}_https`, "default_action", 0, "target_group_arn");
  const route = routesOf(balancer, system).find((one) => one.service.key === service.key);
  return route && ref(`aws_lb_listener_rule.${balancer.name}_${route.name}`, "action", 0, "target_group_arn");
}

function lower(balancer: Component<LoadBalancer>, context: LowerContext): void {
  const { name, config } = balancer;
  const network = context.the("network");
  const domain = context.the("domain", config.domain);
  securityRules(balancer, network, context);
  const logs = accessLogBucket(balancer, context);
  const { protected: isProtected } = context.system;
  const loadBalancer = context.add(
    "aws_lb",
    name,
    {
      name: context.shortName(32, "load balancer"),
      load_balancer_type: "application",
      internal: false,
      security_groups: [securityGroup(balancer)],
      subnets: subnetIds(network, "public"),
      idle_timeout: Math.ceil(config.timeout.seconds),
      enable_http2: true,
      drop_invalid_header_fields: true,
      desync_mitigation_mode: "defensive",
      enable_deletion_protection: isProtected,
      access_logs: { bucket: logs.bucket, enabled: true },
    },
    {
      dependsOn: logs.ready,
      assertions: [
        { path: ["drop_invalid_header_fields"], equals: true, message: "Malformed headers do not reach services." },
        { path: ["access_logs", 0, "enabled"], equals: true, message: "Every request is on record." },
        ...(isProtected
          ? [{ path: ["enable_deletion_protection"], equals: true, message: "The entry cannot be deleted by mistake." }]
          : []),
      ],
    },
  );
  listeners(balancer, domain, context, loadBalancer("arn"));
  if (config.firewall !== undefined) {
    context.add(
      "aws_wafv2_web_acl_association",
      name,
      {
        resource_arn: loadBalancer("arn"),
        web_acl_arn: webAclArn(context.the("firewall", config.firewall)),
      },
      { feature: "firewall" },
    );
  }
  const zone = zoneId(domain);
  if (zone === undefined) {
    context.output(
      `${name}_dns_records`,
      "Records that lead the names here; enter them in your DNS (an apex name needs an alias).",
      namesOf(domain).map((one) => text`${one} CNAME ${loadBalancer("dns_name")}`),
    );
  } else {
    context.add(
      "aws_route53_record",
      name,
      {
        zone_id: zone,
        name: eachKey,
        type: "A",
        alias: { name: loadBalancer("dns_name"), zone_id: loadBalancer("zone_id"), evaluate_target_health: true },
      },
      { forEach: asKeys(namesOf(domain)) },
    );
  }
  awsAlarms(balancer, config.alarms, context, (metric) => metricOf(balancer, metric));
  context.output(`${name}_url`, "Where users come in.", `https://${domain.config.name}`);
  context.output(`${name}_access_logs_bucket`, "Bucket of the access logs.", logs.bucket);
}
