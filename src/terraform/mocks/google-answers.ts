import type { Table } from "./answer.ts";

/** What Google Cloud answers, for the attributes that configurations look into. */
export const googleAnswers: Table = ({ region, project, projectNumber }) => {
  /** `projects/p/locations/r/queues/example`; the last word may be another. */
  const path = (parent: string, last = "example"): string => `projects/${project}/${parent}/${last}`;
  const inRegion = (collection: string): string => path(`locations/${region}/${collection}`);
  const global = (collection: string): string => path(`global/${collection}`);
  const email = `example@${project}.iam.gserviceaccount.com`;
  const nameServers = [1, 2, 3, 4].map((server) => `ns-cloud-a${server}.googledomains.com.`);
  const pool = path("locations/global/workloadIdentityPools");
  const databaseInstance = {
    connection_name: `${project}:${region}:example`,
    private_ip_address: "10.0.0.3",
    service_account_email_address: `p${projectNumber}-abcdef@gcp-sa-cloud-sql.iam.gserviceaccount.com`,
  };
  return {
    "data.google_dns_managed_zone": { name_servers: nameServers },
    "data.google_project": { number: projectNumber },
    "data.google_sql_database_instance": databaseInstance,
    google_artifact_registry_repository: { id: inRegion("repositories") },
    google_certificate_manager_certificate: { id: path("locations/global/certificates") },
    google_certificate_manager_certificate_map: { id: path("locations/global/certificateMaps") },
    google_certificate_manager_dns_authorization: {
      id: path("locations/global/dnsAuthorizations"),
      dns_resource_record: [
        {
          data: "01234567.0.authorize.certificatemanager.goog.",
          name: "_acme-challenge.example.com.",
          type: "CNAME",
        },
      ],
    },
    google_cloud_run_v2_job: { id: inRegion("jobs") },
    google_cloud_run_v2_service: {
      uri: "https://example-0123456789-an.a.run.app",
    },
    google_cloudfunctions2_function: {
      service_config: { uri: "https://example-0123456789-an.a.run.app" },
    },
    google_compute_backend_bucket: { id: global("backendBuckets") },
    google_compute_backend_service: { id: global("backendServices") },
    google_compute_global_address: {
      address: "203.0.113.10",
      id: global("addresses"),
    },
    google_compute_network: { id: global("networks") },
    google_compute_region_network_endpoint_group: { id: path(`regions/${region}/networkEndpointGroups`) },
    google_compute_security_policy: { id: global("securityPolicies") },
    google_compute_ssl_policy: { id: global("sslPolicies") },
    google_compute_subnetwork: { id: path(`regions/${region}/subnetworks`) },
    google_compute_target_http_proxy: { id: global("targetHttpProxies") },
    google_compute_target_https_proxy: { id: global("targetHttpsProxies") },
    google_compute_url_map: { id: global("urlMaps") },
    google_dns_managed_zone: { name_servers: nameServers },
    google_firebase_web_app: { app_id: `1:${projectNumber}:web:0123456789abcdef` },
    google_firebaserules_ruleset: {
      name: "01234567-89ab-cdef-0123-456789abcdef",
    },
    google_iam_workload_identity_pool: { name: pool },
    google_iam_workload_identity_pool_provider: {
      name: path("locations/global/workloadIdentityPools/example/providers"),
    },
    google_kms_crypto_key: { id: path(`locations/${region}/keyRings/example/cryptoKeys`) },
    google_kms_key_ring: { id: inRegion("keyRings") },
    google_logging_project_bucket_config: { id: inRegion("buckets") },
    google_logging_project_sink: {
      writer_identity: `serviceAccount:service-${projectNumber}@gcp-sa-logging.iam.gserviceaccount.com`,
    },
    google_memorystore_instance: {
      endpoints: [
        {
          connections: [
            {
              psc_auto_connection: [
                {
                  connection_type: "CONNECTION_TYPE_PRIMARY",
                  forwarding_rule: path(`regions/${region}/forwardingRules`),
                  ip_address: "10.0.0.10",
                  network: global("networks"),
                  port: 6379,
                  project_id: project,
                  psc_connection_id: "0123456789",
                  service_attachment: path(`regions/${region}/serviceAttachments`),
                },
              ],
            },
          ],
        },
      ],
      managed_server_ca: [{ ca_certs: [{ certificates: ["-----BEGIN CERTIFICATE-----"] }] }],
      name: inRegion("instances"),
    },
    google_monitoring_notification_channel: { id: path("notificationChannels", "0123456789") },
    google_project_iam_custom_role: { id: path("roles"), name: path("roles") },
    google_pubsub_subscription: { id: path("subscriptions") },
    google_pubsub_topic: { id: path("topics") },
    google_secret_manager_secret: { id: path("secrets") },
    google_secret_manager_secret_version: { version: "1" },
    google_service_account: {
      email: email,
      id: path("serviceAccounts", email),
      member: `serviceAccount:${email}`,
      name: path("serviceAccounts", email),
    },
    google_sql_database_instance: databaseInstance,
    google_vertex_ai_endpoint: { id: inRegion("endpoints") },
    google_workflows_workflow: { id: inRegion("workflows") },
  };
};
