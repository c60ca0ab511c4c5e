import type { Model } from "../components/model/schema.ts";
import { natOf } from "../components/network/nat.ts";
import { ofKind, type Component, type System } from "../system/system.ts";
import { byAgreement, ofComponent, redundant, type Term } from "../facets/term.ts";

/** On AWS these are called through NAT; a private model has an endpoint of its own. */
const outside = (component: Component): boolean =>
  ["external", "queue", "topic", "identity"].includes(component.kind) ||
  (component.kind === "model" && !(component.config as Model).private);

/**
 * The way out of the network, where an answer needs it. One of several is enough, provided that the health
 * check of the service fails where its own way out is lost.
 */
export function wayOut(reached: readonly Component[], system: System): readonly Term[] {
  const [network] = ofKind(system, "network");
  if (!network || network.config.existing) return [];
  const { count, instanceType } = natOf(network.config);
  if (count === 0) return [];
  const used = (wanted: (component: Component) => boolean): boolean =>
    reached.some(
      (user) =>
        user.kind === "service" &&
        (system.uses.get(user.key) ?? []).some(({ to }) => reached.some((one) => one.key === to && wanted(one))),
    );
  if (system.target === "aws") {
    if (!used(outside)) return [];
    const one = byAgreement(instanceType === undefined ? "aws-nat" : "aws-ec2-instance");
    return ofComponent(network.key, [redundant(one, 1, count)]);
  }
  // Cloud Run sends everything through the network once it calls another service there.
  const calls = used(({ kind }) => kind === "service");
  return calls && used(({ kind }) => kind === "external") ? ofComponent(network.key, [byAgreement("gcp-nat")]) : [];
}
