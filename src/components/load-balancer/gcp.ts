import { gcpAlarms } from "../../lowering/alarms/gcp.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { eachKey, ref, text, type Reference } from "../../terraform/expression.ts";
import { certificateMapId, managedZoneName } from "../domain/gcp.ts";
import { asKeys, namesOf } from "../domain/names.ts";
import type { Domain } from "../domain/schema.ts";
import { securityPolicyId } from "../firewall/gcp.ts";
import type { Firewall } from "../firewall/schema.ts";
import { keepLogs } from "./gcp-logs.ts";
import { chartsOf } from "./charts.ts";
import { metricOf } from "./gcp-metrics.ts";
import { gcpTls } from "./limits.ts";
import { defaultService, routesOf, servicesOf } from "./routes.ts";
import type { LoadBalancer } from "./schema.ts";

export const gcp: Lowering<LoadBalancer, GcpGrant> = {
  area: "load_balancer",
  becomes: "Global external Application Load Balancer",
  lower,
  charts: (balancer) => chartsOf((metric) => metricOf(balancer, metric)),
};

const scheme = "EXTERNAL_MANAGED";

export { urlMapName } from "./gcp-metrics.ts";

const backend = (balancer: Component<LoadBalancer>, service: Component): Reference =>
  ref(`google_compute_backend_service.${balancer.name}_${service.name}`, "id");

function lower(balancer: Component<LoadBalancer>, context: LowerContext): void {
  const { name, config } = balancer;
  const domain = context.the<Domain>("domain", config.domain);
  const first = defaultService(balancer, context.system);
  if (!first) return;
  context.shortName(63, "load balancer", "redirect");
  const address = context.add(
    "google_compute_global_address",
    name,
    { name: context.name(), address_type: "EXTERNAL", ip_version: "IPV4" },
    { dependsOn: [enableApi(context, "compute.googleapis.com")] },
  );
  for (const service of servicesOf(balancer, context.system)) addBackend(balancer, service, context);
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
  frontend(balancer, domain, context, urlMap("id"), address("id"));
  const zone = managedZoneName(domain);
  if (zone === undefined) {
    context.output(
      `${name}_dns_records`,
      "Records that lead the names here; enter them in your DNS.",
      namesOf(domain).map((one) => text`${one} A ${address("address")}`),
    );
  } else {
    context.add(
      "google_dns_record_set",
      name,
      { managed_zone: zone, name: text`${eachKey}.`, type: "A", rrdatas: [address("address")], ttl: 300 },
      { forEach: asKeys(namesOf(domain)) },
    );
  }
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
    cloud_run: { service: ref(`google_cloud_run_v2_service.${service.name}`, "name") },
  });
  context.add(
    "google_compute_backend_service",
    `${name}_${service.name}`,
    {
      name: context.name(service.slug),
      load_balancing_scheme: scheme,
      protocol: "HTTPS",
      security_policy:
        config.firewall === undefined
          ? undefined
          : securityPolicyId(context.the<Firewall>("firewall", config.firewall)),
      custom_response_headers: ["Strict-Transport-Security: max-age=31536000"],
      backend: [{ group: group("id") }],
      log_config: { enable: true, sample_rate: 1 },
    },
    {
      assertions: [{ path: ["log_config", 0, "enable"], equals: true, message: "Every request is on record." }],
    },
  );
}

function frontend(
  balancer: Component<LoadBalancer>,
  domain: Component<Domain>,
  context: LowerContext,
  urlMap: Reference,
  address: Reference,
): void {
  const { name } = balancer;
  const policy = context.add(
    "google_compute_ssl_policy",
    name,
    { name: context.name(), profile: gcpTls.profile, min_tls_version: gcpTls.version },
    {
      assertions: [
        {
          path: ["min_tls_version"],
          equals: gcpTls.version,
          message: "Clients speak TLS 1.2 or newer.",
        },
      ],
    },
  );
  const https = context.add("google_compute_target_https_proxy", name, {
    name: context.name(),
    url_map: urlMap,
    certificate_map: text`//certificatemanager.googleapis.com/${certificateMapId(domain)}`,
    ssl_policy: policy("id"),
  });
  const redirect = context.add(
    "google_compute_url_map",
    `${name}_redirect`,
    {
      name: context.name("redirect"),
      default_url_redirect: {
        https_redirect: true,
        redirect_response_code: "MOVED_PERMANENTLY_DEFAULT",
        strip_query: false,
      },
    },
    {
      assertions: [
        {
          path: ["default_url_redirect", 0, "https_redirect"],
          equals: true,
          message: "Plain HTTP is only ever redirected.",
        },
      ],
    },
  );
  const http = context.add("google_compute_target_http_proxy", `${name}_redirect`, {
    name: context.name("redirect"),
    url_map: redirect("id"),
  });
  const entry = (suffix: string | undefined, port: number, target: Reference): void => {
    context.add("google_compute_global_forwarding_rule", suffix === undefined ? name : `${name}_${suffix}`, {
      name: context.name(suffix),
      load_balancing_scheme: scheme,
      ip_address: address,
      ip_protocol: "TCP",
      port_range: String(port),
      target,
    });
  };
  entry(undefined, 443, https("id"));
  entry("redirect", 80, http("id"));
}
