import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Secrets, image manifests and the like: little, and not in the design. */
const OTHER_GB = 1;

/** Interface endpoints by the hour and zone, and by data; gateway endpoints are free. */
export const aws_vpc_endpoint = estimator((resource, context) => {
  if ((resource.text("vpc_endpoint_type") ?? "Gateway") === "Gateway")
    return [
      {
        name: text("gateway endpoint", "ゲートウェイエンドポイント"),
        free: text("gateway endpoints are free", "ゲートウェイエンドポイントは無料"),
      },
    ];
  const service = JSON.stringify(resource.get("service_name") ?? "");
  const { whole } = context.usage ?? {};
  const known = service.includes("logs") || service.includes("bedrock");
  const carried = service.includes("logs") ? whole?.logGb : whole?.tokenGb;
  const zones = resource.count("subnet_ids") ?? resource.blocks("subnet_configuration").length;
  return [
    {
      name: text("hours in each zone", "ゾーンごとの稼働時間"),
      product: "aws/endpoint/hours",
      quantity: times(context.hours, zones || 1),
    },
    {
      name: known
        ? text("data processed", "処理データ")
        : text("data processed (1 GB assumed)", "処理データ（1 GB と仮定）"),
      product: "aws/endpoint/data",
      quantity: known ? carried : OTHER_GB,
      ask: ask.traffic,
    },
  ];
});
