import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { monthlyMoney, percentage } from "../../design/units/index.ts";
import { maxAlertPercent } from "./limits.ts";

export const schema = z.strictObject({
  limit: field(
    monthlyMoney(),
    "Maximum cost per month, in the billing currency: US dollars on AWS, the billing account's currency on Google Cloud. Default: `requirements.budget`.",
    "月額の上限。請求の通貨で書きます（AWS は米ドル、Google Cloud は請求先アカウントの通貨）。既定：`requirements.budget`。",
  ).optional(),
  alertAt: field(
    z.array(percentage({ min: 1, max: maxAlertPercent })).min(1),
    "Shares of the limit at which to notify.",
    "通知する消化率",
  ).default([{ percent: 50 }, { percent: 80 }, { percent: 100 }]),
  forecast: field(
    z.boolean(),
    "Also notifies when the month is forecast to exceed the limit.",
    "月末の予測が上限を超えるときにも通知します。",
  ).default(true),
  notify: field(z.array(reference("channel")).min(1), "Channels to notify.", "通知先のチャンネル"),
  gcp: field(
    z.strictObject({
      billingAccount: field(
        z
          .string()
          .regex(/^[0-9A-F]{6}-[0-9A-F]{6}-[0-9A-F]{6}$/)
          .meta({ examples: ["012345-6789AB-CDEF01"] }),
        "Billing account that pays for the project.",
        "プロジェクトの料金を支払う請求先アカウント",
      ).optional(),
    }),
    "Settings that only Google Cloud needs.",
    "Google Cloud だけに必要な設定",
  ).optional(),
});

export type Budget = z.output<typeof schema>;
