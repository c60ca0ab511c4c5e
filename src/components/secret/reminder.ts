import type { Argument } from "../../terraform/argument.ts";
import { param, text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { snake } from "../../system/components.ts";
import type { intervals, Secret } from "./schema.ts";

/** Months on whose first day a reminder comes. */
export const months: Readonly<Record<(typeof intervals)[number], string>> = {
  month: "*",
  quarter: "1,4,7,10",
  "half-year": "1,7",
  year: "1",
};

/** What the reminder says. */
export const message = (secret: Component<Secret>): Argument<string> =>
  text`It is time to replace the value of the secret ${secret.key} (${param("name_prefix")}).`;

/** Name of the environment variable that users get. */
export const variable = (secret: Component<Secret>): string => secret.config.env ?? snake(secret.key).toUpperCase();
