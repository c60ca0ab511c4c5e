import { refuse } from "../design/unread.ts";
import type { Path } from "../issues/issue.ts";
import { oncePer } from "../issues/once-per.ts";
import type { Target } from "../terraform/graph.ts";
import type { AccountRoot } from "./accounts.ts";
import type { BaseFields } from "./base-fields.ts";
import type { Claims, Requirements } from "./design-schema.ts";
import type { KindConfigs, KindName } from "./kind-configs.ts";
import type { Traffic } from "./traffic.ts";
import { compareText } from "../text/order.ts";

/** One part of the system. `config` holds the kind's own fields, validated and with defaults. */
export interface Component<Config = unknown> {
  /** As written in the design: the identity that everything else refers to. */
  readonly key: string;
  readonly kind: string;
  /** Terraform name: `user_files` for `userFiles`. */
  readonly name: string;
  /** Name in the cloud, without prefix: `user-files`. Stays the old one when the component was renamed. */
  readonly slug: string;
  /** Terraform name before a rename. */
  readonly formerName?: string;
  readonly config: Config;
  readonly base: BaseFields;
  /** Added by Sekkei because another component cannot do without it. */
  readonly implied: boolean;
}

/** `from` uses `to` with an access level. Grants, network rules and variables follow from this alone. */
export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly access: string;
  readonly path: Path;
}

/** Where an environment is. */
export interface Place {
  readonly environment: string;
  /** Number of the account of AWS, or id of the project of Google Cloud. */
  readonly owner: string;
  readonly region: string;
  /** Prefix of every name there. */
  readonly prefix: string;
  readonly protected: boolean;
  readonly components: Readonly<Record<string, Component>>;
}

/** A design resolved for one environment and one target. */
export interface System {
  /** Name of the design. */
  readonly name: string;
  /** Name for people. */
  readonly title?: string;
  /** What it is for. */
  readonly description?: string;
  readonly environment: string;
  /** `aws` or `gcp`. */
  readonly target: Target;
  /** What code runs on, such as `containers`, where the design says; each kind has a default. */
  readonly runtime?: string;
  /** Place of the environment in the design, from 0. */
  readonly ordinal: number;
  /** Stateful resources of a protected environment refuse deletion. */
  readonly protected: boolean;
  /** Prefix of every name: `todo-prod`. */
  readonly prefix: string;
  /** As the cloud calls it: `ap-northeast-1`. */
  readonly region: string;
  /** AWS account id, when stated. */
  readonly account?: string;
  /** Google Cloud project id. */
  readonly project: string;
  /** Folder of its root module, below that of the target: `environments/prod`. */
  readonly folder: string;
  /** Where Terraform keeps its state, and where in that bucket. */
  readonly state: { readonly bucket: string; readonly region: string; readonly key: string };
  /** Where the environments of the target are, in the order of the design, this one among them. */
  readonly places: readonly Place[];
  /** What the design says of the root of its account. */
  readonly accountRoot: AccountRoot;
  /** The environments that it serves, where it is the root of what an account has once. */
  readonly serves?: readonly System[];
  /** All environments of the target, those of other accounts among them, where it is the root of an account. */
  readonly environments?: readonly System[];
  /** All roots of the target, itself among them and each without this list, where it is one. */
  readonly roots?: readonly System[];
  /** The account has another root already, for another region, which makes what is of no region. */
  readonly hasOtherRoot?: boolean;
  readonly tags: Readonly<Record<string, string>>;
  readonly requirements: Requirements;
  readonly traffic?: Traffic;
  readonly claims?: Claims;
  /** What exists already of what components share, by address. */
  readonly adopt?: BaseFields["adopt"];
  /** Terraform arguments over those of shared resources, by address. */
  readonly patch?: BaseFields["patch"];
  /** By key, in the order of the design; those that others cannot do without are added. */
  readonly components: Readonly<Record<string, Component>>;
  /** Keys of all components in the order of the design, those that this environment or target lacks among them. */
  readonly order: readonly string[];
  readonly connections: readonly Connection[];
  /** Components that had another key before. */
  readonly renamed: readonly Component[];
  /** Connections by user and by used component. */
  readonly uses: ReadonlyMap<string, readonly Connection[]>;
  readonly usedBy: ReadonlyMap<string, readonly Connection[]>;
}

const by =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    compareText(key(a), key(b));

/** The same system with its components by key: what is made of it does not depend on the order of the design. */
export function inKeyOrder(system: System): System {
  const from = by<Connection>((connection) => connection.from);
  return {
    ...system,
    components: Object.fromEntries(Object.entries(system.components).sort(by(([key]) => key))),
    connections: [...system.connections].sort(from),
    ...(system.serves ? { serves: system.serves.map(inKeyOrder) } : {}),
    ...(system.environments ? { environments: system.environments.map(inKeyOrder) } : {}),
    renamed: [...system.renamed].sort(by((component) => component.key)),
    usedBy: new Map([...system.usedBy].map(([key, connections]) => [key, [...connections].sort(from)])),
  };
}

/** Components of a kind, in the order of the design; of several kinds when `kind` may be each of them. */
export const ofKind = <Kind extends KindName>(system: System, kind: Kind): readonly Component<KindConfigs[Kind]>[] =>
  (byKind(system).get(kind) ?? (isWhole(system) ? [] : refuse())) as readonly Component<KindConfigs[Kind]>[];

/** Whether the kind of every component is known; those of no known kind can be asked for, and are not among the others. */
const isWhole = ({ components }: System): boolean =>
  Object.getOwnPropertyNames(components).length === Object.keys(components).length;

/** Whether a component is of a kind, typed by it. */
export const isKind = <Kind extends KindName>(
  component: Component | undefined,
  kind: Kind,
): component is Component<KindConfigs[Kind]> => component?.kind === kind;

/** Lowerings ask for kinds once a component; a thousand components must not cost a million looks. */
const byKind = oncePer(({ components }: System): ReadonlyMap<string, readonly Component[]> => {
  const found = new Map<string, Component[]>();
  for (const component of Object.values(components)) {
    const same = found.get(component.kind);
    if (same) same.push(component);
    else found.set(component.kind, [component]);
  }
  return found;
});
