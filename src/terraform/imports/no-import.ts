/**
 * Types that Terraform cannot import, as their pages say by having no chapter "Import"; read 2026-08-21, that of
 * scheduled actions, which the provider gives no importer (internal/service/appautoscaling/scheduled_action.go),
 * 2026-11-28.
 */
const withoutImport: ReadonlySet<string> = new Set([
  "aws_acm_certificate_validation",
  "aws_appautoscaling_scheduled_action",
  "google_project_service_identity",
  "google_storage_bucket_object",
  "google_workflows_workflow",
]);

/** The page that says that a type has no import; undefined where it has one. */
export function saysNoImport(type: string): string | undefined {
  if (!withoutImport.has(type)) return undefined;
  const [provider = "", ...name] = type.split("_");
  return `https://registry.terraform.io/providers/hashicorp/${provider}/latest/docs/resources/${name.join("_")}`;
}
