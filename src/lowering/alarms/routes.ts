import type { Component } from "../../system/system.ts";
import type { LowerContext } from "../context.ts";

/** Ways of a channel to people that need an address or a key which is a secret, and the field that names it. */
const fields = { slack: "webhook", discord: "webhook", pagerduty: "key", webhook: "url" } as const;

export type RouteFormat = keyof typeof fields;

export interface Route {
  readonly format: RouteFormat;
  readonly secret: Component;
}

/** The routes of a channel whose secret exists in this environment. */
export function routesOf(channel: Component, context: LowerContext): readonly Route[] {
  const config = channel.config as Partial<Record<string, Partial<Record<string, string>>>>;
  return (Object.keys(fields) as RouteFormat[]).flatMap((format) => {
    const key = config[format]?.[fields[format]];
    const secret = key === undefined ? undefined : context.find(key);
    return secret ? [{ format, secret }] : [];
  });
}
