import { same, text } from "../../facets/text.ts";
import { over, times } from "../decimal.ts";
import { estimator } from "../estimator.ts";
import { instanceHours, instanceLines, instanceRange } from "../instances.ts";

/** Instances by expected hours, with the disks of their launch template. */
export const aws_autoscaling_group = estimator((resource, context) => {
  const template = context.find(resource.get("launch_template", "id") ?? resource.get("launch_template", "name"));
  const type = template?.text("instance_type");
  if (type === undefined)
    return [
      {
        name: text("instances", "インスタンス"),
        unpriced: text("the instance type is not known", "インスタンスタイプが不明"),
      },
    ];
  const fewest = resource.number("min_size") ?? 0;
  const disks = template?.blocks("block_device_mappings") ?? [];
  const range = instanceRange(fewest, resource.number("max_size") ?? fewest);
  const spot = template?.text("instance_market_options", "market_type") === "spot";
  return [
    ...instanceLines(range, context, [{ name: same(type), product: `aws/ec2/${type}`, each: 1 }], {
      share: spot ? 1 : 0,
    }),
    ...disks.map((disk) => ({
      name: text(
        `disk ${disk.text("ebs", "volume_type") ?? "gp3"}`,
        `ディスク ${disk.text("ebs", "volume_type") ?? "gp3"}`,
      ),
      product: `aws/ebs/${disk.text("ebs", "volume_type") ?? "gp3"}`,
      quantity: over(times(instanceHours(range, context), disk.number("ebs", "volume_size") ?? 8), context.hours),
    })),
  ];
});
