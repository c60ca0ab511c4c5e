import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** A public IPv4 address, in use or not. */
export const aws_eip = estimator((_resource, context) => [
  { name: text("public IPv4 address", "パブリック IPv4 アドレス"), product: "aws/ipv4/hours", quantity: context.hours },
]);
