import { z } from "zod";
import { field } from "../../design/schema/field.ts";

export const schema = z.strictObject({
  email: field(
    z
      .array(
        z
          .string()
          .regex(/^[^\s@"$%{}]+@[^\s@"$%{}]+\.[A-Za-z]{2,}$/)
          .meta({ examples: ["ops@example.com"] }),
      )
      .min(1),
    "Addresses that are written to. On AWS each must confirm the subscription once.",
    "送信先のメールアドレス。AWS では各宛先が一度だけ購読を確認する。",
  ),
});

export type Channel = z.output<typeof schema>;
