import { gcpAlarms } from "../../lowering/alarms/gcp.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { securityPolicyId } from "../firewall/gcp.ts";
import { serviceName } from "../service/containers/gcp.ts";
import { addFrontend, scheme } from "./gcp-frontend.ts";
import { keepLogs } from "./gcp-logs.ts";
import { chartsOf } from "./charts.ts";
import { entryOf, metricOf } from "./gcp-metrics.ts";
import { defaultService, routesOf, servicesOf } from "./routes.ts";
import type { LoadBalancer } from "./schema.ts";

export const gcp: Lowering<LoadBalancer, GcpGrant> = {
  area: "load_balancer",
  becomes: "Global external Application Load Balancer",
  lower,
  charts: (balancer) => chartsOf((name) => entryOf(balancer, name)),
};

export { urlMapName } from "./gcp-metrics.ts";

const backend = (balancer: Component<LoadBalancer>, service: Component): Reference =>
  ref(`google_compute_backend_service.${balancer.name}_${service.name}`, "id");

function lower(balancer: Component<LoadBalancer>, context: LowerContext): void {
  const { name, config } = balancer;
  const domain = context.the("domain", config.domain);
  const first = defaultService(balancer, context.system);
  if (!first) return;
  for (const service of servicesOf(balancer, context.system).values()) addBackend(balancer, service, context);
  const routes = routesOf(balancer, context.system);
  const urlMap = context.add("google_compute_url_map", name, {
    name: context.name(),
    default_service: backend(balancer, first),
    ...(routes.length === 0
      ? {}
      : {
          host_rule: [{ hosts: ["*"], path_matcher: "routes" }],
          path_matcher: [
            {
              name: "routes",
              default_service: backend(balancer, first),
              path_rule: routes.map((route) => ({ paths: route.paths, service: backend(balancer, route.service) })),
            },
          ],
        }),
  });
  addFrontend(balancer, domain, urlMap("id"), context);
  keepLogs(balancer, context);
  gcpAlarms(balancer, config.alarms, context, (metric) => metricOf(balancer, metric));
  context.output(`${name}_url`, "Where users come in.", `https://${domain.config.name}`);
}

/** Cloud Run stands behind an endpoint group without addresses; Google checks its health and sets its timeout. */
function addBackend(balancer: Component<LoadBalancer>, service: Component, context: LowerContext): void {
  const { name, config } = balancer;
  context.shortName(63, "backend service", service.slug);
  const group = context.add("google_compute_region_network_endpoint_group", `${name}_${service.name}`, {
    name: context.name(service.slug),
    region,
    network_endpoint_type: "SERVERLESS",
    cloud_run: { service: serviceName(service) },
  });
  context.add(
    "google_compute_backend_service",
    `${name}_${service.name}`,
    {
      name: context.name(service.slug),
      load_balancing_scheme: scheme,
      protocol: "HTTPS",
      security_policy:
        config.firewall === undefined ? undefined : securityPolicyId(context.the("firewall", config.firewall)),
      custom_response_headers: ["Strict-Transport-Security: max-age=31536000"],
      backend: [{ group: group("id") }],
      log_config: { enable: true, sample_rate: 1 },
    },
    {
      assertions: [{ path: ["log_config", 0, "enable"], equals: true, message: "Every request is on record." }],
    },
  );
}
