import { estimator } from "../estimator.ts";

/** Public addresses by the hour; private ones are free. */
export const google_compute_address = estimator((resource, context) => {
  if (resource.text("address_type") === "INTERNAL")
    return [{ name: "private address", free: "private addresses are free" }];
  const used = ["google_compute_instance", "google_compute_router_nat"].some(
    (type) => context.usersOfType(type).length > 0,
  );
  return [
    {
      name: used ? "public IPv4 address in use" : "public IPv4 address, reserved and unused",
      product: used ? "gcp/ipv4/in-use" : "gcp/ipv4/unused",
      quantity: context.hours,
    },
  ];
});
