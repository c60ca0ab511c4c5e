import { policyMember, type GoogleRows, dataSource } from "./row.ts";

const crm = "cloudresourcemanager.googleapis.com";
const iam = "iam.googleapis.com";
const kms = "cloudkms.googleapis.com";
const usage = "serviceusage.googleapis.com";

const pools = "iam.googleapis.com/workloadIdentityPools";
const providers = "iam.googleapis.com/workloadIdentityPoolProviders";

/** The project itself, who may do what in it, keys, and what lies above it: the billing account and the organization. */
export const projectRows: GoogleRows = {
  // Asks Cloud Billing for the account as well, which takes the same permission.
  "data.google_project": dataSource(
    [crm, "cloudbilling.googleapis.com"],
    ["resourcemanager.projects.get"],
    ["provider", "methods"],
  ),
  google_access_context_manager_access_level: {
    services: ["accesscontextmanager.googleapis.com"],
    read: ["accesscontextmanager.accessLevels.get"],
    create: ["accesscontextmanager.accessLevels.create"],
    update: ["accesscontextmanager.accessLevels.update"],
    delete: ["accesscontextmanager.accessLevels.delete"],
    sources: ["provider", "methods"],
  },
  google_access_context_manager_access_policy_iam_member: policyMember(
    "accesscontextmanager.googleapis.com",
    "accesscontextmanager.policies",
  ),
  google_access_context_manager_service_perimeter: {
    services: ["accesscontextmanager.googleapis.com"],
    read: ["accesscontextmanager.servicePerimeters.get"],
    create: ["accesscontextmanager.servicePerimeters.create"],
    update: ["accesscontextmanager.servicePerimeters.update"],
    delete: ["accesscontextmanager.servicePerimeters.delete"],
    sources: ["provider", "methods"],
  },
  google_billing_account_iam_member: policyMember("cloudbilling.googleapis.com", "billing.accounts"),
  google_billing_budget: {
    services: ["billingbudgets.googleapis.com"],
    read: ["billing.budgets.get"],
    create: ["billing.budgets.create"],
    update: ["billing.budgets.update"],
    delete: ["billing.budgets.delete"],
    sources: ["provider", "methods"],
  },
  // A read lists the rules by which workloads are attested, and fails without.
  google_iam_workload_identity_pool: {
    services: [iam],
    read: [`${pools}.get`, `${pools}.getAttestationRules`],
    create: [`${pools}.create`],
    update: [`${pools}.update`],
    delete: [`${pools}.delete`],
    assumes: { attestation_rules: null },
    sources: ["provider", "methods", "attestation"],
  },
  google_iam_workload_identity_pool_provider: {
    services: [iam],
    read: [`${providers}.get`],
    create: [`${providers}.create`],
    update: [`${providers}.update`],
    delete: [`${providers}.delete`],
    sources: ["provider", "methods"],
  },
  // Keys are never deleted: their versions are destroyed and their rotation ends.
  google_kms_crypto_key: {
    services: [kms],
    read: ["cloudkms.cryptoKeys.get"],
    create: ["cloudkms.cryptoKeys.create"],
    update: ["cloudkms.cryptoKeys.update"],
    delete: ["cloudkms.cryptoKeyVersions.destroy", "cloudkms.cryptoKeyVersions.list", "cloudkms.cryptoKeys.update"],
    sources: ["provider", "methods"],
  },
  google_kms_crypto_key_iam_member: policyMember(kms, "cloudkms.cryptoKeys"),
  // Is never deleted.
  google_kms_key_ring: {
    services: [kms],
    read: ["cloudkms.keyRings.get"],
    create: ["cloudkms.keyRings.create"],
    update: [],
    delete: [],
    sources: ["provider", "methods"],
  },
  // Whoever makes or changes one must be able to give roles in the project.
  google_privileged_access_manager_entitlement: {
    services: ["privilegedaccessmanager.googleapis.com"],
    read: ["privilegedaccessmanager.entitlements.get"],
    create: [
      "privilegedaccessmanager.entitlements.create",
      "privilegedaccessmanager.operations.get",
      "resourcemanager.projects.setIamPolicy",
    ],
    update: [
      "privilegedaccessmanager.entitlements.update",
      "privilegedaccessmanager.operations.get",
      "resourcemanager.projects.setIamPolicy",
    ],
    delete: ["privilegedaccessmanager.entitlements.delete", "privilegedaccessmanager.operations.get"],
    sources: ["provider", "privilegedAccess"],
  },
  google_project_iam_audit_config: {
    services: [crm],
    read: ["resourcemanager.projects.getIamPolicy"],
    create: ["resourcemanager.projects.setIamPolicy"],
    update: ["resourcemanager.projects.setIamPolicy"],
    delete: ["resourcemanager.projects.setIamPolicy"],
    sources: ["provider", "methods"],
  },
  // A deleted role keeps its id for days: making it again brings it back.
  google_project_iam_custom_role: {
    services: [iam],
    read: ["iam.roles.get"],
    create: ["iam.roles.create", "iam.roles.undelete", "iam.roles.update"],
    update: ["iam.roles.undelete", "iam.roles.update"],
    delete: ["iam.roles.delete"],
    sources: ["provider", "methods"],
  },
  google_project_iam_member: policyMember(crm, "resourcemanager.projects"),
  google_project_service: {
    services: [usage, crm],
    read: ["resourcemanager.projects.get", "serviceusage.services.list"],
    create: ["serviceusage.operations.get", "serviceusage.services.enable"],
    update: [],
    delete: [],
    assumes: { disable_on_destroy: "false" },
    sources: ["provider", "methods"],
  },
  // Is kept in the state alone, and made by a call that asks for nothing.
  google_project_service_identity: {
    services: [usage],
    read: [],
    create: [],
    update: [],
    delete: [],
    sources: ["magicModules", "serviceIdentity"],
  },
  google_service_account: {
    services: [iam],
    read: ["iam.serviceAccounts.get"],
    create: ["iam.serviceAccounts.create"],
    update: ["iam.serviceAccounts.update"],
    delete: ["iam.serviceAccounts.delete"],
    assumes: { disabled: null },
    sources: ["provider", "methods"],
  },
  google_service_account_iam_member: policyMember(iam, "iam.serviceAccounts"),
};
