/** What the platforms accept, read 2026-11. */
export const limits = {
  /** Idle timeout of an Application Load Balancer. Google Cloud fixes the timeout of serverless backends. */
  timeout: {
    min: "1s",
    max: "4000s",
    source:
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout",
  },
  /** Characters of a path pattern of an Application Load Balancer. */
  pattern: {
    max: 128,
    source:
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html#path-conditions",
  },
  /** The most days that Cloud Logging keeps anything. */
  gcpLogDays: { max: 3650, source: "https://cloud.google.com/logging/quotas#logs_retention_periods" },
} as const;

/**
 * Security policies of an Application Load Balancer by least TLS version.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html, read 2026-11.
 */
export const awsTlsPolicies = {
  "1.2": "ELBSecurityPolicy-TLS13-1-2-2021-06",
  "1.3": "ELBSecurityPolicy-TLS13-1-3-2021-06",
} as const;

/** Google Cloud itself knows 1.3 as a minimum, but not every release of its Terraform provider takes it. */
export const gcpTls = {
  source: "https://cloud.google.com/load-balancing/docs/ssl-policies-concepts",
} as const;
