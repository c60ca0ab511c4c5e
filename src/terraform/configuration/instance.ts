import { ref, type Reference, type Value } from "../expression.ts";
import { access } from "../evaluation/access.ts";
import { isScalar } from "../evaluation/plain.ts";
import { decided, reduce } from "../evaluation/reduce.ts";
import { refuse, within } from "../evaluation/refused.ts";
import type { Scope } from "../evaluation/scope.ts";
import { text } from "../evaluation/text.ts";
import { instance as bracketed, type Resource } from "../graph.ts";
import { blockArguments } from "./block-arguments.ts";
import { configurationOf, type Configuration, type NestedCall, type ResourceBlock } from "./configuration.ts";
import { lifecycleOf, waitsFor } from "./lifecycle.ts";
import type { ModuleSource } from "./module-source.ts";
import { collected, ofRepetition, ownAddress, repetitions, type Repetition } from "./repetition.ts";
import { own } from "../schema.ts";
import { convert } from "./type-constraint.ts";
import type { World } from "./world.ts";

/** What is said of one call, or of one instance of it. */
export interface InstanceOptions {
  /** `module.api.module.alarms["a"]` */
  readonly path: string;
  readonly source: ModuleSource;
  readonly component: string;
  /** Folder of the module that the root calls. */
  readonly area: string;
  /** What is handed to a variable, evaluated where the call stands; undefined: nothing. */
  readonly argument: (name: string) => Value | undefined;
  readonly dependsOn: readonly string[];
  /** Names that the root has for the providers, by those of the module. */
  readonly providers: Readonly<Record<string, string>>;
}

/** One instance of a called module: what stands in it is evaluated when it is asked for, once. */
export class Instance {
  readonly configuration: Configuration;
  readonly #known = new Map<string, unknown>();
  readonly #variables = new Map<string, Value>();
  readonly #locals = new Map<string, Value>();
  readonly #open = new Set<string>();
  readonly #place: string;
  /** What its expressions see, but for `each` and `count`. */
  readonly #own: Scope;

