import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Basic scanning is free; enhanced scanning is charged by Amazon Inspector. */
export const aws_ecr_registry_scanning_configuration = estimator((resource) => {
  return resource.text("scan_type") === "ENHANCED"
    ? [
        {
          name: text("enhanced scanning", "拡張スキャン"),
          unpriced: text("Amazon Inspector charges by image", "Amazon Inspector がイメージ単位で課金"),
        },
      ]
    : [{ name: text("basic scanning", "基本スキャン"), free: text("basic scanning is free", "基本スキャンは無料") }];
});
