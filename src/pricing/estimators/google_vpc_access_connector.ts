import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { estimator } from "../estimator.ts";

/** The machines that it is made of. */
export const google_vpc_access_connector = estimator((resource, context) => {
  const type = resource.text("machine_type") ?? "e2-micro";
  const machines = resource.number("min_instances") ?? 2;
  return [
    {
      name: text(`machines ${type}`, `マシン ${type}`),
      product: `gcp/gce/${type}`,
      quantity: times(context.hours, machines),
    },
  ];
});
