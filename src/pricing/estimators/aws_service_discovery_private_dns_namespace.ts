import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Keeps its names in a hosted zone. */
export const aws_service_discovery_private_dns_namespace = estimator(() => [
  { name: text("hosted zone", "ホストゾーン"), product: "aws/route53/zone", quantity: 1 },
]);
