import { describe, expect, test } from "vitest";
import { declarationOf } from "./declaration.ts";
import type { ModuleFolder } from "./module-folder.ts";
import { problemsOf } from "./problems.ts";

const folder = (path: string, files: Readonly<Record<string, string>>): ModuleFolder => ({
  path,
  cloud: path.includes("/gcp/") ? "gcp" : "aws",
  name: path.split("/").at(-1) ?? "",
  files,
});

/** A module with the given `variables.tf`. */
const taking = (variables: string): ModuleFolder =>
  folder("components/x/aws/x", { "main.tf": "", "variables.tf": variables });
const variable = (name: string, ...lines: string[]): string =>
  `variable "${name}" {\n  description = "What it is."\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;

/** The line of the inputs that declares a variable of this type. */
const declared = (...lines: string[]): string => {
  const module = taking(variable("x", ...lines));
  return /readonly x[^]*?;\n(?=})/.exec(declarationOf(module, [module]))?.[0].trim() ?? "";
};

describe("a declaration", () => {
  test("holds the text, what is taken and given, and the modules called", () => {
    const alarms = folder("lowering/aws/modules/cloudwatch_alarms", { "main.tf": "" });
    const queue = folder("components/queue/aws/sqs_queue", {
      "main.tf":
        '# A queue.\n# And more.\n\nmodule "alarms" {\n  source = "../cloudwatch_alarms"\n  name   = "${var.name}-\\"`"\n}\n',
      "variables.tf":
        variable("name", "type = string", "nullable = false") +
        variable("retention_days", "type = number", "default = 4"),
      "outputs.tf":
        'output "arn" {\n  description = "ARN."\n  value = "x"\n}\noutput "url" {\n  description = "URL."\n  value = "y"\n}\n',
      "function/index.mjs": "export {};\r\n",
    });
    expect(declarationOf(queue, [alarms, queue]))
      .toBe(`// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";

export interface SqsQueueInputs {
  /** What it is. */
  readonly name: Argument<string>;
  /**
   * What it is.
   * @default 4
   */
  readonly retention_days?: Argument<number> | null | undefined;
}

export type SqsQueueOutput = "arn" | "url";

/**
 * A queue.
 * And more.
 */
export const sqsQueue: ModuleSource<SqsQueueInputs, SqsQueueOutput> = {
  cloud: "aws",
  name: "sqs_queue",
  modules: [cloudwatchAlarms],
  files: {
    "function/index.mjs": \`export {};\\r
\`,
    "main.tf": \`# A queue.
# And more.

module "alarms" {
  source = "../cloudwatch_alarms"
  name   = "\\\${var.name}-\\\\"\\\`"
}
\`,
    "outputs.tf": \`output "arn" {
  description = "ARN."
  value = "x"
}
output "url" {
  description = "URL."
  value = "y"
}
\`,
    "variables.tf": \`variable "name" {
  description = "What it is."
  type = string
  nullable = false
}
variable "retention_days" {
  description = "What it is."
  type = number
  default = 4
}
\`,
  },
};
`);
  });

  test.each([
    ["string", "Argument<string>"],
    ["number", "Argument<number>"],
    ["bool", "Argument<boolean>"],
    ["any", "Value"],
    ["list(string)", "ListArgument<string>"],
    ["set(number)", "ListArgument<number>"],
    ["map(bool)", "MapArgument<boolean>"],
    ["map(list(any))", "MapArgument<ListArgument<Value>>"],
    ["tuple([string, number])", "Argument<readonly [Argument<string>, Argument<number>]>"],
    ["object({})", "Argument<Readonly<Record<string, never>>>"],
    [
      "object({ a = string, b = optional(list(string)), c-d = optional(number, 5) })",
      'Argument<{\n    readonly a: Argument<string> | null;\n    readonly b?: ListArgument<string> | null | undefined;\n    /** @default 5 */\n    readonly "c-d"?: Argument<number> | null | undefined;\n  }>',
    ],
    ["map(object({ a = any }))", "MapArgument<{\n    readonly a: Value | null;\n  }>"],
  ])("of the type %s", (type, written) => {
    expect(declared(`type = ${type}`, "nullable = false")).toBe(`readonly x: ${written};`);
  });

  test("takes null unless it is refused, and nothing where there is a default", () => {
    expect(declared("type = string")).toBe("readonly x: Argument<string> | null;");
    expect(declared("type = string", "nullable = false", 'default = ""')).toBe(
      "readonly x?: Argument<string> | undefined;",
    );
    expect(declared("type = string", "default = null")).toBe("readonly x?: Argument<string> | null | undefined;");
  });

  test("cannot be left early by a description", () => {
    const module = taking('variable "x" {\n  description = "A path such as a/*/b."\n  type = string\n}\n');
    expect(declarationOf(module, [module])).toContain("/** A path such as a/*\\/b. */");
  });
});

describe("a module is refused", () => {
  const sound = folder("components/x/aws/other", { "main.tf": "" });
  const main = (text: string): ModuleFolder => folder("components/x/aws/x", { "main.tf": text });
  const long = "x".repeat(41);

  test("never when it is sound", () => {
    const module = main(`${variable("x".repeat(40), "type = string")}module "m" {\n  source = "../other"\n}\n`);
    expect(problemsOf([sound, module])).toEqual([]);
  });

  test.each<[string, ModuleFolder, string]>([
    ["for what is no HCL", main("a =\n"), "main.tf:1:4: expected a value, found the end of the line"],
    ["for a variable without type", main(variable("a")), 'variable "a" has no type'],
    ["for a type that is none", main(variable("a", "type = map(text)")), 'variable "a": "text" is no type'],
    [
      "for a variable without description",
      main('variable "a" {\n  type = string\n}\n'),
      'variable "a" has no description',
    ],
    [
      "for an empty description",
      main('variable "a" {\n  type = string\n  description = " "\n}\n'),
      'variable "a" has no description',
    ],
    ["for an output without description", main('output "a" {\n  value = 1\n}\n'), 'output "a" has no description'],
    [
      "for a source that is no module of its cloud",
      main('module "m" {\n  source = "../nothing"\n}\n'),
      'there is no module "../nothing" (a module here is called by "../<name>")',
    ],
    [
      "for a source that is itself",
      main('module "m" {\n  source = "../x"\n}\n'),
      'there is no module "../x" (a module here is called by "../<name>")',
    ],
    [
      "for a long name of its own",
      folder(`components/x/aws/${long}`, { "main.tf": "" }),
      `the name "${long}" has more than 40 characters`,
    ],
    [
      "for a long name of a resource",
      main(`resource "aws_vpc" "${long}" {}\n`),
      `the name "${long}" has more than 40 characters`,
    ],
    [
      "for a long name of a local value",
      main(`locals {\n  ${long} = 1\n}\n`),
      `the name "${long}" has more than 40 characters`,
    ],
    [
      "for a name that is no word of Terraform",
      folder("components/x/aws/x-y", { "main.tf": "" }),
      "a module's name has small letters, digits and _ only",
    ],
  ])("%s", (_, module, problem) => {
    expect(problemsOf([sound, module])).toEqual([`${module.path}: ${problem}`]);
  });

  test("for the name of another on its cloud", () => {
    const twins = [folder("components/x/aws/x", { "main.tf": "" }), folder("components/y/aws/x", { "main.tf": "" })];
    expect(problemsOf([...twins, folder("components/x/gcp/x", { "main.tf": "" })])).toEqual([
      'components/x/aws/x: another module of this cloud is called "x"',
      'components/y/aws/x: another module of this cloud is called "x"',
    ]);
  });
});
