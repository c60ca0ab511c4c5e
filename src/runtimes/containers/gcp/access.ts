import { enableApi } from "../../../lowering/gcp/apis.ts";
import { projectId, serviceAccountMember } from "../../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Component } from "../../../system/system.ts";
import type { Granted } from "./container.ts";

/**
 * The identity that a component runs as, with what its connections grant and nothing else. Returns what
 * must be there before it starts.
 */
export function identity(
  component: Component<{ readonly tracing: boolean }>,
  granted: readonly Granted[],
  context: LowerContext,
): readonly string[] {
  const { name, key } = component;
  context.add(
    "google_service_account",
    name,
    { account_id: context.shortName(30, "service account"), display_name: `What ${key} runs as.` },
    { dependsOn: [enableApi(context, "iam.googleapis.com")] },
  );
  const before: string[] = granted.flatMap(({ grant }) => [...(grant.dependsOn ?? [])]);
  for (const { grant } of granted) {
    for (const binding of grant.bindings ?? []) {
      const args = { ...binding.args, member: serviceAccountMember(component) };
      context.add(binding.type, `${name}_${binding.name}`, args);
      before.push(`${binding.type}.${name}_${binding.name}`);
    }
  }
  if (component.config.tracing) {
    context.add(
      "google_project_iam_member",
      `${name}_tracing`,
      { project: projectId, role: "roles/cloudtrace.agent", member: serviceAccountMember(component) },
      {
        feature: "tracing",
        comment: "Traces belong to the project; there is nothing smaller to grant on.",
        dependsOn: [enableApi(context, "cloudtrace.googleapis.com")],
      },
    );
  }
  return [...new Set(before)];
}
