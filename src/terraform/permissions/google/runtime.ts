import { policyMember, type GoogleRows } from "./row.ts";

const run = "run.googleapis.com";
const registry = "artifactregistry.googleapis.com";

/** Whoever deploys gives what runs an account to run as. */
const actAs = "iam.serviceAccounts.actAs";
/** And reads the image, as what runs later does. */
const image = "artifactregistry.repositories.downloadArtifacts";
const operation = "run.operations.get";

/** What runs code, what starts it, and its images. */
export const runtimeRows: GoogleRows = {
  google_artifact_registry_repository: {
    services: [registry],
    read: ["artifactregistry.repositories.get"],
    create: ["artifactregistry.repositories.create"],
    update: ["artifactregistry.repositories.update"],
    delete: ["artifactregistry.repositories.delete"],
    sources: ["provider", "methods"],
  },
  google_artifact_registry_repository_iam_member: policyMember(registry, "artifactregistry.repositories"),
  google_cloud_run_v2_job: {
    services: [run],
    read: ["run.jobs.get"],
    // Some are run as soon as they are made.
    create: ["run.jobs.create", "run.jobs.run", operation, actAs, image],
    update: ["run.jobs.run", "run.jobs.update", operation, actAs, image],
    delete: ["run.jobs.delete", operation],
    assumes: { start_execution_token: null },
    sources: ["provider", "methods", "run"],
  },
  google_cloud_run_v2_job_iam_member: policyMember(run, "run.jobs"),
  // Whether callers are asked who they are is a matter of its policy.
  google_cloud_run_v2_service: {
    services: [run],
    read: ["run.services.get"],
    create: ["run.services.create", "run.services.setIamPolicy", operation, actAs, image],
    update: ["run.services.setIamPolicy", "run.services.update", operation, actAs, image],
    delete: ["run.services.delete", operation],
    sources: ["provider", "methods", "run"],
  },
  google_cloud_run_v2_service_iam_member: policyMember(run, "run.services"),
  google_cloud_run_v2_worker_pool: {
    services: [run],
    read: ["run.workerpools.get"],
    create: ["run.workerpools.create", operation, actAs, image],
    update: ["run.workerpools.update", operation, actAs, image],
    delete: ["run.workerpools.delete", operation],
    sources: ["provider", "run", "roles"],
  },
  google_cloud_run_v2_worker_pool_iam_member: {
    ...policyMember(run, "run.workerpools"),
    sources: ["provider", "roles"],
  },
  // Without the whole view a read leaves out what the job sends. One without a token acts as nobody.
  google_cloud_scheduler_job: {
    services: ["cloudscheduler.googleapis.com"],
    read: ["cloudscheduler.jobs.fullView", "cloudscheduler.jobs.get"],
    create: ["cloudscheduler.jobs.create", actAs],
    update: ["cloudscheduler.jobs.enable", "cloudscheduler.jobs.update", actAs],
    delete: ["cloudscheduler.jobs.delete"],
    assumes: { paused: null },
    sources: ["provider", "methods", "scheduler"],
  },
  // Is built by Cloud Build, kept in Artifact Registry and runs on Cloud Run.
  google_cloudfunctions2_function: {
    services: ["cloudfunctions.googleapis.com", registry, "cloudbuild.googleapis.com", run],
    read: ["cloudfunctions.functions.get"],
    create: ["cloudfunctions.functions.create", "cloudfunctions.operations.get", actAs],
    update: ["cloudfunctions.functions.update", "cloudfunctions.operations.get", actAs],
    delete: ["cloudfunctions.functions.delete", "cloudfunctions.operations.get"],
    assumes: { event_trigger: null },
    sources: ["provider", "methods"],
  },
  // Its operations have no permission of their own.
  google_vertex_ai_endpoint: {
    services: ["aiplatform.googleapis.com"],
    read: ["aiplatform.endpoints.get"],
    create: ["aiplatform.endpoints.create"],
    update: ["aiplatform.endpoints.update"],
    delete: ["aiplatform.endpoints.delete"],
    assumes: { network: null },
    sources: ["provider", "methods"],
  },
  google_workflows_workflow: {
    services: ["workflows.googleapis.com"],
    read: ["workflows.workflows.get"],
    create: ["workflows.operations.get", "workflows.workflows.create", actAs],
    update: ["workflows.operations.get", "workflows.workflows.update", actAs],
    delete: ["workflows.operations.get", "workflows.workflows.delete"],
    sources: ["provider", "methods"],
  },
};
