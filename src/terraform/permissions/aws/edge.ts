import type { DataRows, ResourceRows } from "./row.ts";

const tags = "TagResource UntagResource";

/** Rights that the first log of its sort needs: AWS writes the log group's policy in the caller's name. */
const deliverLogs = "CreateLogDelivery DescribeLogGroups DescribeResourcePolicies PutResourcePolicy";

export const edgeRows: ResourceRows = {
  aws_acm_certificate: {
    read: { acm: "DescribeCertificate ListTagsForCertificate" },
    create: { acm: "RequestCertificate AddTagsToCertificate" },
    update: { acm: "UpdateCertificateOptions AddTagsToCertificate RemoveTagsFromCertificate" },
    delete: { acm: "DeleteCertificate" },
    source: { seen: true, handlers: "CertificateManager::Certificate" },
  },
  // It waits, and is nothing of its own.
  aws_acm_certificate_validation: {
    read: { acm: "DescribeCertificate" },
    create: { acm: "DescribeCertificate" },
    update: "none",
    delete: "none",
    source: { seen: true },
  },
  aws_cloudfront_distribution: {
    read: { cloudfront: "GetDistribution ListTagsForResource" },
    create: { cloudfront: "CreateDistribution TagResource", wafv2: "GetWebACL" },
    update: { cloudfront: `UpdateDistribution ${tags}`, wafv2: "GetWebACL" },
    // It is switched off first.
    delete: { cloudfront: "UpdateDistribution DeleteDistribution" },
    source: { handlers: "CloudFront::Distribution" },
  },
  aws_cloudfront_function: {
    read: { cloudfront: "DescribeFunction GetFunction" },
    create: { cloudfront: "CreateFunction PublishFunction" },
    update: { cloudfront: "UpdateFunction PublishFunction" },
    delete: { cloudfront: "DeleteFunction" },
    source: { handlers: "CloudFront::Function" },
  },
  aws_cloudfront_origin_access_control: {
    read: { cloudfront: "GetOriginAccessControl" },
    create: { cloudfront: "CreateOriginAccessControl" },
    update: { cloudfront: "UpdateOriginAccessControl" },
    delete: { cloudfront: "DeleteOriginAccessControl" },
    source: { handlers: "CloudFront::OriginAccessControl" },
  },
  aws_cloudfront_response_headers_policy: {
    read: { cloudfront: "GetResponseHeadersPolicy" },
    create: { cloudfront: "CreateResponseHeadersPolicy" },
    update: { cloudfront: "UpdateResponseHeadersPolicy" },
    delete: { cloudfront: "DeleteResponseHeadersPolicy" },
    source: { handlers: "CloudFront::ResponseHeadersPolicy" },
  },
  aws_lb: {
    read: {
      elasticloadbalancing:
        "DescribeLoadBalancers DescribeLoadBalancerAttributes DescribeCapacityReservation DescribeTags",
    },
    create: { elasticloadbalancing: "CreateLoadBalancer ModifyLoadBalancerAttributes AddTags" },
    update: {
      elasticloadbalancing:
        "ModifyLoadBalancerAttributes SetIpAddressType SetSecurityGroups SetSubnets AddTags RemoveTags",
    },
    // Its interfaces are cleared away, since they hold the network.
    delete: {
      elasticloadbalancing: "DeleteLoadBalancer",
      ec2: "DescribeNetworkInterfaces DetachNetworkInterface DeleteNetworkInterface",
    },
    linkedRole: "elasticloadbalancing.amazonaws.com",
    source: { seen: true, handlers: "ElasticLoadBalancingV2::LoadBalancer", provider: ["elbv2/load_balancer.go"] },
  },
  aws_lb_listener: {
    read: { elasticloadbalancing: "DescribeListeners DescribeListenerAttributes DescribeTags" },
    create: { elasticloadbalancing: "CreateListener ModifyListenerAttributes AddTags" },
    update: { elasticloadbalancing: "ModifyListener ModifyListenerAttributes AddTags RemoveTags" },
    delete: { elasticloadbalancing: "DeleteListener" },
    source: { seen: true, handlers: "ElasticLoadBalancingV2::Listener" },
  },
  aws_lb_listener_rule: {
    read: { elasticloadbalancing: "DescribeRules DescribeTags" },
    create: { elasticloadbalancing: "CreateRule AddTags" },
    update: { elasticloadbalancing: "ModifyRule SetRulePriorities AddTags RemoveTags" },
    delete: { elasticloadbalancing: "DeleteRule" },
    source: { seen: true, handlers: "ElasticLoadBalancingV2::ListenerRule" },
  },
  aws_lb_target_group: {
    read: { elasticloadbalancing: "DescribeTargetGroups DescribeTargetGroupAttributes DescribeTags" },
    create: { elasticloadbalancing: "CreateTargetGroup ModifyTargetGroupAttributes AddTags" },
    update: { elasticloadbalancing: "ModifyTargetGroup ModifyTargetGroupAttributes AddTags RemoveTags" },
    delete: { elasticloadbalancing: "DeleteTargetGroup" },
    source: { seen: true, handlers: "ElasticLoadBalancingV2::TargetGroup" },
  },
  aws_route53_record: {
    read: { route53: "GetHostedZone ListResourceRecordSets" },
    create: { route53: "ChangeResourceRecordSets GetChange" },
    update: { route53: "ChangeResourceRecordSets GetChange" },
    delete: { route53: "ChangeResourceRecordSets GetChange" },
    source: { seen: true },
  },
  aws_route53_zone: {
    read: { route53: "GetHostedZone ListResourceRecordSets ListTagsForResource" },
    create: { route53: "CreateHostedZone ChangeTagsForResource GetChange" },
    update: { route53: "UpdateHostedZoneComment ChangeTagsForResource" },
    delete: { route53: "DeleteHostedZone GetChange" },
    source: { seen: true, handlers: "Route53::HostedZone", provider: ["route53/zone.go"] },
  },
  aws_wafv2_web_acl: {
    read: { wafv2: "GetWebACL ListTagsForResource" },
    create: { wafv2: "CreateWebACL TagResource" },
    update: { wafv2: `UpdateWebACL ${tags}` },
    delete: { wafv2: "DeleteWebACL" },
    source: { seen: true, handlers: "WAFv2::WebACL" },
  },
  // In front of load balancers only.
  aws_wafv2_web_acl_association: {
    read: { wafv2: "GetWebACL GetWebACLForResource", elasticloadbalancing: "GetLoadBalancerWebACL" },
    create: { wafv2: "AssociateWebACL", elasticloadbalancing: "CreateWebACLAssociation SetWebAcl" },
    update: "none",
    delete: { wafv2: "DisassociateWebACL", elasticloadbalancing: "DeleteWebACLAssociation SetWebAcl" },
    source: { seen: true, handlers: "WAFv2::WebACLAssociation" },
  },
  aws_wafv2_web_acl_logging_configuration: {
    read: { wafv2: "GetLoggingConfiguration" },
    create: { wafv2: "PutLoggingConfiguration", logs: deliverLogs },
    update: { wafv2: "PutLoggingConfiguration", logs: deliverLogs },
    delete: { wafv2: "DeleteLoggingConfiguration", logs: "DeleteLogDelivery" },
    linkedRole: "wafv2.amazonaws.com",
    source: { handlers: "WAFv2::LoggingConfiguration", provider: ["wafv2/web_acl_logging_configuration.go"] },
  },
};

export const edgeData: DataRows = {
  aws_cloudfront_cache_policy: {
    read: { cloudfront: "GetCachePolicy ListCachePolicies" },
    source: { provider: ["cloudfront/cache_policy_data_source.go"] },
  },
  aws_route53_zone: {
    read: { route53: "GetHostedZone ListHostedZones ListResourceRecordSets ListTagsForResource" },
    source: { provider: ["route53/zone_data_source.go"] },
  },
};
