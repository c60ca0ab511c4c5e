import { estimator } from "../estimator.ts";

/** Addresses of load balancers and private ranges are free; unused public ones are not. */
export const google_compute_global_address = estimator((resource, context) => {
  if (resource.text("address_type") === "INTERNAL" || resource.has("purpose"))
    return [{ name: "private range", free: "private ranges are free" }];
  if (context.usersOfType("google_compute_global_forwarding_rule").length > 0)
    return [{ name: "public address", free: "an address that a forwarding rule uses is free" }];
  return [{ name: "public address, reserved and unused", product: "gcp/ipv4/unused", quantity: context.hours }];
});
