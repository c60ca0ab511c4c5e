import type { Link, LowerContext } from "../../../lowering/context.ts";
import { networkId, subnetId } from "../../../components/network/gcp.ts";

/**
 * How a component that runs on Cloud Run reaches the network. Services are reached at public names, so
 * calls between them count as internal only when everything goes through the network.
 */
export function vpcAccess(uses: readonly Link[], context: LowerContext) {
  const network = context.the("network");
  const calls = uses.some((link) => link.to.kind === "service");
  return {
    egress: calls ? "ALL_TRAFFIC" : "PRIVATE_RANGES_ONLY",
    network_interfaces: [{ network: networkId(network), subnetwork: subnetId(network) }],
  };
}
