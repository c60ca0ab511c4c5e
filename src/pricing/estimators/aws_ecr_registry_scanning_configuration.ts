import { estimator } from "../estimator.ts";

/** Basic scanning is free; enhanced scanning is charged by Amazon Inspector. */
export const aws_ecr_registry_scanning_configuration = estimator((resource) => {
  return resource.text("scan_type") === "ENHANCED"
    ? [{ name: "enhanced scanning", unpriced: "Amazon Inspector charges by image" }]
    : [{ name: "basic scanning", free: "basic scanning is free" }];
});
