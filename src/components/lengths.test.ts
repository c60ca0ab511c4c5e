import { expect, test } from "vitest";
import * as z from "zod";
import { kinds } from "./kinds.gen.ts";

interface Part {
  readonly type?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Part | boolean;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part | boolean;
  readonly anyOf?: readonly Part[];
}

/** Every list, and every text of a limited length, by the path of its field: `bucket.cors.origins: 1 to any items`. */
function lengthsOf(part: Part | boolean | undefined, path: string): readonly string[] {
  if (typeof part !== "object") return [];
  const { type, minLength, maxLength, items, properties, additionalProperties, anyOf } = part;
  const limited = minLength !== undefined || maxLength !== undefined;
  return [
    ...(type === "array" ? [`${path}: ${part.minItems ?? 0} to ${part.maxItems ?? "any"} items`] : []),
    ...(limited ? [`${path}: ${minLength ?? 0} to ${maxLength ?? "any"} characters`] : []),
    ...lengthsOf(items, `${path}[]`),
    ...Object.entries(properties ?? {}).flatMap(([name, inner]) => lengthsOf(inner, `${path}.${name}`)),
    ...lengthsOf(additionalProperties, `${path}.*`),
    ...(anyOf ?? []).flatMap((one) => lengthsOf(one, path)),
  ];
}

const found = Object.values(kinds).flatMap(({ name, schema }) =>
  lengthsOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Part, name),
);

// The reference page has the limits of numbers; how long lists and texts may be is here.
test("a list has at least an item, and a text a character, except for these", () => {
  expect(found.filter((one) => one.includes(": 0 to "))).toEqual([
    // Nobody gets in by a level that has none; the form of a name wants a character.
    "access.read: 0 to 10 items",
    "access.read[]: 0 to 254 characters",
    "access.operate: 0 to 10 items",
    "access.operate[]: 0 to 254 characters",
    "access.shell: 0 to 10 items",
    "access.shell[]: 0 to 254 characters",
    "access.breakGlass: 0 to 10 items",
    "access.breakGlass[]: 0 to 254 characters",
    "bucket.lifecycle: 0 to 50 items",
    "bucket.lifecycle[].prefix: 0 to 1024 characters",
    "bucket.notifications[].prefix: 0 to 1024 characters",
    // E-mail may be left to Slack or to a webhook.
    "channel.email: 0 to any items",
    // Their form wants more than one.
    "domain.name: 0 to 253 characters",
    "domain.alternatives[]: 0 to 253 characters",
    "domain.zone.managed: 0 to 253 characters",
    "domain.zone.existing: 0 to 253 characters",
    "identity.returnTo: 0 to any items",
    // As many as there are zones, which is checked by itself.
    "network.subnets.public: 0 to any items",
    "network.subnets.private: 0 to any items",
    "network.subnets.data: 0 to any items",
    "topic.subscribers: 0 to any items",
    "workflow.steps[].name: 0 to 40 characters",
  ]);
});

test("lists and texts end at the limits of the platforms", () => {
  expect(found.filter((one) => !one.includes(" to any "))).toEqual([
    // Nobody gets in by a level that has none; the form of a name wants a character.
    "access.read: 0 to 10 items",
    "access.read[]: 0 to 254 characters",
    "access.operate: 0 to 10 items",
    "access.operate[]: 0 to 254 characters",
    "access.shell: 0 to 10 items",
    "access.shell[]: 0 to 254 characters",
    "access.breakGlass: 0 to 10 items",
    "access.breakGlass[]: 0 to 254 characters",
    "bucket.lifecycle: 0 to 50 items",
    "bucket.lifecycle[].prefix: 0 to 1024 characters",
    "bucket.notifications: 1 to 10 items",
    "bucket.notifications[].prefix: 0 to 1024 characters",
    "domain.name: 0 to 253 characters",
    "domain.alternatives: 1 to 9 items",
    "domain.alternatives[]: 0 to 253 characters",
    "domain.zone.managed: 0 to 253 characters",
    "domain.zone.existing: 0 to 253 characters",
    // WAF hides 100 fields at most, some of which it always hides.
    "firewall.credentialHeaders: 1 to 90 items",
    "identity.gcp.firestore.rules: 1 to 262144 characters",
    "identity.gcp.storage.rules: 1 to 262144 characters",
    "model.gcp.endpoint.replicas: 2 to 2 items",
    "service.instances: 2 to 2 items",
    "site.contentSecurityPolicy: 1 to 1783 characters",
    "worker.instances: 2 to 2 items",
    "workflow.steps: 1 to 100 items",
    "workflow.steps[].name: 0 to 40 characters",
  ]);
});
