/** What the platforms accept, read 2026-11. */
export const limits = {
  rate: {
    aws: {
      /** `EvaluationWindowSec`. */
      windows: [60, 120, 300, 600],
      /**
       * AWS WAF itself takes 10 since August 2024; Terraform's provider has been seen to refuse less than 100
       * (https://github.com/hashicorp/terraform-provider-aws/issues/39106, https://github.com/pulumi/pulumi-aws/issues/5841).
       */
      min: 100,
      max: 2_000_000_000,
      source: "https://docs.aws.amazon.com/waf/latest/APIReference/API_RateBasedStatement.html",
    },
    gcp: {
      /** `rateLimitThreshold.intervalSec`. */
      windows: [10, 30, 60, 120, 180, 240, 300, 600, 900, 1200, 1800, 2700, 3600],
      min: 1,
      max: 1_000_000,
      source: "https://cloud.google.com/armor/docs/rate-limiting-overview",
    },
  },
  /** Bytes of a body that rules read; where the platform has a choice, the choices. What lies beyond, nothing reads. */
  bodies: {
    /** Of what a load balancer is sent, fixed. Beyond it, `SizeRestrictions_BODY` of the common group refuses. */
    aws: {
      bytes: 8192,
      source: "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html",
    },
    /** `advanced_options_config.request_body_inspection_size`, in KiB. */
    gcp: { kibibytes: [8, 16, 32, 48, 64], source: "https://cloud.google.com/armor/docs/security-policy-overview" },
  },
  /** Keys of one protected field are 100 at most; seven headers are among them by custom. */
  credentialHeaders: {
    max: 90,
    source: "https://docs.aws.amazon.com/waf/latest/APIReference/API_FieldToProtect.html",
  },
  /** Characters of a pattern: a regular expression of AWS WAF, and one part of an expression of Cloud Armor. */
  pattern: {
    aws: { max: 200, source: "https://docs.aws.amazon.com/waf/latest/developerguide/limits.html" },
    gcp: { max: 1024, source: "https://cloud.google.com/armor/quotas" },
  },
  /** Country codes of one AWS WAF geographic match. */
  countries: { max: 50, source: "https://docs.aws.amazon.com/waf/latest/APIReference/API_GeoMatchStatement.html" },
} as const;

export const threatIntelligenceSource = "https://cloud.google.com/armor/docs/threat-intelligence";
