import * as z from "zod";
import { anyReference, field } from "../../design/schema/field.ts";

export const schema = z.strictObject({
  of: field(
    z.array(anyReference()).min(1),
    "Components to show, in this order. Default: every component that has something to show, in the order of the design.",
    "表示するコンポーネント（この順）。既定：表示できるものすべて（設計の順）。",
  ).optional(),
});

export type Dashboard = z.output<typeof schema>;
