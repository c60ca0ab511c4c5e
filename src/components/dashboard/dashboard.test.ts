import { without } from "../../facets/facets.fixture.ts";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import type { PlainMetric } from "../../lowering/alarms/aws.ts";
import { defineKind } from "../../lowering/kind.ts";
import { address, type Target } from "../../terraform/graph.ts";
import { channel } from "../channel/index.ts";
import { dashboard } from "./index.ts";

const plain = (name: string): PlainMetric => ({
  namespace: "Test",
  name,
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
      area: "thing",
      becomes: "",
      lower: () => undefined,
      charts: () => [{ title: "Errors", unit: "percent", lines: { mine: ratio, theirs: ratio } }],
    },
    gcp: {
      area: "thing",
      becomes: "",
      lower: () => undefined,
      charts: () => [
        {
          title: "Errors",
          unit: "percent",
          lines: { "5xx": { filter: "e", denominator: "r", aligner: "ALIGN_RATE" } },
        },
      ],
    },
  },
});

const schemas = await schemasFor(["aws", "gcp"]);
function body(target: Target, fields: object = {}): string {
  const { graphs } = lowerDesign(
    {
      name: "todo",
      targets: { [target]: { region: target === "aws" ? "ap-northeast-1" : "asia-northeast1" } },
      environments: { prod: {} },
      components: {
        second: { kind: "thing" },
        first: { kind: "thing" },
        ops: { kind: "channel", email: ["a@example.com"] },
        board: { kind: "dashboard", ...fields },
      },
    },
    { thing, channel, dashboard },
    schemas,
  );
  const id = target === "aws" ? "aws_cloudwatch_dashboard.board" : "google_monitoring_dashboard.board";
  const args = graphs[0]?.resources.find((one) => address(one) === id)?.args;
  return JSON.stringify(args?.[target === "aws" ? "dashboard_body" : "dashboard_json"]);
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
    const refused = (of: readonly string[]): string => {
      try {
        return body("aws", { of });
      } catch (error) {
        return error instanceof DesignError ? error.message : "";
      }
    };
    expect(refused(["first", "ops"])).toBe("not-allowed at components.board.of.1");
    expect(refused(["frist"])).toBe("unknown-component at components.board.of.0");
  });

  it("gives the parts of each computed line names of their own", () => {
    expect(body("aws")).toContain('"100 * FILL(errors, 0) / requests"');
    expect(body("aws")).toContain('"100 * FILL(errors1, 0) / requests1"');
  });

  it("divides the series of a ratio", () => {
    expect(body("gcp")).toContain('"timeSeriesFilterRatio":{"numerator":{"filter":"e"');
  });
});
