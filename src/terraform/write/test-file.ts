import type { BodyItem } from "../hcl/syntax.ts";
import { writeHcl } from "../hcl/write.ts";
import { writeExpression } from "../hcl/expression.ts";
import { MockedCloud } from "../mocks/cloud.ts";
import { configurationOf } from "../configuration/configuration.ts";
import { needsOf, type ModuleNeeds } from "../configuration/module-needs.ts";
import { nestedPath } from "../configuration/nested.ts";
import { parseAddress, type Assertion, type NestedModule, type ResourceGraph, type RootCall } from "../graph.ts";
import type { Schemas } from "../schema.ts";
import { attribute, block, raw, type Files } from "./body.ts";
import { passedProviders, sourceOf, written } from "./call-blocks.ts";
import { statedArguments } from "./stated-arguments.ts";
import { importSwitch } from "./import-blocks.ts";
import { askedOf, differForTofu, mockBlocks } from "./mock-blocks.ts";
import { isCloud, type EnvironmentSettings } from "./settings.ts";

/**
 * `terraform test` for one environment with mocked providers: the whole environment is made from nothing,
 * and each module keeps what the design promised of it. By path below the environment.
 */
export function testFiles(
  graph: ResourceGraph,
  environment: EnvironmentSettings,
  { providers, aliases }: ModuleNeeds,
  schemas: Schemas,
): Files {
  const cloud = new MockedCloud(graph, environment.account);
  const configured = [
    ...providers.filter(isCloud).map((name) => ({ name })),
    ...aliases.map((alias) => ({ name: "aws", alias: alias.split(".")[1] ?? "" })),
  ];
  const asked = askedOf(configured, cloud, schemas);
  const runs = (graph.calls ?? []).flatMap((call) => promisedRuns(call, graph, cloud, schemas));
  return {
    [`tests/${environment.name}.tftest.hcl`]: writeHcl([
      ...mockBlocks(asked, "terraform"),
      environmentRun("apply", graph),
      ...runs,
    ]),
    ...(differForTofu(asked)
      ? {
          // OpenTofu reads this one instead: it asks mocks for answers in plans already.
          [`tests/${environment.name}.tofutest.hcl`]: writeHcl([
            ...mockBlocks(asked, "tofu"),
            environmentRun("plan", graph),
            ...runs,
          ]),
        }
      : {}),
  };
}

const environmentRun = (command: "apply" | "plan", { imports = [] }: ResourceGraph): BodyItem =>
  block(
    "run",
    ["environment"],
    [
      attribute("command", raw(command)),
      ...(imports.length > 0 ? [block("variables", [], [attribute(importSwitch, false)])] : []),
    ],
    command === "apply"
      ? "The whole environment is made from nothing."
      : "The whole environment is planned from nothing.",
  );

type Assertions = NonNullable<RootCall["assertions"]>;

/** A run for the module of a call, and for each below it of which something is promised: a test sees resources of one module. */
function promisedRuns(call: RootCall, graph: ResourceGraph, cloud: MockedCloud, schemas: Schemas): readonly BodyItem[] {
  const byPath = new Map<string, Assertions[number][]>();
  for (const one of call.assertions ?? []) {
    const path = nestedPath(call, one.address);
    const inside = parseAddress(one.address).module;
    const own = inside === undefined ? one.address : one.address.slice(inside.length + 1);
    byPath.set(path, [...(byPath.get(path) ?? []), { ...one, address: own }]);
  }
  return [...byPath].flatMap(([path, assertions]) => {
    const made = path === `module.${call.label}` ? call : graph.nested?.[path];
    // No label has a dash, so no two runs have one name.
    const name = path.replaceAll("module.", "").replaceAll(".", "-");
    return made ? [callRun(name, made, assertions, graph, cloud, schemas)] : [];
  });
}

/** A module as the environment calls it, with what the mocks answer for others, and what is promised of it. */
const callRun = (
  name: string,
  call: NestedModule,
  assertions: Assertions,
  { folder }: ResourceGraph,
  cloud: MockedCloud,
  schemas: Schemas,
): BodyItem => {
  const inputs = Object.entries(statedArguments(call)).map(
    ([name, value]) => [name, cloud.value(value) ?? null] as const,
  );
  const given = written(Object.fromEntries(inputs), configurationOf(call.source).variables, 4);
  return block(
    "run",
    [name],
    [
      attribute("command", raw("plan")),
      ...passedProviders(needsOf(call.source, schemas).aliases),
      block("module", [], [attribute("source", sourceOf(call, folder))]),
      ...(given.length > 0 ? [block("variables", [], given)] : []),
      ...assertions.map(({ address, path, equals, message }) =>
        block(
          "assert",
          [],
          [
            attribute("condition", raw(`${address}${traversal(path)} == ${writeExpression(equals)}`)),
            attribute("error_message", message),
          ],
        ),
      ),
    ],
  );
};

const traversal = (steps: Assertion["path"]): string =>
  steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