  constructor(
    readonly world: World,
    readonly options: InstanceOptions,
  ) {
    this.configuration = configurationOf(options.source);
    this.#place = `${options.path} (${options.source.name})`;
    this.#own = {
      reference: (reference) => this.#reference(reference),
      variable: (name) => this.#variable(name),
      local: (name) => this.#local(name),
      file: (path) => own(options.source.files, path),
      settle: (value) => world.settle(value),
      attribute: (reference) => world.attribute(reference),
    };
  }

  outputs(): Readonly<Record<string, Value>> {
    const names = Object.keys(this.configuration.outputs);
    return Object.fromEntries(names.map((name) => [name, this.output(name)]));
  }

  output(name: string): Value {
    const { outputs } = this.configuration;
    const output = Object.hasOwn(outputs, name) ? outputs[name] : undefined;
    if (!output) return this.#here(() => refuse(`no output "${name}"`));
    return this.#once(`output.${name}`, `output.${name}`, () => reduce(output.value, this.#scope()));
  }

  /** What is handed to its variables, evaluated. */
  inputs(): Readonly<Record<string, Value>> {
    const names = Object.keys(this.configuration.variables).filter((name) => this.options.argument(name) !== undefined);
    return Object.fromEntries(names.map((name) => [name, this.#variable(name)]));
  }

  /** A module that it calls once. */
  called(label: string): Instance | undefined {
    const call = own(this.configuration.calls, label);
    const [only, ...others] = call ? this.#children(call) : [];
    return others.length === 0 ? only?.instance : undefined;
  }

  /** Its own resources, then those of the modules that it calls. */
  resources(): readonly Resource[] {
    const { resources, calls } = this.configuration;
    return [
      ...Object.values(resources).flatMap((block) => this.#instances(block).map((one) => this.#resource(block, one))),
      ...Object.values(calls).flatMap((call) => this.#children(call).flatMap(({ instance }) => instance.resources())),
    ];
  }

  /** Refuses arguments that no variable takes, that are missing, or that a validation does not let through. */
  validate(names: readonly string[]): void {
    this.#here(() => {
      const { variables, calls } = this.configuration;
      const unknown = names.find((name) => !Object.hasOwn(variables, name));
      if (unknown !== undefined) refuse(`no variable "${unknown}"`);
      for (const [name, { validations }] of Object.entries(variables)) {
        this.#variable(name);
        for (const { condition, message } of validations) {
          within(`var.${name}`, () => {
            const scope = this.#scope();
            if (decided(reduce(condition, scope), scope) === false) refuse(text(reduce(message, scope)));
          });
        }
      }
      for (const call of Object.values(calls))
        for (const { instance } of this.#children(call)) instance.validate(Object.keys(call.args));
    });
  }

  /** Arguments of one instance of a resource. */
  arguments(block: ResourceBlock, one: Repetition): Readonly<Record<string, Value>> {
    const id = this.#address(block, one);
    return this.#once(id, ownAddress(block, one), () =>
      blockArguments(block.body, this.world.schemas.schemaOf(block.mode, block.type), this.#scope(one)),
    );
  }

  /** Whether it is being evaluated right now. */
  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  #variable(name: string): Value {
    const known = this.#variables.get(name);
    return known === undefined ? remembered(this.#variables, name, this.#given(name)) : known;
  }

  #given(name: string): Value {
    const { variables } = this.configuration;
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (!variable) return this.#here(() => refuse(`no variable "${name}"`));
    return this.#once(`var.${name}`, `var.${name}`, () => {
      const given = this.options.argument(name);
      if (given === undefined || (given === null && !variable.nullable))
        return variable.default === undefined ? refuse("missing") : variable.default;
      return convert(given, variable.type);
    });
  }

  #local(name: string): Value {
    const known = this.#locals.get(name);
    return known === undefined ? remembered(this.#locals, name, this.#computed(name)) : known;
  }

  #computed(name: string): Value {
    const { locals } = this.configuration;
    const local = Object.hasOwn(locals, name) ? locals[name] : undefined;
    if (local === undefined) return this.#here(() => refuse(`no local "${name}"`));
    return this.#once(`local.${name}`, `local.${name}`, () => reduce(local, this.#scope()));
  }

  /** Evaluates once. What waits for itself is refused, as Terraform does. */
  #once<T>(what: string, place: string, compute: () => T): T {
    if (this.#known.has(what)) return this.#known.get(what) as T;
    return this.#here(() =>
      within(place, () => {
        if (this.#open.has(what)) refuse("waits for itself");
        this.#open.add(what);
        try {
          const value = compute();
          this.#known.set(what, value);
          return value;
        } finally {
          this.#open.delete(what);
        }
      }),
    );
  }

  #here<T>(compute: () => T): T {
    return within(this.#place, compute);
  }

  #scope(one: Repetition = {}): Scope {
    return one.index === undefined ? this.#own : { ...this.#own, ...ofRepetition(one) };
  }

  #instances(block: ResourceBlock): readonly Repetition[] {
    const id = ownAddress(block, {});
    return this.#once(`instances of ${id}`, id, () => repetitions(block, this.#scope()));
  }

  #reference(reference: Reference): Value {
    const { to, key, path } = reference;
    const steps = key === undefined ? path : [key, ...path];
    const calls = this.configuration.calls;
    const label = to.startsWith("module.") ? to.slice("module.".length) : undefined;
    if (label !== undefined) {
      const call = Object.hasOwn(calls, label) ? calls[label] : undefined;
      if (!call) return this.#here(() => refuse(`no module "${label}"`));
      return this.#called(call, steps);
    }
    const { resources } = this.configuration;
    const block = Object.hasOwn(resources, to) ? resources[to] : undefined;
    if (!block) return this.#here(() => refuse(`no ${to}`));
    const whole = collected(block, this.#instances(block), (one) => this.#flat(block, one));
    return access(whole, steps);
  }

  /** What others refer to an instance of a resource by. */
  #flat(block: ResourceBlock, one: Repetition): Reference {
    const to = this.#address(block, one);
    this.world.know(to, this, () => this.arguments(block, one));
    return ref(to);
  }

  /** Outputs of a called module; of one output only where the path says which. */
  #called(call: NestedCall, path: readonly Value[]): Value {
    const children = this.#children(call);
    const [step, ...rest] = path;
    if (call.count === undefined && call.forEach === undefined) return outputAt(children[0]?.instance, path);
    if (step === undefined || !isScalar(step))
      return access(
        collected(call, children, ({ instance }) => instance.outputs()),
        path,
      );
    return outputAt(children.find(({ index }) => index === step)?.instance, rest);
  }

  #children(call: NestedCall): readonly (Repetition & { readonly instance: Instance })[] {
    return this.#once(`module.${call.label}`, `module.${call.label}`, () => {
      const source = this.options.source.modules.find(({ name }) => name === call.module);
      if (!source) return refuse(`no module ${call.module} beside ${this.options.source.name}`);
      return repetitions(call, this.#scope()).map((one) => {
        const instance = new Instance(this.world, {
          ...this.options,
          path: `${this.options.path}.module.${call.label}${bracketed(one.index)}`,
          source,
          argument: (name) =>
            Object.hasOwn(call.args, name) ? reduce(call.args[name] as Value, this.#scope(one)) : undefined,
          dependsOn: [...this.options.dependsOn, ...waitsFor(call.dependsOn, this.options.path)],
          providers: Object.fromEntries(
            Object.entries(call.providers).map(([name, of]) => [name, this.options.providers[of] ?? of]),
          ),
        });
        return { ...one, instance };
      });
    });
  }

  #address(block: ResourceBlock, one: Repetition): string {
    return `${this.options.path}.${ownAddress(block, one)}`;
  }

  #resource(block: ResourceBlock, one: Repetition): Resource {
    const { area, component, path, providers } = this.options;
    const { mode, type, name, comment, provider } = block;
    const args = this.arguments(block, one);
    return this.#here(() =>
      within(ownAddress(block, one), () => {
        const lifecycle = lifecycleOf(block.lifecycle, this.#scope(one));
        const dependsOn = [...this.options.dependsOn, ...waitsFor(block.dependsOn, path)];
        return {
          mode,
          type,
          name,
          module: path,
          ...(one.index === undefined ? {} : { index: one.index }),
          area,
          component,
          args,
          ...(lifecycle ? { lifecycle } : {}),
          ...(dependsOn.length === 0 ? {} : { dependsOn }),
          ...(provider === undefined ? {} : { provider: providers[provider] ?? provider }),
          ...(comment === undefined ? {} : { comment }),
        };
      }),
    );
  }
}

/** An output, or all of them as an object. */
export function outputAt(instance: Instance | undefined, path: readonly Value[]): Value {
  if (!instance) return refuse("no such instance");
  const [name, ...rest] = path;
  return typeof name === "string" ? access(instance.output(name), rest) : access(instance.outputs(), path);
}

function remembered(known: Map<string, Value>, name: string, value: Value): Value {
  known.set(name, value);
  return value;
}
