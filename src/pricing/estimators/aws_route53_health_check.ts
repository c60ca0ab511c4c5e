import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** A check, and each of its options: HTTPS, a string to find, a short interval, latency. */
export const aws_route53_health_check = estimator((resource) => {
  const type = resource.text("type") ?? "HTTP";
  const aws =
    /^(CALCULATED|CLOUDWATCH_METRIC|RECOVERY_CONTROL)$/.test(type) || typeof resource.get("fqdn") === "object";
  const options = [
    type.startsWith("HTTPS"),
    type.endsWith("STR_MATCH"),
    resource.number("request_interval") === 10,
    resource.flag("measure_latency"),
  ].filter(Boolean).length;
  const kind = aws ? "-aws" : "";
  return [
    { name: text("health check", "ヘルスチェック"), product: `aws/route53/health-check${kind}`, quantity: 1 },
    ...(options === 0
      ? []
      : [
          { name: text("options", "オプション"), product: `aws/route53/health-check-option${kind}`, quantity: options },
        ]),
  ];
});
