import { each } from "sekkei";

/** The document's cost tables; where it gives a range, its upper end. */
export const claims = {
  monthlyCost: each({
    aws: each({ dev: "$70/month", prod: "$570/month" }),
    gcp: each({ dev: "$55/month", prod: "$440/month" }),
  }),
  items: each({
    aws: {
      "ECS Fargate": { monthly: each({ dev: "$30/month", prod: "$120/month" }), components: ["api"] },
      RDS: { monthly: each({ dev: "$20/month", prod: "$400/month" }), components: ["db"] },
      "ALB and WAF": { monthly: each({ dev: "$20/month", prod: "$50/month" }), components: ["web", "waf"] },
    },
    gcp: {
      "Cloud Run": { monthly: each({ dev: "$20/month", prod: "$100/month" }), components: ["api"] },
      "Cloud SQL": { monthly: each({ dev: "$15/month", prod: "$300/month" }), components: ["db"] },
      "Load Balancer and Cloud Armor": {
        monthly: each({ dev: "$20/month", prod: "$40/month" }),
        components: ["web", "waf"],
      },
    },
  }),
} as const;
