import { expect, test } from "vitest";
import todo from "../../systems/todo/sekkei.config.ts";
import { systemOf, systemsOf, front } from "./design.fixture.ts";
import { requirementsReport } from "./report.ts";
import { slas } from "../facets/sla.data.ts";
import { figures } from "../facets/figures.data.ts";
import { reportLines } from "./text/report.ts";

const systems = systemsOf(todo);
const prod = systems.find(({ environment, target }) => environment === "prod" && target === "aws");

test.each(["en", "ja"] as const)("ToDo in production on AWS, to be read (%s)", async (language) => {
  if (!prod) throw new Error("no prod on aws");
  const text = reportLines(requirementsReport(prod), language).join("\n");
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/todo-prod-aws.${language}.txt`);
});

test("two agreements of 99.95% and two of 99.99% do not make 99.9%", () => {
  const reached = systems.map((system) => {
    const { environment, target, availability } = requirementsReport(system);
    return `${environment} ${target} ${availability.reachable.text} ${availability.status}`;
  });
  expect(reached).toEqual([
    "dev aws 98.943% unpromised",
    "dev gcp 99.43% unpromised",
    "prod aws 99.88% missed",
    "prod gcp 99.88% missed",
  ]);
});

test("a report is plain data and the same every time", () => {
  for (const system of systems) {
    const report = requirementsReport(system);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(requirementsReport(system)).toEqual(report);
  }
});

test("without promises there is nothing to keep", () => {
  const report = requirementsReport(systemOf("aws", front()));
  expect([report.status, report.verdicts]).toEqual(["unpromised", []]);
  expect(reportLines(report, "en").join("\n")).toContain("Nothing is promised");
});

test("an empty design is no error", () => {
  const requirements = { availability: "99.9%", rto: "1h", rpo: "1h", latency: { p95: "1s" }, capacity: { users: 10 } };
  const report = requirementsReport(systemOf("gcp", {}, { requirements }));
  expect(report.verdicts.map(({ promise, status }) => `${promise} ${status}`)).toEqual([
    "availability unknown",
    "rto unknown",
    "rpo unknown",
    "latency.p95 unknown",
    "capacity unknown",
  ]);
});

test("every agreement has a page of the cloud, every figure that was verified a source", () => {
  for (const [id, { source }] of Object.entries(slas))
    expect(source, id).toMatch(
      id.startsWith("aws-") ? /^https:\/\/aws\.amazon\.com\// : /^https:\/\/cloud\.google\.com\//,
    );
  for (const { id, verified, source } of Object.values(figures))
    if (verified) expect(source, id).toMatch(/^https:\/\//);
});
