import { dataSource, policyMember, type GoogleRows } from "./row.ts";

const kafka = "managedkafka.googleapis.com";
const pubsub = "pubsub.googleapis.com";
const rules = "firebaserules.googleapis.com";
const secrets = "secretmanager.googleapis.com";
const sql = "sqladmin.googleapis.com";
const storage = "storage.googleapis.com";

/** Databases, buckets, messages, secrets, and people. */
export const dataRows: GoogleRows = {
  "data.google_sql_database_instance": dataSource([sql], ["cloudsql.instances.get"], ["provider", "sql"]),
  "data.google_storage_project_service_account": dataSource(
    [storage],
    ["resourcemanager.projects.get"],
    ["provider", "storage"],
  ),
  // Is never taken away; adding it enables APIs.
  google_firebase_project: {
    services: ["firebase.googleapis.com"],
    read: ["firebase.projects.get"],
    create: [
      "firebase.projects.update",
      "resourcemanager.projects.get",
      "serviceusage.services.enable",
      "serviceusage.services.get",
    ],
    update: [],
    delete: [],
    sources: ["magicModules", "firebase"],
  },
  google_firebase_storage_bucket: {
    services: ["firebasestorage.googleapis.com"],
    read: ["firebasestorage.buckets.get"],
    create: ["firebasestorage.buckets.addFirebase"],
    update: [],
    delete: ["firebasestorage.buckets.removeFirebase"],
    sources: ["magicModules", "methods"],
  },
  google_firebase_web_app: {
    services: ["firebase.googleapis.com"],
    read: ["firebase.clients.get"],
    create: ["firebase.clients.create"],
    update: ["firebase.clients.update"],
    delete: ["firebase.clients.delete"],
    sources: ["magicModules", "roles"],
  },
  google_firebaserules_release: {
    services: [rules],
    read: ["firebaserules.releases.get"],
    create: ["firebaserules.releases.create", "firebaserules.releases.update"],
    update: ["firebaserules.releases.update"],
    delete: ["firebaserules.releases.delete"],
    sources: ["provider", "methods"],
  },
  google_firebaserules_ruleset: {
    services: [rules],
    read: ["firebaserules.rulesets.get"],
    create: ["firebaserules.rulesets.create"],
    update: [],
    delete: ["firebaserules.rulesets.delete"],
    sources: ["provider", "methods"],
  },
  google_firestore_database: {
    services: ["firestore.googleapis.com"],
    read: ["datastore.databases.get", "datastore.databases.getMetadata"],
    create: ["datastore.databases.create", "datastore.operations.get"],
    update: ["datastore.databases.update", "datastore.operations.get"],
    delete: ["datastore.databases.delete"],
    sources: ["provider", "methods", "firestore"],
  },
  // Is initialized once and never taken away. Without `getHashConfig` an answer lacks the key of hashes, which nobody needs.
  google_identity_platform_config: {
    services: ["identitytoolkit.googleapis.com"],
    read: ["firebaseauth.configs.get"],
    create: ["firebaseauth.configs.create", "firebaseauth.configs.update"],
    update: ["firebaseauth.configs.update"],
    delete: [],
    sources: ["provider", "identity"],
  },
  google_managed_kafka_acl: {
    services: [kafka],
    read: ["managedkafka.acls.get"],
    create: ["managedkafka.acls.create"],
    update: ["managedkafka.acls.update"],
    delete: ["managedkafka.acls.delete"],
    sources: ["provider", "kafka", "roles"],
  },
  google_managed_kafka_cluster: {
    services: [kafka],
    read: ["managedkafka.clusters.get"],
    create: ["managedkafka.clusters.create", "managedkafka.operations.get"],
    update: ["managedkafka.clusters.update", "managedkafka.operations.get"],
    delete: ["managedkafka.clusters.delete", "managedkafka.operations.get"],
    sources: ["provider", "kafka", "roles"],
  },
  google_managed_kafka_topic: {
    services: [kafka],
    read: ["managedkafka.topics.get"],
    create: ["managedkafka.topics.create"],
    update: ["managedkafka.topics.update"],
    delete: ["managedkafka.topics.delete"],
    sources: ["provider", "kafka", "roles"],
  },
  // A read asks for the certificates of its authority too, which are part of the instance.
  google_memorystore_instance: {
    services: ["memorystore.googleapis.com"],
    read: ["memorystore.instances.get"],
    create: ["memorystore.instances.create", "memorystore.operations.get"],
    update: ["memorystore.instances.update", "memorystore.operations.get"],
    delete: ["memorystore.instances.delete", "memorystore.operations.get"],
    sources: ["provider", "roles"],
  },
  // One that pushes acts as an account, and so does whoever makes it.
  google_pubsub_subscription: {
    services: [pubsub],
    read: ["pubsub.subscriptions.get"],
    create: ["iam.serviceAccounts.actAs", "pubsub.subscriptions.create", "pubsub.topics.attachSubscription"],
    update: ["iam.serviceAccounts.actAs", "pubsub.subscriptions.update"],
    delete: ["pubsub.subscriptions.delete"],
    sources: ["provider", "methods", "pubsub"],
  },
  google_pubsub_subscription_iam_member: policyMember(pubsub, "pubsub.subscriptions"),
  google_pubsub_topic: {
    services: [pubsub],
    read: ["pubsub.topics.get"],
    create: ["pubsub.topics.create"],
    update: ["pubsub.topics.update"],
    delete: ["pubsub.topics.delete"],
    assumes: { schema_settings: null },
    sources: ["provider", "methods", "pubsub"],
  },
  google_pubsub_topic_iam_member: policyMember(pubsub, "pubsub.topics"),
  google_secret_manager_secret: {
    services: [secrets],
    read: ["secretmanager.secrets.get"],
    create: ["secretmanager.secrets.create"],
    update: ["secretmanager.secrets.update"],
    delete: ["secretmanager.secrets.delete"],
    sources: ["provider", "methods"],
  },
  google_secret_manager_secret_iam_member: policyMember(secrets, "secretmanager.secrets"),
  // What was written under a version is not read back. Each is enabled when it is made.
  google_secret_manager_secret_version: {
    services: [secrets],
    read: ["secretmanager.versions.get"],
    create: ["secretmanager.versions.add", "secretmanager.versions.enable"],
    update: ["secretmanager.versions.enable"],
    delete: ["secretmanager.versions.destroy"],
    assumes: { deletion_policy: null, enabled: null, secret_data: null },
    sources: ["provider", "methods"],
  },
  google_sql_database: {
    services: [sql],
    read: ["cloudsql.databases.get", "cloudsql.instances.get"],
    create: ["cloudsql.databases.create"],
    update: ["cloudsql.databases.update"],
    delete: [],
    assumes: { deletion_policy: '"ABANDON"' },
    sources: ["provider", "sql"],
  },
  // A new one is searched for a user `root` of MySQL. Operations are read as the instance is.
  google_sql_database_instance: {
    services: [sql],
    read: ["cloudsql.instances.get"],
    create: ["cloudsql.instances.create", "cloudsql.users.list"],
    update: ["cloudsql.instances.update"],
    delete: ["cloudsql.instances.delete"],
    assumes: { clone: null, restore_backup_context: null, root_password: null },
    sources: ["provider", "sql"],
  },
  google_sql_user: {
    services: [sql],
    read: ["cloudsql.instances.get", "cloudsql.users.list"],
    create: ["cloudsql.users.create"],
    update: ["cloudsql.users.update"],
    delete: [],
    assumes: { deletion_policy: '"ABANDON"' },
    sources: ["provider", "sql"],
  },
  // A change is answered with the policy. Objects are listed before any deletion, and deleted where `force_destroy` says so.
  google_storage_bucket: {
    services: [storage],
    read: ["storage.buckets.get"],
    create: ["storage.buckets.create"],
    update: ["storage.buckets.getIamPolicy", "storage.buckets.update"],
    delete: ["storage.buckets.delete", "storage.objects.delete", "storage.objects.list"],
    assumes: { enable_object_retention: null, ip_filter: null },
    sources: ["provider", "methods", "storage"],
  },
  google_storage_bucket_iam_member: policyMember(storage, "storage.buckets"),
  // Writing over an object deletes what it was.
  google_storage_bucket_object: {
    services: [storage],
    read: ["storage.objects.get"],
    create: ["storage.objects.create", "storage.objects.delete"],
    update: ["storage.objects.create", "storage.objects.delete", "storage.objects.update"],
    delete: ["storage.objects.delete"],
    sources: ["provider", "methods", "storage"],
  },
  google_storage_notification: {
    services: [storage],
    read: ["storage.buckets.get"],
    create: ["storage.buckets.update"],
    update: [],
    delete: ["storage.buckets.update"],
    sources: ["provider", "methods", "storage"],
  },
};
