/** Answer times of one component by itself, in seconds, without what it waits for others. */
export interface Percentiles {
  readonly p50?: number;
  readonly p95?: number;
  readonly p99?: number;
}

/**
 * What the team knows of its own code and data. The arithmetic needs it and a design cannot derive it;
 * what is not stated comes out as unknown, with what to write. By key of the component.
 */
export interface Stated {
  readonly serviceTime?: Readonly<Record<string, Percentiles>>;
  /** Requests a second that one instance serves. */
  readonly requestsPerInstance?: Readonly<Record<string, number>>;
  /** Connections (WebSocket and the like) that one instance holds. */
  readonly connectionsPerInstance?: Readonly<Record<string, number>>;
  /** Database connections that one instance opens at most. */
  readonly poolSize?: Readonly<Record<string, number>>;
  /** Data held, in GiB; without it the whole disk counts. */
  readonly data?: Readonly<Record<string, number>>;
  /** Instances that must be up for the service to answer at all. Default 1. */
  readonly instancesNeeded?: Readonly<Record<string, number>>;
  /** Requests a second at the busiest time, where the requirements state users or tenants only. */
  readonly requestsPerSecond?: number;
  /** Connections that the user can do without: what fails there fails nothing else. */
  readonly optional?: readonly { readonly from: string; readonly to: string }[];
}
