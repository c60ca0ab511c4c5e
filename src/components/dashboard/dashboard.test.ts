import { without } from "../../facets/facets.fixture.ts";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineKind, type Lowering } from "../../lowering/kind.ts";
import { moduleOf } from "../../terraform/configuration/modules.fixture.ts";
import { ref } from "../../terraform/expression.ts";
import type { Target } from "../../terraform/graph.ts";
import { lowerOne, ops, problemsOf } from "../lowered.fixture.ts";

const charts = {
  aws: `[{
    title = "Errors"
    lines = {
      for label in ["mine", "theirs"] : label => {
        expression = "100 * FILL(errors, 0) / requests"
        label      = "5xx"
        parts = {
          for id in ["errors", "requests"] : id => {
            namespace   = "Test"
            metric_name = title(id)
            statistic   = "Sum"
            dimensions  = { Thing = "x" }
          }
        }
      }
    }
  }]`,
  gcp: `[{ title = "Errors", lines = { "5xx" = { filter = "e", denominator = "r", aligner = "ALIGN_RATE" } } }]`,
};
const thingIn = <Grant>(cloud: Target): Lowering<object, Grant> => ({
  becomes: "",
  lower: (_thing, context) => void context.module({ ...module(cloud), cloud }, {}),
  charts: true,
});
const module = (cloud: Target) =>
  moduleOf("thing", "", [], { "outputs.tf": `output "charts" {\n  value = ${charts[cloud]}\n}\n` });
const thing = defineKind({
  name: "thing",
  summary: { en: "", ja: "" },
  schema: z.strictObject({}),
  facets: without,
  differences: [],
  clouds: { aws: thingIn("aws"), gcp: thingIn("gcp") },
});

const board = (target: Target, fields: object = {}) =>
  [
    "dashboard",
    fields,
    { key: "board", target, kinds: { thing }, beside: { second: { kind: "thing" }, first: { kind: "thing" }, ops } },
  ] as const;
function body(target: Target, fields?: object): string {
  const { args } = lowerOne(...board(target, fields));
  return JSON.stringify(
    target === "aws"
      ? args("aws_cloudwatch_dashboard.this").dashboard_body
      : args("google_monitoring_dashboard.this").dashboard_json,
  );
}
const titles = (text: string): readonly string[] =>
  [...text.matchAll(/"title":"([^"]*)"/g)].map(([, title]) => title ?? "");

describe("a dashboard", () => {
  it.each(["aws", "gcp"] as const)("is called with a line for each component (%s)", (target) => {
    const { calls = [] } = lowerOne(...board(target)).graph;
    expect(calls.find(({ label }) => label === "board")?.args.shown).toEqual([
      { name: "second", charts: ref("module.second", "charts") },
      { name: "first", charts: ref("module.first", "charts") },
    ]);
  });

  it.each(["aws", "gcp"] as const)("shows what the kinds draw, in the order of the design (%s)", (target) => {
    expect(titles(body(target))).toEqual(["second: Errors", "first: Errors"]);
  });

  it.each(["aws", "gcp"] as const)("shows what it is told to, in that order (%s)", (target) => {
    expect(titles(body(target, { of: ["first", "second"] }))).toEqual(["first: Errors", "second: Errors"]);
  });

  it("refuses what has nothing to show, and what is not there", () => {
    const refused = (...of: string[]) => problemsOf(...board("aws", { of }));
    expect(refused("first", "ops")).toEqual(["not-allowed components.board.of.1"]);
    expect(refused("frist")).toEqual(["unknown-component components.board.of.0"]);
  });

  it("gives the parts of each computed line names of their own", () => {
    expect(body("aws")).toContain('"100 * FILL(errors, 0) / requests"');
    expect(body("aws")).toContain('"100 * FILL(errors1, 0) / requests1"');
  });

  it("divides the series of a ratio", () => {
    expect(body("gcp")).toContain('"timeSeriesFilterRatio":{"numerator":{"filter":"e"');
  });
});
