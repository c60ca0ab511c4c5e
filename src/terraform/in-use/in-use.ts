/**
 * Types that a cloud does not delete while something refers to them, though what refers to them could let go in place:
 * `create_before_destroy` puts the letting go first. By the page that says so; read 2026-11-28.
 */
export const keptWhileInUse: Readonly<Record<string, string>> = {
  aws_acm_certificate: "https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html",
  aws_db_parameter_group: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBParameterGroup.html",
  aws_elasticache_parameter_group:
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_DeleteCacheParameterGroup.html",
  aws_lb_target_group:
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html",
  aws_security_group: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html",
  aws_service_discovery_service: "https://docs.aws.amazon.com/cloud-map/latest/api/API_DeleteService.html",
  aws_wafv2_web_acl: "https://docs.aws.amazon.com/waf/latest/APIReference/API_DeleteWebACL.html",
  google_access_context_manager_access_level:
    "https://cloud.google.com/access-context-manager/docs/manage-basic-access-levels",
  google_compute_backend_service: "https://cloud.google.com/compute/docs/reference/rest/v1/backendServices/delete",
  google_compute_region_network_endpoint_group:
    "https://cloud.google.com/compute/docs/reference/rest/v1/regionNetworkEndpointGroups/delete",
  google_compute_security_policy: "https://cloud.google.com/compute/docs/reference/rest/v1/securityPolicies/delete",
  google_monitoring_notification_channel:
    "https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.notificationChannels/delete",
};
