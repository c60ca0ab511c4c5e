import { expect, test } from "vitest";
import { text } from "../rules/look.ts";
import { markdown, longestComment, marker } from "./markdown.ts";
import type { Finding, Report } from "./report.ts";
import { issue } from "../issues/issue.ts";
import { noteText } from "../messages/index.ts";
import { reportJson, reportSchema } from "./report-schema.ts";
import type { Rule } from "../rules/rule.ts";
import { rules } from "./rules.gen.ts";
import { mostResults, sarif } from "./sarif.ts";
import { readBaseline, writeBaseline } from "./baseline.ts";

const [noRule] = rules as readonly [Rule];

const finding = (index: number, more: Partial<Finding> = {}): Finding => ({
  rule: rules.at(index % rules.length) ?? noRule,
  status: "fail",
  severity: (["info", "low", "medium", "high"] as const)[index % 4] ?? "low",
  component: `part${index % 50}`,
  path: ["components", `part${index % 50}`, "port", "$each", "prod"],
  position: { file: "設計 file.ts", line: index + 1, column: 3 },
  reason: text(`number ${index} | <b> @team [x](y)`, `${index} 番`),
  remedy: text("Do this.", "こうする。"),
  fingerprint: index.toString(16).padStart(16, "0"),
  ...more,
});

const report = (count: number, more: Partial<Report> = {}): Report => ({
  findings: Array.from({ length: count }, (_, index) => finding(index)),
  accepted: [],
  unknown: [],
  passed: [],
  notes: [],
  rules,
  ...more,
});

interface Sarif {
  version: string;
  runs: {
    tool: {
      driver: {
        name: string;
        rules: {
          id: string;
          shortDescription: { text: string };
          defaultConfiguration: { level: string };
          properties: { tags: string[] };
        }[];
      };
    };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation?: { artifactLocation: { uri: string }; region: { startLine: number; startColumn: number } };
      }[];
      partialFingerprints: Record<string, string>;
      baselineState?: string;
    }[];
  }[];
}

function onlyRun({ runs: [first] }: Sarif): Sarif["runs"][number] {
  if (!first) throw new Error("no run");
  return first;
}

const options = { language: "en", version: "1.2.3", uri: (file: string) => `systems/${file}` } as const;

test("SARIF has what code scanning reads", () => {
  const made = sarif(report(8), { ...options, baseline: new Set([finding(1).fingerprint]) }) as Sarif;
  expect(made.version).toBe("2.1.0");
  expect(made.runs).toHaveLength(1);
  const { tool, results } = onlyRun(made);
  expect(tool.driver.name).toBe("Sekkei");
  for (const rule of tool.driver.rules) {
    expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024);
    expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
    expect(rule.properties.tags.length).toBeLessThanOrEqual(20);
  }
  expect(results).toHaveLength(8);
  for (const one of results) {
    expect(tool.driver.rules[one.ruleIndex]?.id).toBe(one.ruleId);
    expect(one.message.text).not.toBe("");
    const place = one.locations[0]?.physicalLocation;
    expect(place?.artifactLocation.uri).toBe("systems/%E8%A8%AD%E8%A8%88%20file.ts");
    expect(place?.region.startLine).toBeGreaterThanOrEqual(1);
    expect(one.partialFingerprints["sekkei/v1"]).toMatch(/^[0-9a-f]{16}$/);
  }
  expect(results.map((one) => one.level)).toEqual([
    "error",
    "error",
    "warning",
    "warning",
    "note",
    "note",
    "note",
    "note",
  ]);
  expect(results.filter((one) => one.baselineState === "unchanged")).toHaveLength(1);
});

test("SARIF holds 5,000 results, the worst", () => {
  const { results } = onlyRun(sarif(report(8000), options) as Sarif);
  expect(results).toHaveLength(mostResults);
  expect(results.filter((one) => one.level === "error")).toHaveLength(2000);
});

test("a comment is never too long, and says what it leaves out", () => {
  for (const count of [0, 1, 3000]) {
    const made = markdown(report(count), { language: "en" });
    expect(made.startsWith(marker)).toBe(true);
    expect(made.length).toBeLessThanOrEqual(longestComment);
    expect(made.includes("more; run `sekkei check`")).toBe(count === 3000);
    expect(made.split("<details").length).toBe(made.split("</details>").length);
  }
});

test("words of a design stay words in a comment", () => {
  const made = markdown(report(1), { language: "en" });
  expect(made).toContain(String.raw`number 0 \| &lt;b> @<!-- -->team \[x\](y)`);
});

test("known findings are folded away", () => {
  const made = markdown(report(2), { language: "en", baseline: new Set([finding(0).fingerprint]) });
  expect(made).toContain("<details><summary><b>known before</b> (1)</summary>");
});

test("JSON keeps to its schema", () => {
  const more = {
    accepted: [finding(3, { accepted: { reason: "agreed", expired: false } })],
    unknown: [finding(4, { status: "unknown", fix: { value: 1, safe: true } })],
    passed: [finding(5), finding(5)],
    notes: [
      issue("no-effect", ["components", "part1", "scale"], {
        field: "scale",
        target: "gcp",
        why: text("It scales by itself.", "自動で増減します。"),
        severity: "note",
      }),
    ],
  };
  const made = reportJson(report(3, more), {
    language: "ja",
    failed: true,
    pathText: (path) => path.join("."),
    noteText: noteText("ja"),
    baseline: new Set(),
  });
  expect(() => reportSchema.parse({ version: 1, command: "check", ...made })).not.toThrow();
  expect(made.notes).toEqual([
    {
      path: "components.part1.scale",
      message: '"scale" は Google Cloud では効果がありません：自動で増減します。',
    },
  ]);
  expect(made.passed).toEqual({ [finding(5).rule.id]: 2 });
});

test("a baseline is read back; anything else is none", () => {
  const text = writeBaseline(report(3));
  expect([...(readBaseline(text) ?? [])]).toEqual([0, 1, 2].map((index) => finding(index).fingerprint));
  for (const wrong of ["", "[]", '{"version":2,"findings":{}}', '{"version":1,"findings":{"x":"y"}}'])
    expect(readBaseline(wrong)).toBeUndefined();
});
