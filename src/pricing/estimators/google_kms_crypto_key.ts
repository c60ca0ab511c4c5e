import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { estimator } from "../estimator.ts";

/** A key version, and requests for data keys. */
export const google_kms_crypto_key = estimator((resource, context) => {
  const hardware = resource.text("version_template", "protection_level") === "HSM";
  const symmetric = (resource.text("purpose") ?? "ENCRYPT_DECRYPT") === "ENCRYPT_DECRYPT";
  const product = hardware ? (symmetric ? "gcp/kms/hsm-key" : "gcp/kms/hsm-asymmetric-key") : "gcp/kms/software-key";
  return [
    { name: text("key version", "キーバージョン"), product, quantity: 1 },
    {
      name: text("operations (a data key every five minutes)", "操作（5 分ごとにデータキー）"),
      product: hardware ? "gcp/kms/hsm-operations" : "gcp/kms/operations",
      quantity: times(context.hours, 12),
    },
  ];
});
