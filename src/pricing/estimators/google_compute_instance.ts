import { same, text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Hours of the machine, its disk and its public address. */
export const google_compute_instance = estimator((resource, context) => {
  const type = resource.text("machine_type");
  if (type === undefined)
    return [{ name: text("machine", "マシン"), unpriced: text("the machine type is not known", "マシンタイプが不明") }];
  const spot =
    resource.text("scheduling", "provisioning_model") === "SPOT" || resource.flag("scheduling", "preemptible");
  const disk = resource.text("boot_disk", "initialize_params", "type") ?? "pd-standard";
  return [
    { name: same(type), product: `gcp/gce/${type}`, quantity: context.hours, spot },
    {
      name: text(`disk ${disk}`, `ディスク ${disk}`),
      product: `gcp/disk/${disk}`,
      quantity: resource.number("boot_disk", "initialize_params", "size") ?? 10,
    },
    ...(resource.has("network_interface", "access_config")
      ? [
          {
            name: text("public IPv4 address", "パブリック IPv4 アドレス"),
            product: "gcp/ipv4/in-use",
            quantity: context.hours,
          },
        ]
      : []),
  ];
});
