import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import { addFrontend } from "../load-balancer/gcp-frontend.ts";
import { keepLogs } from "../load-balancer/gcp-logs.ts";
import { logDays, type Site } from "./schema.ts";

export const gcp: Lowering<Site, GcpGrant> = { area: "cdn", becomes: "Cloud CDN with Cloud Storage", lower, grant };

/** What pipelines need of a site. */
export const bucketName = (site: Component): Reference => ref(`google_storage_bucket.${site.name}`, "name");
export const deployRole = "roles/storage.objectUser";

function lower(site: Component<Site>, context: LowerContext): void {
  const { name, config } = site;
  if (config.host) return;
  const domain = context.the("domain", config.domain);
  const backend = addBackend(site, addFiles(site, context), context);
  const urlMap = context.add("google_compute_url_map", name, {
    name: context.shortName(63, "URL map"),
    default_service: backend,
    ...(config.spa
      ? {
          default_custom_error_response_policy: {
            error_service: backend,
            error_response_rule: [{ match_response_codes: ["404"], path: "/index.html", override_response_code: 200 }],
          },
        }
      : {}),
  });
  addFrontend(site, domain, urlMap("id"), context);
  keepLogs({ ...site, config: { accessLogs: { retain: { seconds: logDays(config) * 86_400 } } } }, context);
  context.output(`${name}_url`, "Where users come in.", `https://${domain.config.name}`);
  context.output(`${name}_bucket`, "Bucket of the files.", bucketName(site));
}

function addFiles(site: Component<Site>, context: LowerContext): Reference {
  const { name } = site;
  const { system } = context;
  const bucket = context.add(
    "google_storage_bucket",
    name,
    {
      name: text`${context.shortName(62 - system.project.length, { en: "bucket before the project id", ja: "バケット（プロジェクト ID より前の部分）" })}-${projectId}`,
      location: region,
      uniform_bucket_level_access: true,
      public_access_prevention: "inherited",
      force_destroy: !system.protected,
      soft_delete_policy: { retention_duration_seconds: 604_800 },
      website: { main_page_suffix: "index.html" },
    },
    {
      dependsOn: [enableApi(context, "storage.googleapis.com")],
      lifecycle: { prevent_destroy: system.protected },
      assertions: [
        {
          path: ["uniform_bucket_level_access"],
          equals: true,
          message: "Access follows IAM and no object's own list.",
        },
      ],
    },
  );
  context.add(
    "google_storage_bucket_iam_member",
    `${name}_public`,
    { bucket: bucket("name"), role: "roles/storage.legacyObjectReader", member: "allUsers" },
    { comment: "A site is for everyone to read, and Cloud CDN reads as everyone; nobody may list its files." },
  );
  return ref(`google_storage_bucket_iam_member.${name}_public`, "bucket");
}

function addBackend(site: Component<Site>, bucket: Reference, context: LowerContext): Reference {
  const { contentSecurityPolicy } = site.config;
  const made = context.add(
    "google_compute_backend_bucket",
    site.name,
    {
      name: context.shortName(63, "backend bucket"),
      bucket_name: bucket,
      enable_cdn: true,
      compression_mode: "AUTOMATIC",
      cdn_policy: {
        cache_mode: "CACHE_ALL_STATIC",
        client_ttl: 3600,
        default_ttl: 3600,
        max_ttl: 86_400,
        negative_caching: true,
        serve_while_stale: 86_400,
      },
      custom_response_headers: [
        "Strict-Transport-Security: max-age=31536000",
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
        "Referrer-Policy: strict-origin-when-cross-origin",
        ...(contentSecurityPolicy === undefined ? [] : [`Content-Security-Policy: ${contentSecurityPolicy}`]),
      ],
    },
    {
      dependsOn: [enableApi(context, "compute.googleapis.com")],
      assertions: [{ path: ["enable_cdn"], equals: true, message: "Files are served from caches near the users." }],
    },
  );
  return made("id");
}

function grant(site: Component<Site>): GcpGrant {
  if (site.config.host) return {};
  return {
    environment: { [`${site.name.toUpperCase()}_BUCKET`]: bucketName(site) },
    bindings: [
      {
        type: "google_storage_bucket_iam_member",
        name: `${site.name}_deploy`,
        args: { bucket: bucketName(site), role: deployRole },
      },
    ],
  };
}
