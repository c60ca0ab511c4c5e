import type { GcpGrant } from "../../../lowering/gcp/grant.ts";
import type { Link } from "../../../lowering/context.ts";

export interface Granted {
  readonly link: Link;
  readonly grant: GcpGrant;
}

/** What connections grant as the modules that run code take it: by the slug of what is used. They give it to their own account. */
export const accessOf = (granted: readonly Granted[]) => ({
  buckets: bySlug(granted, "bucket"),
  topics: bySlug(granted, "topic"),
  subscriptions: bySlug(granted, "subscription"),
  services: bySlug(granted, "service"),
  jobs: bySlug(granted, "job"),
  project_roles: bySlug(granted, "projectRole"),
  databases: bySlug(granted, "database"),
  signs_urls: granted.some(({ grant }) => grant.signsUrls === true),
});

const bySlug = <Key extends keyof GcpGrant>(
  granted: readonly Granted[],
  key: Key,
): Readonly<Record<string, NonNullable<GcpGrant[Key]>>> =>
  Object.fromEntries(
    granted.flatMap(({ link, grant }) => {
      const entry = grant[key];
      return entry === undefined ? [] : [[link.to.slug, entry] as const];
    }),
  );
