import { at, valueAt, type Plain } from "../evaluation/plain.ts";
import { evaluate, knownParts } from "../evaluation/evaluate.ts";
import type { Scope } from "../evaluation/scope.ts";
import { isExpression, isList, type Reference, type Value } from "../expression.ts";
import { address, typeAt, typePart, type Resource, type ResourceGraph } from "../graph.ts";
import type { Row, Table, World } from "./answer.ts";
import { awsAnswers } from "./aws-answers.ts";
import { googleAnswers } from "./google-answers.ts";
import { localAnswers } from "./local-answers.ts";

const tables: Readonly<Record<ResourceGraph["target"], Table>> = {
  aws: (world) => ({ ...localAnswers(world), ...awsAnswers(world) }),
  gcp: (world) => ({ ...localAnswers(world), ...googleAnswers(world) }),
};

/** Documentation's own numbers, where the design states none. */
const exampleAccount = "123456789012";
export const exampleProjectNumber = "123456789012";

/**
 * The cloud that an environment's tests talk to: what the design says is so, and what only a cloud would
 * know has the answer of its type.
 */
export class MockedCloud {
  readonly #resources: ReadonlyMap<string, Resource>;
  readonly #rows = new Map<string, Readonly<Record<string, Row>>>();
  readonly #hosts: readonly string[];

  constructor(
    readonly graph: ResourceGraph,
    private readonly account: string = exampleAccount,
    private readonly table: Table = tables[graph.target],
  ) {
    this.#resources = new Map(graph.resources.map((resource) => [address(resource), resource]));
    this.#hosts = certificateHosts(graph);
  }

  /** A value of the environment as Terraform sees it under the mocks; undefined where something in it is not known. */
  value(value: Value): Plain | undefined {
    return evaluate(value, this.#scope());
  }

  /** Arguments of a resource as far as they are known. */
  arguments(resource: Resource): Readonly<Record<string, Value>> {
    return knownParts(resource.args, this.#scope()) as Readonly<Record<string, Value>>;
  }

  /** What the cloud answers about resources (`aws_vpc`) or data sources (`data.aws_region`) of a type; region of a provider alias. */
  row(type: string, alias?: string): Row | undefined {
    const region = alias === undefined ? this.#parameter("region") : alias.replaceAll("_", "-");
    const known = this.#rows.get(region) ?? this.table(this.#world(region));
    this.#rows.set(region, known);
    return Object.hasOwn(known, type) ? known[type] : undefined;
  }

  #world(region: string): World {
    return {
      region,
      account: this.account,
      project: this.#parameter("project_id"),
      projectNumber: exampleProjectNumber,
      hosts: this.#hosts,
    };
  }

  #scope(): Scope {
    return {
      reference: (reference) => this.#reference(reference),
      parameter: (name) => this.graph.parameters[name]?.value,
    };
  }

  #parameter(name: string): string {
    const value = this.graph.parameters[name]?.value;
    return typeof value === "string" ? value : "";
  }

  #reference({ to, path }: Reference): Plain | undefined {
    if (to.startsWith("module.") && !this.#resources.has(to)) {
      const outputs = this.graph.given?.[to.slice("module.".length)];
      const [name, ...rest] = path;
      if (name === undefined) return outputs && this.value(outputs);
      const given = outputs?.[String(name)];
      return given === undefined ? undefined : at(this.value(given), rest);
    }
    const resource = this.#resources.get(to);
    if (!resource) return typeAt(to).mode === "data" ? this.#answer(to, path) : null;
    return this.#attribute(resource, path);
  }

  /** What the design says of an attribute, else what the cloud answers. */
  #attribute(resource: Resource, path: Reference["path"]): Plain | undefined {
    const [name, ...rest] = path;
    const stated = typeof name === "string" ? resource.args[name] : undefined;
    const whole = stated === undefined || stated === null ? undefined : valueAt(stated, rest);
    // Where an expression stands in the way of the path, it is followed through what the expression gives.
    const said =
      whole !== undefined && whole !== null
        ? this.value(whole)
        : stated !== undefined && stated !== null && isExpression(stated)
          ? at(this.value(stated), rest)
          : undefined;
    return said ?? this.#answer(address(resource), path, aliasOf(resource));
  }

  #answer(of: string, path: Reference["path"], alias?: string): Plain | undefined {
    const row = this.row(typePart(of), alias);
    const [name, ...rest] = path;
    const answers = row && typeof name === "string" && Object.hasOwn(row, name) ? row[name] : undefined;
    return answers === undefined ? undefined : at(answers, rest);
  }
}

/** `us_east_1` of the provider `aws.us_east_1`. */
export const aliasOf = ({ provider }: Resource): string | undefined => provider?.split(".")[1];

function certificateHosts({ resources }: ResourceGraph): readonly string[] {
  const names = resources
    .filter(({ mode, type }) => mode === "managed" && type === "aws_acm_certificate")
    .flatMap(({ args }): readonly (Value | undefined)[] => {
      const more = args.subject_alternative_names;
      return [args.domain_name, ...(more !== undefined && isList(more) ? more : [])];
    });
  return [...new Set(names.filter((one) => typeof one === "string"))].sort();
}
