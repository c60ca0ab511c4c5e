import { estimator } from "../estimator.ts";

/** Standard parameters are free, advanced ones are not. */
export const aws_ssm_parameter = estimator((resource) => {
  return resource.text("tier") === "Advanced"
    ? [{ name: "advanced parameter", product: "aws/ssm/advanced", quantity: 1 }]
    : [{ name: "standard parameter", free: "standard parameters are free" }];
});
