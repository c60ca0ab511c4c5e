import { same, text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { estimator } from "../estimator.ts";

/** Brokers by the hour, and their disks. */
export const aws_msk_cluster = estimator((resource, context) => {
  const type = resource.text("broker_node_group_info", "instance_type");
  const brokers = resource.number("number_of_broker_nodes");
  if (type === undefined || brokers === undefined)
    return [
      {
        name: text("brokers", "ブローカー"),
        unpriced: text("size or number of the brokers is not known", "ブローカーの型または台数が不明"),
      },
    ];
  const disk = resource.number("broker_node_group_info", "storage_info", "ebs_storage_info", "volume_size");
  return [
    { name: same(type), product: `aws/msk/${type}`, quantity: times(context.hours, brokers) },
    ...(disk === undefined
      ? []
      : [{ name: text("storage", "ストレージ"), product: "aws/msk/storage", quantity: times(disk, brokers) }]),
  ];
});
