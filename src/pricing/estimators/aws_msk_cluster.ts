import { times } from "../decimal.ts";
import { estimator } from "../estimator.ts";

/** Brokers by the hour, and their disks. */
export const aws_msk_cluster = estimator((resource, context) => {
  const type = resource.text("broker_node_group_info", "instance_type");
  const brokers = resource.number("number_of_broker_nodes");
  if (type === undefined || brokers === undefined)
    return [{ name: "brokers", unpriced: "size or number of the brokers is not known" }];
  const disk = resource.number("broker_node_group_info", "storage_info", "ebs_storage_info", "volume_size");
  return [
    { name: type, product: `aws/msk/${type}`, quantity: times(context.hours, brokers) },
    ...(disk === undefined ? [] : [{ name: "storage", product: "aws/msk/storage", quantity: times(disk, brokers) }]),
  ];
});
