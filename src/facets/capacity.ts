import type { Text } from "../text/text.ts";
import type { Path } from "../issues/issue.ts";
import type { Component, System } from "../system/system.ts";
import type { Figure } from "./figure.ts";
import type { Stated } from "./stated.ts";

/** How much of something there is at most. */
export interface Limit {
  readonly most: number;
  /** What sets it: a machine type, subnets. */
  readonly by: Text;
  readonly source: string;
  /** Figures of ours that it rests on. */
  readonly figures?: readonly Figure[];
}

/** Addresses for instances. */
export interface Addresses extends Limit {
  /** That one instance takes while a deployment replaces it. */
  readonly perInstance: number;
}

/** The machine that a component runs on, where the design chooses one. */
export interface Machine {
  /** As the provider calls it: `db.t4g.micro`. */
  readonly type: string;
  /** Memory in MiB, where it is known. */
  readonly mebibytes?: number;
  /** The provider promises something for it. */
  readonly agreement: boolean;
  /** Hardly anything is cheaper. */
  readonly smallest: boolean;
  /** What to write for the smallest. */
  readonly smallestSize?: string;
  /** A newer machine of the same size. */
  readonly successor?: Successor;
}

/** What replaces an older machine: as many vCPUs, as much memory, less money. */
export interface Successor {
  readonly type: string;
  readonly percentLess: number;
  /** Whether what it replaces is of an older generation. */
  readonly older: boolean;
}

/** What one instance serves, as far as the design says. */
export interface Serves {
  /** Requests per second at which another instance is added. */
  readonly requestsPerSecond?: number;
  /** Requests that it takes at the same time, where the platform limits them. */
  readonly concurrent?: number;
}

/** What an account may ask of the provider in a time, as the design has it written down, and what it will ask. */
export interface Quota {
  /** Field that has it; paths start at the component. */
  readonly field: Path;
  /** undefined where the design does not say. */
  readonly most: number | undefined;
  readonly asked: number;
  /** `requests per minute`. */
  readonly unit: Text;
  /** How `asked` follows from the promised load. */
  readonly how: Text;
  readonly source: string;
}

/** What of a kind can run out, and what it takes of others. */
export interface Capacity<Config> {
  /** Most instances at the same time: each opens connections, and takes an address of the network. */
  readonly instances?: (component: Component<Config>) => number;
  readonly serves?: (component: Component<Config>, system: System) => Serves;
  /** Connections that its users may hold at the same time; undefined where the design does not say what it is. */
  readonly connections?: (component: Component<Config>, system: System) => Limit | undefined;
  /** Connections that one instance opens to databases at most; undefined where the design does not say. */
  readonly pool?: (component: Component<Config>) => number | undefined;
  /** GiB of data that it has room for, as far as it grows by itself; undefined where the design does not say what it is. */
  readonly room?: (component: Component<Config>, system: System) => Limit | undefined;
  /** Quotas that the promised load comes near; none where nothing is promised. */
  readonly quotas?: (component: Component<Config>, system: System, stated: Stated) => readonly Quota[];
  readonly addresses?: (component: Component<Config>, system: System) => Addresses | undefined;
  /** GiB of the disk that it begins with. */
  readonly disk?: (component: Component<Config>) => number | undefined;
  readonly machine?: (component: Component<Config>, system: System) => Machine | undefined;
}
