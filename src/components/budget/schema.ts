import { z } from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { monthlyMoney, percentage } from "../../design/units/index.ts";
import { maxAlertPercent } from "./limits.ts";

export const schema = z.strictObject({
  limit: field(
    monthlyMoney(),
    "Most that a month may cost, in the currency of the bill: US dollars on AWS, that of the billing account on Google Cloud. Default: `requirements.budget`.",
    "月額の上限。請求の通貨で書きます（AWS は米ドル、Google Cloud は請求先アカウントの通貨）。既定：`requirements.budget`。",
  ).optional(),
  alertAt: field(
    z.array(percentage({ min: 1, max: maxAlertPercent })).min(1),
    "Shares of the limit at which people are told.",
    "通知する消化率",
  ).default([{ percent: 50 }, { percent: 80 }, { percent: 100 }]),
  forecast: field(
    z.boolean(),
    "Tells also when the month is forecast to end above the limit.",
    "月末の予測が上限を超えるときにも通知します。",
  ).default(true),
  notify: field(z.array(reference("channel")).min(1), "Channels that are told.", "通知先のチャンネル"),
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
    "What only Google Cloud needs.",
    "Google Cloud だけに必要な設定",
  ).optional(),
});

export type Budget = z.output<typeof schema>;
