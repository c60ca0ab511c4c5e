import { text } from "../../facets/text.ts";
import { plus } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Hours of each gateway, and the data that private subnets exchange with the internet. */
export const aws_nat_gateway = estimator((_resource, context) => {
  const reached = context.all("aws_vpc_endpoint").map((endpoint) => JSON.stringify(endpoint.get("service_name") ?? ""));
  const direct = (service: string): boolean => reached.some((name) => name.includes(service));
  const { whole } = context.usage ?? {};
  const data =
    whole &&
    plus(
      whole.externalGb,
      direct("logs") ? 0 : whole.logGb,
      direct("bedrock-runtime") ? 0 : whole.tokenGb,
      direct("s3") ? 0 : whole.imageGb * whole.deployments,
    );
  return [
    { name: text("hours", "稼働時間"), product: "aws/nat/hours", quantity: context.hours },
    {
      name: text("data processed", "処理データ"),
      product: "aws/nat/data",
      quantity: data,
      ask: ask.traffic,
      once: true,
    },
  ];
});
