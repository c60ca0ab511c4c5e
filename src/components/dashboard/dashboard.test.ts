import { without } from "../../facets/facets.fixture.ts";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineKind } from "../../lowering/kind.ts";
import type { Target } from "../../terraform/graph.ts";
import { lowerOne, ops, problemsOf } from "../lowered.fixture.ts";

const plain = (name: string) => ({
  namespace: "Test",
  metric_name: name,
  statistic: "Sum",
  dimensions: { Thing: "x" },
});
const ratio = {
  expression: "100 * FILL(errors, 0) / requests",
  label: "5xx",
  parts: { errors: plain("Errors"), requests: plain("Requests") },
};
const thing = defineKind({
  name: "thing",
  summary: { en: "", ja: "" },
  schema: z.strictObject({}),
  facets: without,
  differences: [],
  clouds: {
    aws: {
      becomes: "",
      lower: () => undefined,
      charts: () => [{ title: "Errors", lines: { mine: ratio, theirs: ratio } }],
    },
    gcp: {
      becomes: "",
      lower: () => undefined,
      charts: () => [
        {
          title: "Errors",
          lines: { "5xx": { filter: "e", denominator: "r", aligner: "ALIGN_RATE" } },
        },
      ],
    },
  },
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
