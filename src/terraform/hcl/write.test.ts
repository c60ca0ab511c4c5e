import { expect, test } from "vitest";
import type { Value } from "../expression.ts";
import { heredoc, ref } from "../expression.ts";
import type { Attribute, BodyItem } from "./syntax.ts";
import { writeHcl } from "./write.ts";

const attribute = (name: string, value: Value): Attribute => ({ kind: "attribute", name, value });
const block = (type: string, labels: string[], ...body: BodyItem[]): BodyItem => ({
  kind: "block",
  type,
  labels,
  body,
});
const blank: BodyItem = { kind: "blank" };
const comment = (text: string): BodyItem => ({ kind: "comment", text });

test("no items, no text", () => {
  expect(writeHcl([])).toBe("");
  expect(writeHcl([blank])).toBe("");
});

test("a resource as a person would write it", () => {
  expect(
    writeHcl([
      block(
        "resource",
        ["aws_lb", "main"],
        attribute("count", 1),
        blank,
        attribute("name", "main"),
        attribute("subnets", [ref("aws_subnet.a", "id")]),
        attribute("tags", { Name: "main" }),
        attribute("internal", true),
        block("dynamic", ["x"], block("content", [])),
        block("lifecycle", [], comment("Holds data."), attribute("prevent_destroy", true)),
      ),
      { kind: "block", type: "moved", labels: [], body: [], comment: "Renamed.\n\nIn spring." },
    ]),
  ).toBe(`resource "aws_lb" "main" {
  count = 1

  name    = "main"
  subnets = [aws_subnet.a.id]
  tags = {
    Name = "main"
  }
  internal = true

  dynamic "x" {
    content {}
  }

  lifecycle {
    # Holds data.
    prevent_destroy = true
  }
}

# Renamed.
#
# In spring.
moved {}
`);
});

test("comments and blank lines end a run of attributes; blanks are never doubled", () => {
  expect(
    writeHcl([
      blank,
      attribute("a", 1),
      comment("why"),
      attribute("bcd", 2),
      blank,
      blank,
      attribute("efghi", 3),
      comment("for the block"),
      block("x", []),
      attribute("z", 1),
      blank,
    ]),
  ).toBe("a = 1\n# why\nbcd = 2\n\nefghi = 3\n\n# for the block\nx {}\n\nz = 1\n");
});

test("a comment on an attribute stands above it and parts the columns", () => {
  expect(writeHcl([attribute("a", 1), { ...attribute("bcd", 2), comment: "why\nso" }, attribute("ef", 3)])).toBe(
    "a = 1\n# why\n# so\nbcd = 2\nef  = 3\n",
  );
});

test("a comment cannot turn into code", () => {
  expect(writeHcl([comment('a\r\nb\rc\u2028x = "${y}"\u202e')])).toBe('# a\n# b\n# c\n# x = "${y}"\n');
});

test.each([
  ["kept", "a\n  ${b}\n\n\t%{c}\n", "x = <<-EOT\n  a\n    $${b}\n\n  \t%%{c}\nEOT\n"],
  ["one line", "a\n", 'x = "a\\n"\n'],
  ["no last newline", "a\nb", 'x = "a\\nb"\n'],
  ["its own marker", "a\n EOT\n", 'x = "a\\n EOT\\n"\n'],
  ["nothing at the margin", "  a\n  b\n", 'x = "  a\\n  b\\n"\n'],
  ["carriage returns", "a\r\nb\n", 'x = "a\\r\\nb\\n"\n'],
  ["a mark that would join the indentation", "a\n\u0301b\n", 'x = "a\\n\u0301b\\n"\n'],
])("heredoc: %s", (_, text, expected) => {
  expect(writeHcl([attribute("x", heredoc(text))])).toBe(expected);
});

test("100,000 attributes take well under a second", () => {
  const items = Array.from({ length: 1000 }, (_, index) =>
    block(
      "resource",
      ["aws_x", `r${index}`],
      ...Array.from({ length: 100 }, (_, at) => attribute(`name_${at}`, `value ${at}`)),
    ),
  );
  const start = performance.now();
  const length = writeHcl(items).length;
  const took = performance.now() - start;
  expect(length).toBeGreaterThan(2_000_000);
  expect(took).toBeLessThan(1000);
});
