import { estimator } from "../estimator.ts";

/** Keeps its names in a hosted zone. */
export const aws_service_discovery_private_dns_namespace = estimator(() => [
  { name: "hosted zone", product: "aws/route53/zone", quantity: 1 },
]);
