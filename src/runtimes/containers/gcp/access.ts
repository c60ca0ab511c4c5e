import type { Binding, GcpGrant } from "../../../lowering/gcp/grant.ts";
import type { Argument } from "../../../terraform/argument.ts";
import type { Link } from "../../../lowering/context.ts";

export interface Granted {
  readonly link: Link;
  readonly grant: GcpGrant;
}

type Named<Entry> = Record<string, Entry>;

interface Role {
  readonly role: Argument<string>;
  readonly condition?: { readonly title: Argument<string>; readonly expression: Argument<string> };
}

interface Place {
  readonly name: Argument<string>;
  readonly location: Argument<string>;
}

/** What the modules that run code take of the things that they use, by the slug of what is used. */
export interface Access {
  readonly buckets: Named<{ readonly bucket: Argument<string>; readonly role: Argument<string> }>;
  readonly topics: Named<{ readonly topic: Argument<string> }>;
  readonly subscriptions: Named<{ readonly subscription: Argument<string> }>;
  readonly services: Named<Place>;
  readonly jobs: Named<Place>;
  readonly project_roles: Named<Role>;
  readonly databases: Named<{ readonly connection_name: Argument<string>; readonly port: number }>;
  signs_urls: boolean;
}

/** Sorts what connections grant into those inputs: the module makes a binding of each, for its own account. */
export function accessOf(granted: readonly Granted[]): Access {
  const access: Access = {
    buckets: {},
    topics: {},
    subscriptions: {},
    services: {},
    jobs: {},
    project_roles: {},
    databases: {},
    signs_urls: false,
  };
  for (const { link, grant } of granted) {
    for (const binding of grant.bindings ?? []) sort(binding, link.to.slug, access);
    if (grant.database) access.databases[link.to.slug] = grant.database;
  }
  return access;
}

function sort(binding: Binding, slug: string, access: Access): void {
  switch (binding.type) {
    case "google_storage_bucket_iam_member": {
      put(access.buckets, slug, { bucket: binding.args.bucket, role: binding.args.role });
      return;
    }
    case "google_pubsub_topic_iam_member": {
      put(access.topics, slug, { topic: binding.args.topic });
      return;
    }
    case "google_pubsub_subscription_iam_member": {
      put(access.subscriptions, slug, { subscription: binding.args.subscription });
      return;
    }
    case "google_cloud_run_v2_service_iam_member": {
      put(access.services, slug, place(binding.args));
      return;
    }
    case "google_cloud_run_v2_job_iam_member": {
      put(access.jobs, slug, place(binding.args));
      return;
    }
    case "google_project_iam_member": {
      const { role, condition } = binding.args;
      put(access.project_roles, slug, {
        role,
        ...(condition === undefined ? {} : { condition: { title: condition.title, expression: condition.expression } }),
      });
      return;
    }
    case "google_service_account_iam_member":
      access.signs_urls = true;
      return;
    case "google_secret_manager_secret_iam_member":
      // Comes with the variable that shows the secret.
      return;
    default:
      throw new Error(`nothing that runs code takes ${binding.type}`);
  }
}

const place = ({
  name,
  location,
}: {
  name: Argument<string>;
  location?: Argument<string> | null | undefined;
}): Place => {
  if (location === undefined || location === null) throw new Error("what runs on Cloud Run is in a region");
  return { name, location };
};

function put<Entry>(into: Named<Entry>, slug: string, entry: Entry): void {
  if (slug in into) throw new Error(`two roles on ${slug}`);
  into[slug] = entry;
}
