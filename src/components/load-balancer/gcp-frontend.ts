import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import type { Component } from "../../system/system.ts";
import { eachKey, text, type Reference } from "../../terraform/expression.ts";
import { certificateMapId, managedZoneName } from "../domain/gcp.ts";
import { asKeys, namesOf } from "../domain/names.ts";
import type { Domain } from "../domain/schema.ts";
import { gcpTls } from "./limits.ts";

/** How a load balancer is addressed and paid for; backends say the same. */
export const scheme = "EXTERNAL_MANAGED";

/** Address, names, HTTPS and the redirect to it, in front of a URL map. */
export function addFrontend(
  entrance: Component,
  domain: Component<Domain>,
  urlMap: Reference,
  context: LowerContext,
): void {
  const { name } = entrance;
  context.shortName(63, "load balancer", "redirect");
  const address = context.add(
    "google_compute_global_address",
    name,
    { name: context.name(), address_type: "EXTERNAL", ip_version: "IPV4" },
    { dependsOn: [enableApi(context, "compute.googleapis.com")] },
  );
  proxies(name, domain, urlMap, address("id"), context);
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
}

function proxies(
  name: string,
  domain: Component<Domain>,
  urlMap: Reference,
  address: Reference,
  context: LowerContext,
): void {
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
