import { writeHcl } from "../hcl/write.ts";
import { writeExpression } from "../hcl/expression.ts";
import type { BodyItem } from "../hcl/syntax.ts";
import type { Value } from "../expression.ts";
import { MockedCloud } from "../mocks/cloud.ts";
import { askedOf, differForTofu, mockBlocks } from "./mock-blocks.ts";
import { configurationOf } from "../configuration/configuration.ts";
import { needsOf } from "../configuration/module-needs.ts";
import type { RootCall } from "../graph.ts";
import { passedProviders, statedArguments } from "./call-blocks.ts";
import { includes } from "../modules/environment-set.ts";
import type { Module, ModuleAssertion, ModuleSet } from "../modules/assemble.ts";
import type { ModuleVariable } from "../modules/variables.ts";
import type { Used } from "../minimum-version.ts";
import type { Schemas } from "../schema.ts";
import { attribute, block, raw, type Files } from "./body.ts";
import { requirements } from "./module-files.ts";
import type { RootVariables } from "./root-variables.ts";
import { isCloud, type TerraformSettings } from "./settings.ts";

/** What the configuration of an environment asks of its providers. */
interface AskedOfProviders {
  readonly providers: readonly string[];
  readonly aliases: readonly string[];
  readonly used: readonly Used[];
}

/** Name of the state that runs share, so that what one made another can take away. */
const STATE = "environment";

/**
 * `terraform test` for one environment with mocked providers: the whole environment is made from nothing,
 * and each module keeps what the design promised of it. By path below the environment.
 */
export function testFiles(
  index: number,
  called: readonly Module[],
  set: ModuleSet,
  variables: RootVariables,
  settings: TerraformSettings,
  { providers, aliases, used }: AskedOfProviders,
  schemas: Schemas,
): Files {
  const environment = settings.environments[index];
  const graph = set.presence.written[index];
  if (!environment || !graph) throw new Error(`no environment ${index}`);
  const cloud = new MockedCloud(graph, environment.account);
  const configured = [
    ...providers.filter(isCloud).map((name) => ({ name })),
    ...aliases.map((alias) => ({ name: "aws", alias: alias.split(".")[1] ?? "" })),
  ];
  const sharedData = [...new Set(called.flatMap((module) => module.sharedData))];
  const asked = askedOf(configured, cloud, sharedData, schemas);
  // Terraform refuses to take away what may not be destroyed, but only while the configuration says so.
  const kept = called.some((module) => module.resources.some((one) => one.kept && includes(one.where, index)));
  const runs = called.flatMap((module) => {
    const assertions = module.assertions[index] ?? [];
    return assertions.length === 0 ? [] : [run(module, assertions, cloud, variables)];
  });
  const named = new Set(variables.all.flatMap(({ name, values }) => (values[index] === undefined ? [] : [name])));
  const callRuns = (graph.calls ?? []).flatMap((call) => {
    // A test sees resources of the module itself, and only outputs of those that it calls.
    const seen = (call.assertions ?? []).filter(({ address }) => !address.startsWith("module."));
    return seen.length === 0 ? [] : [callRun(call, seen, cloud, schemas, named)];
  });
  return {
    [`tests/${environment.name}.tftest.hcl`]: writeHcl([
      ...mockBlocks(asked, "terraform"),
      environmentRun("apply", kept),
      // At once, so that a run that fails later leaves nothing that cannot be taken away.
      ...(kept ? [cleanup(aliases)] : []),
      ...runs,
      ...callRuns,
    ]),
    ...(kept ? { "tests/cleanup/main.tf": writeHcl([requirements(providers, used, aliases)]) } : {}),
    ...(kept || differForTofu(asked)
      ? {
          // OpenTofu reads this one instead: it knows no `state_key`, and asks mocks for answers in plans already.
          [`tests/${environment.name}.tofutest.hcl`]: writeHcl([
            ...mockBlocks(asked, "tofu"),
            environmentRun("plan", false),
            ...runs,
            ...callRuns,
          ]),
        }
      : {}),
  };
}

const environmentRun = (command: "apply" | "plan", kept: boolean): BodyItem =>
  block(
    "run",
    ["environment"],
    [attribute("command", raw(command)), ...(kept ? [attribute("state_key", STATE)] : [])],
    command === "apply"
      ? "The whole environment is made from nothing."
      : "The whole environment is planned from nothing.",
  );

const cleanup = (aliases: readonly string[]): BodyItem =>
  block(
    "run",
    ["cleanup"],
    [
      attribute("command", raw("apply")),
      attribute("state_key", STATE),
      ...passedProviders(aliases),
      block("module", [], [attribute("source", "./tests/cleanup")]),
    ],
    "Takes away what `prevent_destroy` keeps: the module is empty, so nothing says any more that it must stay.",
  );

/**
 * A module as the environment calls it, with what the mocks answer for others, and what is promised of it. What it does
 * not state and the root has under the same name is stated after all: values of the root's own variables reach a run.
 */
const callRun = (
  call: RootCall,
  assertions: NonNullable<RootCall["assertions"]>,
  cloud: MockedCloud,
  schemas: Schemas,
  named: ReadonlySet<string>,
): BodyItem => {
  const stated = statedArguments(call);
  const standard = Object.entries(configurationOf(call.source).variables).flatMap(([name, { default: value }]) =>
    named.has(name) && !Object.hasOwn(stated, name) && value !== undefined ? [attribute(name, value)] : [],
  );
  return runOf(
    call.label,
    call.source.name,
    needsOf(call.source, schemas).aliases,
    [...Object.entries(stated).map(([name, value]) => attribute(name, cloud.value(value) ?? null)), ...standard],
    assertions,
  );
};

function run(
  module: Module,
  assertions: readonly ModuleAssertion[],
  cloud: MockedCloud,
  variables: RootVariables,
): BodyItem {
  const inputs = module.variables.map((variable) =>
    attribute(variable.name, inputOf(module, variable, cloud, variables)),
  );
  return runOf(module.area, module.area, module.aliases, inputs, assertions);
}

const runOf = (
  label: string,
  source: string,
  aliases: readonly string[],
  inputs: readonly BodyItem[],
  assertions: readonly ModuleAssertion[],
): BodyItem =>
  block(
    "run",
    [label],
    [
      attribute("command", raw("plan")),
      ...passedProviders(aliases),
      block("module", [], [attribute("source", `../../modules/${source}`)]),
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

const path = (steps: ModuleAssertion["path"]): string =>
  steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");

/** What the environment hands to a module: its own variables, and what the mocks answer for other modules. */
function inputOf(module: Module, variable: ModuleVariable, cloud: MockedCloud, variables: RootVariables): Value {
  const { source } = variable;
  if (source.kind === "values") return raw(`var.${variables.nameFor(module.area, variable.name)}`);
  if (source.kind === "parameter") return raw(`var.${source.parameter}`);
  return cloud.value(source.kind === "call" ? source.reference : source.origin) ?? null;
}
