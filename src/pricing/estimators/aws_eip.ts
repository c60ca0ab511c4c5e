import { estimator } from "../estimator.ts";

/** A public IPv4 address, in use or not. */
export const aws_eip = estimator((_resource, context) => [
  { name: "public IPv4 address", product: "aws/ipv4/hours", quantity: context.hours },
]);
