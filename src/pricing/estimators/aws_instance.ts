import { same, text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Hours of the instance, its disks and its public address. */
export const aws_instance = estimator((resource, context) => {
  const type = resource.text("instance_type");
  if (type === undefined)
    return [
      {
        name: text("instance", "インスタンス"),
        unpriced: text("the instance type is not known", "インスタンスタイプが不明"),
      },
    ];
  const spot = resource.text("instance_market_options", "market_type") === "spot";
  const disks = [...resource.blocks("root_block_device"), ...resource.blocks("ebs_block_device")];
  return [
    { name: same(type), product: `aws/ec2/${type}`, quantity: context.hours, spot },
    ...disks.map((disk) => ({
      name: text(`disk ${disk.text("volume_type") ?? "gp3"}`, `ディスク ${disk.text("volume_type") ?? "gp3"}`),
      product: `aws/ebs/${disk.text("volume_type") ?? "gp3"}`,
      quantity: disk.number("volume_size") ?? 8,
    })),
    ...(disks.length === 0
      ? [
          {
            name: text("disk gp3 (8 GB of the image)", "ディスク gp3（イメージの 8 GB）"),
            product: "aws/ebs/gp3",
            quantity: 8,
          },
        ]
      : []),
    ...(resource.flag("associate_public_ip_address")
      ? [
          {
            name: text("public IPv4 address", "パブリック IPv4 アドレス"),
            product: "aws/ipv4/hours",
            quantity: context.hours,
          },
        ]
      : []),
  ];
});
