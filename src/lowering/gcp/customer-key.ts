import type { Argument } from "../../terraform/argument.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { LowerContext } from "../context.ts";
import { enableApi } from "./apis.ts";

interface KeyOptions {
  /** Where what it encrypts is: a region, or `asia1` and the like. */
  readonly location: Argument<string>;
  /** The service's own account, which encrypts and decrypts for those it lets in. */
  readonly agent: Argument<string>;
}

/** The key of a component that has one of its own, as seen once its service may use it. */
export const customerKeyName = (component: Component): Reference =>
  ref(`google_kms_crypto_key_iam_member.${component.name}`, "crypto_key_id");

/** Adds a key that rotates every 90 days. Users of the data need no permission on it; the service's agent does. */
export function addCustomerKey(component: Component, context: LowerContext, options: KeyOptions): Reference {
  const { name } = component;
  const feature = "customer_key";
  const ring = context.add(
    "google_kms_key_ring",
    name,
    { name: context.shortName(63, "key ring"), location: options.location },
    { feature, dependsOn: [enableApi(context, "cloudkms.googleapis.com")] },
  );
  const key = context.add(
    "google_kms_crypto_key",
    name,
    { name: context.shortName(63, "key"), key_ring: ring("id"), rotation_period: "7776000s" },
    {
      feature,
      comment: "A key ring can never be deleted, and its key's versions are destroyed with the key's resource.",
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [{ path: ["rotation_period"], equals: "7776000s", message: "Keys are rotated every 90 days." }],
    },
  );
  context.add(
    "google_kms_crypto_key_iam_member",
    name,
    {
      crypto_key_id: key("id"),
      role: "roles/cloudkms.cryptoKeyEncrypterDecrypter",
      member: options.agent,
    },
    { feature },
  );
  return customerKeyName(component);
}
