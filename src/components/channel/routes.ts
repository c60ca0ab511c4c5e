import { issue, type Issue } from "../../issues/issue.ts";
import { routesOf as plainRoutesOf, type RouteFormat } from "../../lowering/alarms/routes.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import type { Secret } from "../secret/schema.ts";
import type { Channel } from "./schema.ts";

/** Ways to people that need a function, since neither cloud speaks to them without keeping the secret in plain sight. */
export interface Route {
  readonly format: RouteFormat;
  readonly secret: Component<Secret>;
}

/** The schema lets these fields name secrets only. */
export const routesOf = (channel: Component<Channel>, context: LowerContext): readonly Route[] =>
  plainRoutesOf(channel, context) as readonly Route[];

export function check({ config }: Component<Channel>): readonly Issue[] {
  const { email, slack, discord, pagerduty, webhook } = config;
  const some = email.length > 0 || [slack, discord, pagerduty, webhook].some((route) => route !== undefined);
  return some ? [] : [issue("missing-key", ["email"], { key: "email", expected: '["ops@example.com"]' })];
}
