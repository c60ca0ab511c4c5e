import { dataSource, type GoogleRows } from "./row.ts";

const certificates = "certificatemanager.googleapis.com";
const compute = "compute.googleapis.com";
const dns = "dns.googleapis.com";

/** Changes of Compute Engine end when their operation does. */
const globally = "compute.globalOperations.get";
const regionally = "compute.regionOperations.get";
/** To change what routes the traffic of a network, beside the part itself. */
const policy = "compute.networks.updatePolicy";

const certificateOperation = "certificatemanager.operations.get";

/** Networks, what stands in front of services, names and certificates. */
export const networkRows: GoogleRows = {
  "data.google_compute_network": dataSource([compute], ["compute.networks.get"], ["provider", "methods"]),
  "data.google_compute_subnetwork": dataSource([compute], ["compute.subnetworks.get"], ["provider", "methods"]),
  "data.google_dns_managed_zone": dataSource([dns], ["dns.managedZones.get"], ["provider", "dns"]),
  google_certificate_manager_certificate: {
    services: [certificates],
    read: ["certificatemanager.certs.get"],
    create: ["certificatemanager.certs.create", "certificatemanager.dnsauthorizations.use", certificateOperation],
    update: ["certificatemanager.certs.update", certificateOperation],
    delete: ["certificatemanager.certs.delete", certificateOperation],
    sources: ["provider", "methods", "certificates"],
  },
  google_certificate_manager_certificate_map: {
    services: [certificates],
    read: ["certificatemanager.certmaps.get"],
    create: ["certificatemanager.certmaps.create", certificateOperation],
    update: ["certificatemanager.certmaps.update", certificateOperation],
    delete: ["certificatemanager.certmaps.delete", certificateOperation],
    sources: ["provider", "methods", "certificates"],
  },
  google_certificate_manager_certificate_map_entry: {
    services: [certificates],
    read: ["certificatemanager.certmapentries.get"],
    create: ["certificatemanager.certmapentries.create", "certificatemanager.certs.use", certificateOperation],
    update: ["certificatemanager.certmapentries.update", "certificatemanager.certs.use", certificateOperation],
    delete: ["certificatemanager.certmapentries.delete", certificateOperation],
    sources: ["provider", "methods", "certificates"],
  },
  google_certificate_manager_dns_authorization: {
    services: [certificates],
    read: ["certificatemanager.dnsauthorizations.get"],
    create: ["certificatemanager.dnsauthorizations.create", certificateOperation],
    update: ["certificatemanager.dnsauthorizations.update", certificateOperation],
    delete: ["certificatemanager.dnsauthorizations.delete", certificateOperation],
    sources: ["provider", "methods", "certificates"],
  },
  google_compute_backend_bucket: {
    services: [compute],
    read: ["compute.backendBuckets.get"],
    create: ["compute.backendBuckets.create", globally],
    update: ["compute.backendBuckets.update", globally],
    delete: ["compute.backendBuckets.delete", globally],
    assumes: { edge_security_policy: null },
    sources: ["provider", "methods"],
  },
  google_compute_backend_service: {
    services: [compute],
    read: ["compute.backendServices.get"],
    create: [
      "compute.backendServices.create",
      "compute.backendServices.setSecurityPolicy",
      "compute.regionNetworkEndpointGroups.use",
      "compute.securityPolicies.use",
      globally,
    ],
    update: [
      "compute.backendServices.setSecurityPolicy",
      "compute.backendServices.update",
      "compute.regionNetworkEndpointGroups.use",
      "compute.securityPolicies.use",
      globally,
    ],
    delete: ["compute.backendServices.delete", globally],
    assumes: { edge_security_policy: null, health_checks: null },
    sources: ["provider", "methods", "attached", "roles"],
  },
  // An address of a network is made and deleted under permissions of its own.
  google_compute_global_address: {
    services: [compute],
    read: ["compute.globalAddresses.get"],
    create: [
      "compute.globalAddresses.create",
      "compute.globalAddresses.createInternal",
      "compute.globalAddresses.setLabels",
      "compute.networks.use",
      globally,
    ],
    update: ["compute.globalAddresses.setLabels", globally],
    delete: ["compute.globalAddresses.delete", "compute.globalAddresses.deleteInternal", globally],
    sources: ["provider", "methods", "attached"],
  },
  google_compute_global_forwarding_rule: {
    services: [compute],
    read: ["compute.globalForwardingRules.get"],
    create: [
      "compute.globalAddresses.use",
      "compute.globalForwardingRules.create",
      "compute.globalForwardingRules.setLabels",
      "compute.targetHttpProxies.use",
      "compute.targetHttpsProxies.use",
      globally,
    ],
    update: [
      "compute.globalForwardingRules.setLabels",
      "compute.globalForwardingRules.setTarget",
      "compute.globalForwardingRules.update",
      "compute.targetHttpProxies.use",
      "compute.targetHttpsProxies.use",
      globally,
    ],
    delete: ["compute.globalForwardingRules.delete", globally],
    assumes: { network: null, subnetwork: null },
    sources: ["provider", "methods", "attached", "roles"],
  },
  google_compute_network: {
    services: [compute],
    read: ["compute.networks.get"],
    create: ["compute.networks.create", globally],
    update: ["compute.networks.update", globally],
    delete: ["compute.networks.delete", globally],
    assumes: { delete_default_routes_on_create: null },
    sources: ["provider", "methods"],
  },
  google_compute_region_network_endpoint_group: {
    services: [compute],
    read: ["compute.regionNetworkEndpointGroups.get"],
    create: ["compute.regionNetworkEndpointGroups.create", regionally],
    update: [],
    delete: ["compute.regionNetworkEndpointGroups.delete", regionally],
    assumes: { network: null, subnetwork: null },
    sources: ["provider", "methods"],
  },
  google_compute_route: {
    services: [compute],
    read: ["compute.routes.get"],
    create: ["compute.routes.create", policy, globally],
    update: [],
    delete: ["compute.routes.delete", policy, globally],
    sources: ["provider", "methods", "attached"],
  },
  google_compute_router: {
    services: [compute],
    read: ["compute.routers.get"],
    create: ["compute.routers.create", policy, regionally],
    update: ["compute.routers.update", policy, regionally],
    delete: ["compute.routers.delete", policy, regionally],
    sources: ["provider", "methods", "attached"],
  },
  // A part of its router.
  google_compute_router_nat: {
    services: [compute],
    read: ["compute.routers.get"],
    create: ["compute.routers.update", policy, regionally],
    update: ["compute.routers.update", policy, regionally],
    delete: ["compute.routers.update", policy, regionally],
    assumes: { nat_ips: null, subnetwork: null },
    sources: ["provider", "methods", "attached"],
  },
  google_compute_security_policy: {
    services: [compute],
    read: ["compute.securityPolicies.get"],
    create: ["compute.securityPolicies.create", "compute.securityPolicies.setLabels", globally],
    update: ["compute.securityPolicies.setLabels", "compute.securityPolicies.update", globally],
    delete: ["compute.securityPolicies.delete", globally],
    sources: ["provider", "methods"],
  },
  google_compute_ssl_policy: {
    services: [compute],
    read: ["compute.sslPolicies.get"],
    create: ["compute.sslPolicies.create", globally],
    update: ["compute.sslPolicies.update", globally],
    delete: ["compute.sslPolicies.delete", globally],
    sources: ["provider", "methods"],
  },
  google_compute_subnetwork: {
    services: [compute],
    read: ["compute.subnetworks.get"],
    create: ["compute.subnetworks.create", policy, regionally],
    update: [
      "compute.subnetworks.expandIpCidrRange",
      "compute.subnetworks.setPrivateIpGoogleAccess",
      "compute.subnetworks.update",
      policy,
      regionally,
    ],
    delete: ["compute.subnetworks.delete", policy, regionally],
    sources: ["provider", "methods", "attached"],
  },
  google_compute_target_http_proxy: {
    services: [compute],
    read: ["compute.targetHttpProxies.get"],
    create: ["compute.targetHttpProxies.create", "compute.urlMaps.use", globally],
    update: ["compute.targetHttpProxies.setUrlMap", "compute.urlMaps.use", globally],
    delete: ["compute.targetHttpProxies.delete", globally],
    sources: ["provider", "methods", "attached", "roles"],
  },
  google_compute_target_https_proxy: {
    services: [compute],
    read: ["compute.targetHttpsProxies.get"],
    create: [
      "certificatemanager.certmaps.use",
      "compute.sslPolicies.use",
      "compute.targetHttpsProxies.create",
      "compute.urlMaps.use",
      globally,
    ],
    update: [
      "certificatemanager.certmaps.use",
      "compute.sslPolicies.use",
      "compute.targetHttpsProxies.setCertificateMap",
      "compute.targetHttpsProxies.setQuicOverride",
      "compute.targetHttpsProxies.setSslPolicy",
      "compute.targetHttpsProxies.setUrlMap",
      "compute.targetHttpsProxies.update",
      "compute.urlMaps.use",
      globally,
    ],
    delete: ["compute.targetHttpsProxies.delete", globally],
    assumes: { certificate_manager_certificates: null, ssl_certificates: null },
    sources: ["provider", "methods", "attached", "certificates", "roles"],
  },
  google_compute_url_map: {
    services: [compute],
    read: ["compute.urlMaps.get"],
    create: ["compute.backendBuckets.use", "compute.backendServices.use", "compute.urlMaps.create", globally],
    update: ["compute.backendBuckets.use", "compute.backendServices.use", "compute.urlMaps.update", globally],
    delete: ["compute.urlMaps.delete", globally],
    sources: ["provider", "methods", "attached", "roles"],
  },
  // A private zone is bound to networks.
  google_dns_managed_zone: {
    services: [dns],
    read: ["dns.managedZones.get"],
    create: ["dns.managedZones.create", "dns.networks.bindPrivateDNSZone", "dns.networks.targetWithPeeringZone"],
    update: ["dns.managedZones.update", "dns.networks.bindPrivateDNSZone", "dns.networks.targetWithPeeringZone"],
    // With its records, where it is not protected (`force_destroy`).
    delete: [
      "dns.changes.create",
      "dns.changes.get",
      "dns.managedZones.delete",
      "dns.resourceRecordSets.delete",
      "dns.resourceRecordSets.list",
    ],
    sources: ["provider", "methods", "dns"],
  },
  // Written by changes, each of which is waited for; the apex's own records are looked up before they are replaced.
  google_dns_record_set: {
    services: [dns],
    read: ["dns.resourceRecordSets.list"],
    create: ["dns.changes.create", "dns.changes.get", "dns.resourceRecordSets.create", "dns.resourceRecordSets.delete"],
    update: [
      "dns.changes.create",
      "dns.changes.get",
      "dns.resourceRecordSets.create",
      "dns.resourceRecordSets.delete",
      "dns.resourceRecordSets.update",
    ],
    delete: ["dns.changes.create", "dns.changes.get", "dns.managedZones.get", "dns.resourceRecordSets.delete"],
    sources: ["provider", "dns"],
  },
  google_network_connectivity_service_connection_policy: {
    services: ["networkconnectivity.googleapis.com"],
    read: ["networkconnectivity.serviceConnectionPolicies.get"],
    create: ["networkconnectivity.operations.get", "networkconnectivity.serviceConnectionPolicies.create"],
    update: ["networkconnectivity.operations.get", "networkconnectivity.serviceConnectionPolicies.update"],
    delete: ["networkconnectivity.operations.get", "networkconnectivity.serviceConnectionPolicies.delete"],
    sources: ["provider", "methods", "roles"],
  },
  // The network is named by the project's number, for which the project is asked.
  google_service_networking_connection: {
    services: ["servicenetworking.googleapis.com", "cloudresourcemanager.googleapis.com"],
    read: ["resourcemanager.projects.get", "servicenetworking.services.get"],
    create: ["servicenetworking.operations.get", "servicenetworking.services.addPeering"],
    update: ["servicenetworking.operations.get", "servicenetworking.services.addPeering"],
    delete: [],
    assumes: { deletion_policy: '"ABANDON"' },
    sources: ["provider", "methods", "roles"],
  },
};
