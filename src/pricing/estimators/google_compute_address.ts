import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Public addresses by the hour; private ones are free. */
export const google_compute_address = estimator((resource, context) => {
  if (resource.text("address_type") === "INTERNAL")
    return [
      {
        name: text("private address", "プライベートアドレス"),
        free: text("private addresses are free", "プライベートアドレスは無料"),
      },
    ];
  const used = ["google_compute_instance", "google_compute_router_nat"].some(
    (type) => context.usersOfType(type).length > 0,
  );
  return [
    {
      name: used
        ? text("public IPv4 address in use", "使用中のパブリック IPv4 アドレス")
        : text("public IPv4 address, reserved and unused", "予約済み・未使用のパブリック IPv4 アドレス"),
      product: used ? "gcp/ipv4/in-use" : "gcp/ipv4/unused",
      quantity: context.hours,
    },
  ];
});
