import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Standard parameters are free, advanced ones are not. */
export const aws_ssm_parameter = estimator((resource) => {
  return resource.text("tier") === "Advanced"
    ? [{ name: text("advanced parameter", "アドバンストパラメータ"), product: "aws/ssm/advanced", quantity: 1 }]
    : [
        {
          name: text("standard parameter", "標準パラメータ"),
          free: text("standard parameters are free", "標準パラメータは無料"),
        },
      ];
});
