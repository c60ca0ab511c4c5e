import { enableApi } from "../../lowering/gcp/apis.ts";
import { region } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { heredoc, text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { bucketName } from "../bucket/gcp-grant.ts";
import type { Identity } from "./schema.ts";

const beta = { provider: "google-beta", area: "firebase" } as const;
const area = "firebase";

/** What browsers use through Firebase: its project, a web app, and rules for Firestore and buckets. */
export function addFirebase(identity: Component<Identity>, context: LowerContext): void {
  const { name, config } = identity;
  const { firebase, firestore, storage } = config.gcp ?? {};
  if (firebase || firestore || storage) {
    context.add(
      "google_firebase_project",
      name,
      {},
      { ...beta, feature: "firebase", dependsOn: [enableApi(context, "firebase.googleapis.com")] },
    );
  }
  const project = `google_firebase_project.${name}`;
  if (firebase) {
    const app = context.add(
      "google_firebase_web_app",
      name,
      { display_name: context.name(), deletion_policy: "DELETE" },
      { ...beta, feature: "firebase", dependsOn: [project] },
    );
    context.output(`${name}_firebase_app_id`, "Id of the Firebase web app.", app("app_id"));
  }
  if (firestore) addFirestore(identity, firestore.rules, project, context);
  const bucket = storage ? context.find(storage.bucket) : undefined;
  if (!storage || !bucket) return;
  const linked = context.add(
    "google_firebase_storage_bucket",
    name,
    { bucket_id: bucketName(bucket) },
    { ...beta, feature: "storage_rules", dependsOn: [project, enableApi(context, "firebasestorage.googleapis.com")] },
  );
  addRules(`${name}_storage`, storage.rules, text`firebase.storage/${linked("bucket_id")}`, [project], context);
}

function addFirestore({ name }: Component<Identity>, rules: string, project: string, context: LowerContext): void {
  const feature = "firestore";
  const isProtected = context.system.protected;
  context.add(
    "google_firestore_database",
    name,
    {
      name: "(default)",
      location_id: region,
      type: "FIRESTORE_NATIVE",
      delete_protection_state: isProtected ? "DELETE_PROTECTION_ENABLED" : "DELETE_PROTECTION_DISABLED",
      point_in_time_recovery_enablement: isProtected
        ? "POINT_IN_TIME_RECOVERY_ENABLED"
        : "POINT_IN_TIME_RECOVERY_DISABLED",
      deletion_policy: "DELETE",
    },
    {
      area,
      feature,
      dependsOn: [enableApi(context, "firestore.googleapis.com")],
      lifecycle: { prevent_destroy: isProtected },
    },
  );
  addRules(`${name}_firestore`, rules, "cloud.firestore", [project, `google_firestore_database.${name}`], context);
}

function addRules(
  name: string,
  rules: string,
  release: ReturnType<typeof text>,
  after: readonly string[],
  context: LowerContext,
): void {
  const ruleset = context.add(
    "google_firebaserules_ruleset",
    name,
    {
      source: {
        files: [
          {
            name: "rules",
            content: rules.includes("\n") ? heredoc(rules.endsWith("\n") ? rules : `${rules}\n`) : rules,
          },
        ],
      },
    },
    {
      area,
      dependsOn: [...after, enableApi(context, "firebaserules.googleapis.com")],
      lifecycle: { create_before_destroy: true },
    },
  );
  context.add("google_firebaserules_release", name, { name: release, ruleset_name: ruleset("name") }, { area });
}
