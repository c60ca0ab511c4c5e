import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { kinds } from "./kinds.gen.ts";

const night = { from: "0 20 * * *", to: "0 8 * * *" };
const alarms = { one: { metric: "cpu", above: "80%", notify: ["ops"] } };
const schedule = { cron: "0 3 * * *" };

/** What must be written of each kind, and of each of its parts that has defaults; all that is not here can be left out. */
const smallest: Readonly<Record<keyof typeof kinds, object>> = {
  access: {},
  audit: { trail: { retain: "365d" }, export: { retain: "365d" } },
  bucket: {
    lifecycle: [{ after: "30d", delete: true }],
    cors: { origins: ["https://example.com"] },
    replicate: { region: "ap-northeast-3" },
  },
  budget: { notify: ["ops"] },
  channel: {},
  dashboard: {},
  domain: { name: "example.com", zone: { managed: true } },
  external: { vendor: "OpenAI", url: "https://api.openai.com", data: "internal" },
  firewall: {},
  identity: {},
  job: { image: "a", schedule },
  loadBalancer: { domain: "site", routes: { "/": "api" } },
  model: { models: {} },
  network: {},
  perimeter: {},
  pipeline: { repository: "acme/todo" },
  postgres: { version: 17, backup: { retain: "7d" }, alarms },
  queue: {},
  redis: { backup: { retain: "7d" } },
  registry: {},
  secret: { rotate: { every: "year", notify: ["ops"] } },
  service: { image: "a", offHours: night, alarms },
  site: {},
  stream: { topics: { a: {} } },
  topic: {},
  worker: { image: "a", offHours: night },
  workflow: { steps: [{ name: "a", call: { service: "b", path: "/" } }], schedule },
};

/** The fields with every optional object beside them empty, as far as it may be: its defaults are then there as well. */
function opened(schema: z.ZodType, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return Object.keys(properties).reduce<Readonly<Record<string, unknown>>>((known, name) => {
    if (name in known) return known;
    const more = { ...known, [name]: {} };
    return schema.safeParse(more).success ? more : known;
  }, fields);
}

/** `logs.retain.seconds = 2592000`. */
const lines = (value: unknown, path: string): readonly string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inner]) => lines(inner, `${path}.${name}`))
    : [`${path} = ${JSON.stringify(value)}`];

const file = join(import.meta.dirname, "defaults.golden.txt");

test("what a component is where nothing is written (UPDATE=1 writes it)", () => {
  const text = Object.entries(smallest)
    .flatMap(([name, fields]) => {
      const { schema } = kinds[name as keyof typeof kinds];
      const written = opened(schema, fields as Readonly<Record<string, unknown>>);
      return [
        `${name} ${JSON.stringify(fields)}`,
        ...new Set([...lines(schema.parse(fields), "  "), ...lines(schema.parse(written), "  ")]),
      ].map((line) => line.replace(/^ {2}\./, "  "));
    })
    .concat("")
    .join("\n");
  if (process.env.UPDATE) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
});
