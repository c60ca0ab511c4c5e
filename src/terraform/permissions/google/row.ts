/**
 * What a row on a type of the Google providers says. A list that is empty is known to be empty: the provider calls
 * nothing, or what it calls asks for no permission. Permissions that only arguments ask for that no module writes are
 * left out, as are those without which the provider goes on (`storage.anywhereCaches.list`).
 */
export interface GoogleRow {
  /** APIs that answer the provider's calls, and those that Google's API itself calls in the project. */
  readonly services: readonly string[];
  /** To refresh, plan and import. */
  readonly read: readonly string[];
  /** Beside `read`, as are `update` and `delete`. */
  readonly create: readonly string[];
  readonly update: readonly string[];
  readonly delete: readonly string[];
  /** Arguments on which the lists rely: every module writes them so, or (`null`) none writes them. */
  readonly assumes?: Readonly<Record<string, string | null>>;
  readonly sources: readonly GoogleSource[];
}

/** `google_cloud_run_v2_service` for a resource, `data.google_project` for a data source. */
export type GoogleRows = Readonly<Record<string, GoogleRow>>;

export type GoogleSource = keyof typeof googleSources;

/** Where the facts are from. A date is that of what was read. */
export const googleSources = {
  /** Which methods are called. */
  provider: {
    url: "https://github.com/hashicorp/terraform-provider-google/tree/e03b7622a26cf4e878f90bdccaca6aa3d03a7999",
    date: "2026-08-21",
  },
  /** The same of what only google-beta has. */
  magicModules: {
    url: "https://github.com/GoogleCloudPlatform/magic-modules/tree/d57784406a440397f4edea072ae4f606a57e172d/mmv1",
    date: "2026-08-21",
  },
  /** Which permissions a method asks for. */
  methods: {
    url: "https://github.com/iann0036/iam-dataset/blob/2073fa52ac008a45477aa0b1b4580cd99135bf60/gcp/map.json",
    date: "2026-08-22",
  },
  /** Names of permissions, where no page assigns them to methods: those of the role that Google made for the task. */
  roles: {
    url: "https://github.com/iann0036/iam-dataset/tree/2073fa52ac008a45477aa0b1b4580cd99135bf60/gcp/roles",
    date: "2026-08-22",
  },
  /** Since 7.28 a read of a pool lists the rules of attestation. */
  attestation: { url: "https://github.com/hashicorp/terraform-provider-google/issues/26963", date: "2026-04-16" },
  asset: { url: "https://cloud.google.com/asset-inventory/docs/access-control", date: "2026-11-28" },
  /** What one attaches on Compute Engine one uses, and a part of a network is a change of its policy. */
  attached: {
    url: "https://github.com/openshift/openshift-docs/blob/main/modules/minimum-required-permissions-ipi-gcp.adoc",
    date: "2026-11-28",
  },
  certificates: { url: "https://cloud.google.com/certificate-manager/docs/access-control", date: "2026-11-28" },
  dns: { url: "https://cloud.google.com/dns/docs/access-control", date: "2026-04-10" },
  firebase: {
    url: "https://firebase.google.com/docs/reference/firebase-management/rest/v1beta1/projects/addFirebase",
    date: "2026-11-28",
  },
  firestore: { url: "https://cloud.google.com/firestore/docs/audit-logging", date: "2026-11-28" },
  identity: { url: "https://cloud.google.com/identity-platform/docs/audit-logging", date: "2026-11-28" },
  kafka: {
    url: "https://cloud.google.com/managed-service-for-apache-kafka/docs/audit-logging",
    date: "2026-11-28",
  },
  privilegedAccess: { url: "https://cloud.google.com/iam/docs/pam-permissions-and-setup", date: "2026-11-28" },
  pubsub: { url: "https://cloud.google.com/pubsub/docs/access-control", date: "2026-11-28" },
  /** Among it that whoever turns the check of callers off needs to set the policy. */
  run: { url: "https://cloud.google.com/run/docs/authenticating/public", date: "2026-11-28" },
  scheduler: { url: "https://cloud.google.com/scheduler/docs/access-control", date: "2026-11-28" },
  /** `generateServiceIdentity` checks no permission on the project, as Google's answer there says. */
  serviceIdentity: { url: "https://github.com/firebase/firebase-tools/issues/11070", date: "2026-09-10" },
  sql: { url: "https://cloud.google.com/sql/docs/postgres/audit-logging", date: "2026-11-28" },
  storage: { url: "https://cloud.google.com/storage/docs/access-control/iam-json", date: "2026-11-28" },
} as const satisfies Record<string, { readonly url: string; readonly date: string }>;

/** A data source, which changes nothing. */
export const dataSource = (
  services: readonly string[],
  read: readonly string[],
  sources: readonly GoogleSource[],
): GoogleRow => ({ services, read, create: [], update: [], delete: [], sources });

/**
 * One member of a policy: the provider reads the policy and writes it back. It is read all the same where only a role
 * is known, and every argument makes it anew.
 */
export const policyMember = (service: string, collection: string): GoogleRow => ({
  services: [service],
  read: [`${collection}.getIamPolicy`],
  create: [`${collection}.setIamPolicy`],
  update: [],
  delete: [`${collection}.setIamPolicy`],
  sources: ["provider", "methods"],
});
