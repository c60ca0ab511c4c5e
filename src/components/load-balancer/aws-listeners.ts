import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { certificateArn } from "../domain/aws.ts";
import type { Domain } from "../domain/schema.ts";
import { awsTlsPolicies } from "./limits.ts";
import { defaultService, routesOf } from "./routes.ts";
import type { LoadBalancer } from "./schema.ts";

/** Every routed service has one target group under this address. */
const targetGroup = (service: Component): Reference => ref(`aws_lb_target_group.${service.name}`, "arn");

/** HTTPS by path; HTTP only sends clients there. */
export function listeners(
  balancer: Component<LoadBalancer>,
  domain: Component<Domain>,
  context: LowerContext,
  loadBalancer: Reference,
): void {
  const { name, config } = balancer;
  const first = defaultService(balancer, context.system);
  if (!first) return;
  const https = context.add(
    "aws_lb_listener",
    `${name}_https`,
    {
      load_balancer_arn: loadBalancer,
      port: 443,
      protocol: "HTTPS",
      ssl_policy: awsTlsPolicies[config.tls.minimum],
      certificate_arn: certificateArn(domain),
      routing_http_response_strict_transport_security_header_value: "max-age=31536000",
      default_action: [{ type: "forward", target_group_arn: targetGroup(first) }],
    },
    {
      assertions: [
        {
          path: ["ssl_policy"],
          equals: awsTlsPolicies[config.tls.minimum],
          message: `Clients speak TLS ${config.tls.minimum} or newer.`,
        },
      ],
    },
  );
  context.add(
    "aws_lb_listener",
    `${name}_http`,
    {
      load_balancer_arn: loadBalancer,
      port: 80,
      protocol: "HTTP",
      default_action: [{ type: "redirect", redirect: { protocol: "HTTPS", port: "443", status_code: "HTTP_301" } }],
    },
    {
      assertions: [
        { path: ["default_action", 0, "type"], equals: "redirect", message: "Plain HTTP is only ever redirected." },
      ],
    },
  );
  for (const route of routesOf(balancer, context.system)) {
    context.add("aws_lb_listener_rule", `${name}_${route.name}`, {
      listener_arn: https("arn"),
      priority: route.priority,
      action: [{ type: "forward", target_group_arn: targetGroup(route.service) }],
      condition: [{ path_pattern: { values: route.paths } }],
    });
  }
}
