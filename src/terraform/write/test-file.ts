import { writeHcl } from "../hcl/write.ts";
import { writeExpression } from "../hcl/expression.ts";
import type { BodyItem } from "../hcl/syntax.ts";
import type { Value } from "../expression.ts";
import type { Module, ModuleAssertion } from "../modules/assemble.ts";
import type { ModuleVariable } from "../modules/variables.ts";
import { attribute, block, raw } from "./body.ts";
import type { RootVariables } from "./root-variables.ts";
import type { TerraformSettings } from "./settings.ts";

/**
 * `terraform test` for one environment with mocked providers: the whole environment plans, and each
 * module keeps what the design promised of it.
 */
export function testFile(
  index: number,
  called: readonly Module[],
  variables: RootVariables,
  settings: TerraformSettings,
  providers: readonly string[],
): string {
  const aliases = [...new Set(called.flatMap((module) => module.aliases))].sort();
  const mocks = [
    ...providers.map((name) => block("mock_provider", [name], [])),
    ...aliases.map((alias) => block("mock_provider", ["aws"], [attribute("alias", alias.split(".")[1] ?? "")])),
  ];
  const runs = called.flatMap((module) => {
    const assertions = module.assertions[index] ?? [];
    return assertions.length === 0 ? [] : [run(module, assertions, index, settings)];
  });
  return writeHcl([
    ...mocks,
    block("run", ["environment"], [attribute("command", raw("plan"))], "The whole environment plans from nothing."),
    ...runs,
  ]);
}

function run(
  module: Module,
  assertions: readonly ModuleAssertion[],
  index: number,
  settings: TerraformSettings,
): BodyItem {
  const inputs = module.variables.map((variable) => attribute(variable.name, inputOf(variable, index, settings)));
  const passed =
    module.aliases.length === 0
      ? []
      : [
          attribute(
            "providers",
            Object.fromEntries([["aws", raw("aws")], ...module.aliases.map((alias) => [alias, raw(alias)] as const)]),
          ),
        ];
  return block(
    "run",
    [module.area],
    [
      attribute("command", raw("plan")),
      ...passed,
      block("module", [], [attribute("source", `../../modules/${module.area}`)]),
      ...(inputs.length > 0 ? [block("variables", [], inputs)] : []),
      ...assertions.map((one) =>
        block(
          "assert",
          [],
          [
            attribute("condition", raw(`${one.address}${path(one.path)} == ${writeExpression(one.equals)}`)),
            attribute("error_message", one.message),
          ],
        ),
      ),
    ],
  );
}

const path = (steps: ModuleAssertion["path"]): string =>
  steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");

function inputOf(variable: ModuleVariable, index: number, settings: TerraformSettings): Value {
  const { source } = variable;
  if (source.kind === "values") return source.values[index] ?? null;
  if (source.kind === "parameter") return settings.environments[index]?.parameters[source.parameter]?.value ?? "";
  return standIn(variable);
}

/** A value of the right type and form for what another module would give. */
function standIn({ name, type }: ModuleVariable): Value {
  // Objects of a shape that the type does not tell.
  if (type === "list(any)" || type === "set(any)") return [];
  if (type.startsWith("list") || type.startsWith("set"))
    return [standIn({ name: name.replace(/s$/, ""), type: "string" } as ModuleVariable)];
  if (type.startsWith("map")) return {};
  if (type === "number") return 1;
  if (type === "bool") return true;
  if (name.endsWith("arn")) return "arn:aws:service:ap-northeast-1:123456789012:resource/example";
  if (name.endsWith("email")) return "example@example-project.iam.gserviceaccount.com";
  if (name.endsWith("_name") && name.includes("connection")) return "example-project:region:example";
  return "example";
}
