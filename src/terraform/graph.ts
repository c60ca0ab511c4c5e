import type { ModuleCall } from "./configuration/module-call.ts";
import type { Value } from "./expression.ts";
import { quote } from "./hcl/escape.ts";
import type { Mode } from "./schema.ts";
import { compareText } from "../text/order.ts";

export type Target = "aws" | "gcp";

/** Owner of what components share: the system itself. */
export const SYSTEM = "";

/** `lifecycle` of a resource, in Terraform's own words. */
export interface Lifecycle {
  readonly create_before_destroy?: boolean;
  readonly prevent_destroy?: boolean;
  /** Attributes of other resources of its module whose change makes it anew. */
  readonly replace_triggered_by?: readonly { readonly address: string; readonly attribute: string }[];
  /** Attribute paths as written in HCL: `task_definition`, `template[0].containers[0].image`. */
  readonly ignore_changes?: readonly string[];
}

/** A promise about a planned value, emitted as an `assert` of the environment's `terraform test`. */
export interface Assertion {
  /** Attribute path of the resource: `["storage_encrypted"]`. */
  readonly path: readonly (string | number)[];
  readonly equals: Value;
  /** Why it must hold, as the failing test says it. */
  readonly message: string;
}

export interface Resource {
  readonly mode: Mode;
  /** Terraform type: `aws_ecs_service`. */
  readonly type: string;
  /** Terraform name: letters, digits and underscores. */
  readonly name: string;
  /** Calls that it stands in, from the root: `module.db`, `module.api.module.alarms["high-cpu"]`. */
  readonly module?: string;
  /** Which instance it is, of a block with `count` or `for_each`. */
  readonly index?: string | number;
  /** Folder of the module that the root calls. */
  readonly area: string;
  /** Key of the component that it comes from, or `SYSTEM`. */
  readonly component: string;
  readonly args: Readonly<Record<string, Value>>;
  readonly lifecycle?: Lifecycle;
  /** Addresses that must exist first although no argument mentions them. */
  readonly dependsOn?: readonly string[];
  /** Provider alias, `us_east_1` for `aws.us_east_1`. */
  readonly provider?: string;
  /** Written above the block as a `#` comment; says why, never what. */
  readonly comment?: string;
}

/** A call as a lowering states it, with what is promised of what it makes. */
export interface RootCall extends ModuleCall {
  /** Former label, for a `moved` block. */
  readonly movedFrom?: string;
  /** Of resources by their address inside the module. */
  readonly assertions?: readonly (Assertion & { readonly address: string })[];
  /**
   * Arguments that are files below the root's folder: of maps of texts the folder of the texts, which are named by the
   * keys; of others the file (`.yaml`) that has all of it.
   */
  readonly files?: Readonly<Record<string, string>>;
}

/** A module that a called one calls, with what it is handed. */
export type NestedModule = Pick<ModuleCall, "source" | "args">;

/** What exists already and is taken into the state. */
export interface Import {
  /** The resource's whole address. */
  readonly to: string;
  readonly id: string;
  /** Arguments, besides its name, whose other value would make it anew. */
  readonly replacedBy: readonly string[];
}

/** A value that the root module shows. */
export interface Output {
  readonly name: string;
  readonly description: string;
  readonly value: Value;
}

/** A value that a root states once, among its locals. */
export interface ParameterValue {
  readonly value: string | number;
  /** Why it is so: a comment above it. */
  readonly comment?: string;
}

/** All that one system needs on one target. */
export interface ResourceGraph {
  readonly target: Target;
  /** Name of the environment, or of the root of an account. */
  readonly environment: string;
  /** Folder of the root module, below that of the target: `environments/prod`, `account`. */
  readonly folder: string;
  /** All that is made, as the modules make it of what they are given. */
  readonly resources: readonly Resource[];
  /** Calls of modules in the root, in its order. */
  readonly calls?: readonly RootCall[];
  /** What calls give, by label and output, as far as it is known. */
  readonly given?: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  /** Modules that called ones call, by their path, where something is promised of what they make. */
  readonly nested?: Readonly<Record<string, NestedModule>>;
  /** Resources that the roots make that this one serves: what an account records of them counts these as well. */
  readonly served?: number;
  /** In the order of the resources that they become. */
  readonly imports?: readonly Import[];
  readonly outputs: readonly Output[];
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly tags: Readonly<Record<string, string>>;
  /** Keys of all components in the order of the design, those of other environments among them. */
  readonly order?: readonly string[];
}

/** The same graph with what the system owns first and then each component's resources, by key: the same however a design is arranged. */
export const inOwnerOrder = (graph: ResourceGraph): ResourceGraph => ({
  ...graph,
  resources: [...graph.resources].sort((a, b) => compareText(a.component, b.component)),
});

/** What an address says of itself. */
export type Addressed = Pick<Resource, "mode" | "type" | "name" | "module" | "index">;

/**
 * Address as Terraform writes it, one for each instance: `aws_vpc.main`, `data.aws_region.current`,
 * `module.main.aws_subnet.private["a"]`. References name their instance by the same text.
 */
export const address = ({ mode, type, name, module, index }: Addressed): string =>
  `${module === undefined ? "" : `${module}.`}${mode === "managed" ? "" : `${mode}.`}${type}.${name}${instance(index)}`;

/** Address of the block that a resource is an instance of: `module.main.aws_subnet.private`. */
export const blockAddress = ({ mode, type, name, module }: Addressed): string =>
  address({ mode, type, name, ...(module === undefined ? {} : { module }) });

/** `[0]` or `["a"]` behind an address; nothing for what stands once. */
export const instance = (index: string | number | undefined): string =>
  index === undefined ? "" : `[${typeof index === "number" ? index : quote(index)}]`;

const INDEX = String.raw`(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?`;
const ADDRESS = new RegExp(
  String.raw`^((?:module\.[^.[]+${INDEX}\.)*)(?:(data|ephemeral)\.)?([^.[]+)(?:\.([^.[]+)(${INDEX}))?$`,
);

/** The parts of an address. */
export function parseAddress(id: string): Addressed {
  const [, path = "", mode = "managed", type = "", name = "", index = ""] = ADDRESS.exec(id) ?? [];
  return {
    mode: mode as Mode,
    type,
    name,
    ...(path === "" ? {} : { module: path.slice(0, -1) }),
    ...(index === "" ? {} : { index: unquoted(index.slice(1, -1)) }),
  };
}

const unquoted = (text: string): string | number =>
  JSON.parse(text.replace(/([$%])\1(?=\{)/g, "$1")) as string | number;

/** Mode and type of an address as one text: `data.aws_region` of `module.db.data.aws_region.current`. */
export function typePart(id: string): string {
  const { mode, type } = parseAddress(id);
  return mode === "managed" ? type : `${mode}.${type}`;
}

/** Mode and type that an address names: `data.aws_region.current` gives `data` and `aws_region`. */
export function typeAt(id: string): { readonly mode: Mode; readonly type: string } {
  const { mode, type } = parseAddress(id);
  return { mode, type };
}
