import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";
import { SECONDS_PER_HOUR } from "../month.ts";

/**
 * What one capacity unit of an application load balancer covers for an hour. It covers 3000 open connections too,
 * which 25 new ones per second only reach where each stays open for two minutes.
 */
const NEW_CONNECTIONS = 25 * SECONDS_PER_HOUR;
const RULE_EVALUATIONS = 1000 * SECONDS_PER_HOUR;

/** Hours, capacity units, public addresses, and what goes out to the internet. */
export const aws_lb = estimator((resource, context) => {
  const { whole } = context.usage ?? {};
  const network = resource.text("load_balancer_type") === "network";
  const open = !resource.flag("internal");
  const zones = resource.count("subnets") ?? resource.blocks("subnet_mapping").length;
  const cached = context.all("aws_cloudfront_distribution").length > 0;
  const capacity =
    whole &&
    Math.max(
      whole.sessions / NEW_CONNECTIONS,
      whole.requestGb + whole.responseGb,
      network ? 0 : whole.originRequests / RULE_EVALUATIONS,
    );
  return [
    { name: text("hours", "稼働時間"), product: network ? "aws/nlb/hours" : "aws/alb/hours", quantity: context.hours },
    {
      name: text("capacity units", "キャパシティユニット"),
      product: network ? "aws/nlb/lcu" : "aws/alb/lcu",
      quantity: capacity,
      ask: ask.traffic,
    },
    ...(open && zones > 0
      ? [
          {
            name: text("public IPv4 addresses", "パブリック IPv4 アドレス"),
            product: "aws/ipv4/hours",
            quantity: times(context.hours, zones),
          },
        ]
      : []),
    ...(open && !cached
      ? [
          {
            name: text("data out to the internet", "インターネットへの転送"),
            product: "aws/egress/internet",
            quantity: whole?.responseGb,
            ask: ask.traffic,
          },
        ]
      : []),
  ];
});
