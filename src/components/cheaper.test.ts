import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { systemOf } from "../requirements/design.fixture.ts";
import { kindOf } from "./facets-of.ts";

type Case = readonly [kind: string, fields: object, instances?: number | undefined];

const db = (fields: object): Case => ["postgres", { version: 17, ...fields }];
const api = (fields: object, instances?: number): Case => ["service", { image: "a:1", ...fields }, instances];
const worker = (fields: object, instances?: number): Case => ["worker", { image: "a:1", ...fields }, instances];
const existing = {
  aws: {
    instance: "old",
    securityGroup: "sg-0123456789abcdef0",
    secret: "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:old-AbCdEf",
  },
  gcp: "old",
};

const cases: readonly Case[] = [
  db({}),
  db({ highAvailability: true }),
  db({ replicas: 1, size: "medium" }),
  db({ highAvailability: true, replicas: 2, size: "medium" }),
  db({ size: { aws: "db.t3.medium", gcp: "db-custom-2-8192" } }),
  db({ size: { aws: "db.m5.large", gcp: "db-custom-2-8192" }, highAvailability: true }),
  db({ size: { aws: "db.m7g.large", gcp: "db-custom-2-8192" } }),
  ["postgres", { existing }],
  ["bucket", {}],
  ["bucket", { lifecycle: [{ after: "30d", delete: true }] }],
  ["bucket", { lifecycle: [{ after: "30d", to: "infrequent" }] }],
  ["network", {}],
  ["network", { nat: 0 }],
  ["network", { nat: 2 }],
  ["network", { zones: 3, nat: 3 }],
  ["network", { nat: { instances: 1 } }],
  [
    "network",
    {
      existing: {
        aws: { vpc: "vpc-0a1b2c3d", public: ["subnet-1a1b2c3d"], private: ["subnet-0a1b2c3d"] },
        gcp: { network: "main", subnet: "main" },
      },
    },
  ],
  api({}),
  api({ instances: [2, 4], architecture: { $each: { aws: "arm64", gcp: "x86_64" } } }),
  api({ instances: [5, 9] }, 3),
  api({ instances: [3, 9] }, 3),
  api({ instances: [{ $each: { aws: 1, gcp: 0 } }, 2] }, 0),
  worker({ instances: [3, 3] }, 1),
  worker({ instances: [2, 2] }, 2),
  worker({ spot: { $each: { aws: true, gcp: false } } }),
];

/** What could be written in place of a component to pay less, a line each. */
function said([kind, fields, instances]: Case, target: "aws" | "gcp", kept: boolean): readonly string[] {
  // NAT is there for code that goes out by it.
  const users = {
    web: { kind: "service", image: "a:1", uses: { back: "invoke" } },
    back: { kind: "service", image: "a:1" },
  };
  const beside = kind === "network" && !("nat" in fields && fields.nat === 0) ? users : {};
  const system = systemOf(
    target,
    { it: { kind, ...fields }, ...beside },
    { environments: { prod: { protected: kept } } },
  );
  const { it } = system.components;
  const ways = it && kindOf(it)?.cheaper?.(it, system, instances === undefined ? {} : { instances });
  const load = instances === undefined ? "" : ` where ${instances} serve the load`;
  return [
    `${kind} ${JSON.stringify(fields)}${load} on ${target}${kept ? ", protected" : ""}`,
    ...(ways ?? []).flatMap((way) => [
      `  ${way.title.en}: ${way.change}`,
      `    ${JSON.stringify("fields" in way ? way.fields : way.stored)}`,
      `    gives up ${way.givenUp.en}`,
    ]),
  ];
}

const file = join(import.meta.dirname, "cheaper.golden.txt");

test("how components can be written to cost less (UPDATE=1 writes it)", () => {
  const text = cases
    .flatMap((one) =>
      (["aws", "gcp"] as const).flatMap((target) => [...said(one, target, false), ...said(one, target, true)]),
    )
    .concat("")
    .join("\n");
  if (process.env.UPDATE) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
});
