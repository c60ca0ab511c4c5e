import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Addresses of load balancers and private ranges are free; unused public ones are not. */
export const google_compute_global_address = estimator((resource, context) => {
  if (resource.text("address_type") === "INTERNAL" || resource.has("purpose"))
    return [
      {
        name: text("private range", "プライベート範囲"),
        free: text("private ranges are free", "プライベート範囲は無料"),
      },
    ];
  if (context.usersOfType("google_compute_global_forwarding_rule").length > 0)
    return [
      {
        name: text("public address", "パブリックアドレス"),
        free: text("an address that a forwarding rule uses is free", "転送ルールが使うアドレスは無料"),
      },
    ];
  return [
    {
      name: text("public address, reserved and unused", "予約済み・未使用のパブリックアドレス"),
      product: "gcp/ipv4/unused",
      quantity: context.hours,
    },
  ];
});
