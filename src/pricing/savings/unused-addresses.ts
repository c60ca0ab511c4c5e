import { mentioned } from "../view.ts";
import { address } from "../../terraform/graph.ts";
import { saving, type Proposal } from "./saving.ts";

const users =
  /^(aws_(nat_gateway|instance|lb|eip_association|autoscaling_group|launch_template|network_interface)|google_compute_(instance|router_nat|forwarding_rule|global_forwarding_rule))$/;

/** Arguments by which an address itself says who has it. */
const holders = ["instance", "network_interface"];

/** Public addresses that nothing of the system uses. */
export const unusedAddresses = saving(({ graph, estimate }) => {
  const used = new Set(
    graph.resources.filter(({ type }) => users.test(type)).flatMap(({ args }) => [...mentioned(args)]),
  );
  return graph.resources
    .filter(({ type }) => type === "aws_eip" || type === "google_compute_address")
    .filter((resource) => !used.has(address(resource)) && !holders.some((holder) => holder in resource.args))
    .flatMap((resource): readonly Proposal[] => {
      const line = estimate.lines.find((one) => one.address === address(resource) && one.monthly);
      return line?.monthly
        ? [
            {
              component: resource.component,
              title: { en: `unused address ${address(resource)}`, ja: `未使用のアドレス ${address(resource)}` },
              monthly: line.monthly,
              givenUp: {
                en: "the address itself: another one comes next time",
                ja: "そのアドレス。次は別のものになります。",
              },
              change: { en: `remove ${address(resource)}`, ja: `${address(resource)} を削除してください。` },
            },
          ]
        : [];
    });
});
