import { enableApi } from "../../lowering/gcp/apis.ts";
import { region } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { heredoc } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { bucketName } from "../bucket/gcp-grant.ts";
import { firebase as firebaseModule } from "./gcp/firebase/module.gen.ts";
import type { Identity } from "./schema.ts";

/** What browsers use through Firebase: its project, a web app, and rules for Firestore and buckets. */
export function lowerFirebase({ name, config }: Component<Identity>, context: LowerContext): void {
  const { firebase, firestore, storage } = config.gcp ?? {};
  if (!firebase && !firestore && !storage) return;
  const bucket = storage && context.find(storage.bucket);
  const kept = firestore !== undefined && context.system.protected;
  enableApi(context, "firebase.googleapis.com");
  if (firestore) enableApi(context, "firestore.googleapis.com");
  if (bucket) enableApi(context, "firebasestorage.googleapis.com");
  if (firestore || bucket) enableApi(context, "firebaserules.googleapis.com");
  const made = context.module(
    firebaseModule,
    {
      name: context.name(),
      region,
      web_app: firebase,
      firestore_rules: firestore && written(firestore.rules),
      point_in_time_recovery: kept,
      storage: storage && bucket && { bucket: bucketName(bucket), rules: written(storage.rules) },
      deletion_protection: kept,
    },
    { suffix: "firebase" },
  );
  if (firebase) context.listed("firebase_app_ids", name, made("web_app_id"));
}

/** Rules as they are in the file that they come from. */
const written = (rules: string) =>
  rules.includes("\n") ? heredoc(rules.endsWith("\n") ? rules : `${rules}\n`) : rules;
