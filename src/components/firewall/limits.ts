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
  /** Country codes of one AWS WAF geographic match. */
  countries: { max: 50, source: "https://docs.aws.amazon.com/waf/latest/APIReference/API_GeoMatchStatement.html" },
} as const;

export const threatIntelligenceSource = "https://cloud.google.com/armor/docs/threat-intelligence";
