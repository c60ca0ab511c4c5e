import { canonical, type Value } from "../expression.ts";
import type { Module, ModuleSet } from "../modules/assemble.ts";
import { joinWords } from "../modules/naming.ts";
import type { Validation } from "../modules/variable-type.ts";
import type { ModuleVariable } from "../modules/variables.ts";
import type { TerraformSettings } from "./settings.ts";
import { compareText } from "../../text/order.ts";

export interface RootVariable {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly default?: Value;
  readonly validation?: Validation;
  /** One value an environment. */
  readonly values: readonly (Value | undefined)[];
}

export interface RootVariables {
  readonly all: readonly RootVariable[];
  /** Root variable that gives a module's variable its value. */
  readonly nameFor: (area: string, variable: string) => string;
}

/** Variables that every root module has, with words for each. */
const standard: Readonly<Record<string, string>> = {
  environment: "Name of the environment.",
  name_prefix: "Prefix of every name.",
  region: "Region of the resources.",
  project_id: "Google Cloud project.",
};

/**
 * The variables of the root modules. Modules that ask for the same name with the same values share
 * one; where the values differ, the area is put in front.
 */
export function rootVariables(set: ModuleSet, settings: TerraformSettings): RootVariables {
  const found = new Map<string, RootVariable>();
  const names = new Map<string, string>();
  const parameters = new Set([
    "environment",
    "name_prefix",
    "region",
    ...(settings.target === "gcp" ? ["project_id"] : []),
  ]);
  for (const module of set.modules)
    for (const variable of module.variables)
      if (variable.source.kind === "parameter") parameters.add(variable.source.parameter);
  for (const name of parameters) {
    const values = settings.environments.map((environment) => environment.parameters[name]);
    const known = values.find((value) => value !== undefined);
    const description = standard[name] ?? known?.description ?? name;
    const type = known?.type ?? "string";
    const validation = { condition: `length(var.${name}) > 0`, message: `${name} must not be empty.` };
    found.set(name, {
      name,
      type,
      description,
      ...(type === "string" ? { validation } : {}),
      values: values.map((value) => value?.value),
    });
  }
  for (const module of set.modules) {
    for (const variable of module.variables) {
      if (variable.source.kind !== "values") continue;
      names.set(`${module.area}.${variable.name}`, claim(found, module, variable, variable.source.values));
    }
  }
  return {
    all: [...found.values()].sort((a, b) => compareText(a.name, b.name)),
    nameFor: (area, variable) => names.get(`${area}.${variable}`) ?? variable,
  };
}

function claim(
  found: Map<string, RootVariable>,
  module: Module,
  variable: ModuleVariable,
  values: readonly (Value | undefined)[],
): string {
  for (const name of [variable.name, joinWords(module.area, variable.name)]) {
    const known = found.get(name);
    if (known && (known.type !== variable.type || !sameValues(known.values, values))) continue;
    const validation = variable.validation && {
      ...variable.validation,
      condition: variable.validation.condition.replaceAll(`var.${variable.name}`, `var.${name}`),
      message: variable.validation.message.replace(variable.name, name),
    };
    const merged = values.map((value, index) => (value === undefined ? known?.values[index] : value));
    found.set(name, {
      name,
      type: variable.type,
      description: variable.description,
      ...(validation ? { validation } : {}),
      values: merged,
    });
    return name;
  }
  throw new Error(`no free name for variable ${variable.name} of module ${module.area}`);
}

/** Equal wherever both have a value: a module that an environment does not call has none there. */
const sameValues = (a: readonly (Value | undefined)[], b: readonly (Value | undefined)[]): boolean =>
  a.every((value, index) => value === undefined || b[index] === undefined || canonical(value) === canonical(b[index]));
