import { each } from "sekkei";

/** The document's cost tables (AWS). */
export const claims = {
  monthlyCost: each({ dev: "$90/month", prod: "$240/month" }),
  items: each({
    dev: {
      "ECS Fargate": { monthly: "$10/month", components: ["backend"] },
      "RDS PostgreSQL": { monthly: "$15/month", components: ["db"] },
      ALB: { monthly: "$20/month", components: ["web"] },
      "NAT Gateway": { monthly: "$35/month", components: ["network"] },
      "Secrets Manager": { monthly: "$4/month", areas: ["secrets_manager"] },
      "CloudWatch Logs": { monthly: "$5/month", areas: ["monitoring"] },
      "Route 53": { monthly: "$1/month", components: ["site"] },
    },
    prod: {
      "ECS Fargate": { monthly: "$60/month", components: ["backend"] },
      "RDS PostgreSQL": { monthly: "$50/month", components: ["db"] },
      ALB: { monthly: "$25/month", components: ["web"] },
      "NAT Gateway": { monthly: "$70/month", components: ["network"] },
      WAF: { monthly: "$10/month", components: ["waf"] },
      "Secrets Manager": { monthly: "$4/month", areas: ["secrets_manager"] },
      CloudWatch: { monthly: "$20/month", areas: ["monitoring"] },
      "Route 53": { monthly: "$2/month", components: ["site"] },
    },
  }),
} as const;
