import { describe, expect, it } from "vitest";
import { areaOf } from "./areas.ts";
import { googlePermissionsOf, googleRows, googleServicesOf, placeOf, UnknownGoogleType } from "./permissions.ts";
import { nameInCustomRole } from "./roles.ts";

describe("googlePermissionsOf", () => {
  it("gives what is read and what is written, once each, on what it is granted", () => {
    expect(
      googlePermissionsOf(["google_pubsub_topic", "google_pubsub_topic_iam_member", "google_pubsub_topic"]),
    ).toEqual({
      project: {
        read: ["pubsub.topics.get", "pubsub.topics.getIamPolicy", "serviceusage.services.use"],
        write: ["pubsub.topics.create", "pubsub.topics.delete", "pubsub.topics.setIamPolicy", "pubsub.topics.update"],
      },
      "service account": { read: [], write: [] },
      "billing account": { read: [], write: [] },
      "access policy": { read: [], write: [] },
    });
  });

  it("puts apart what lies outside the project, and the right to act as an account", () => {
    const needed = googlePermissionsOf([
      "google_access_context_manager_access_level",
      "google_billing_account_iam_member",
      "google_billing_budget",
      "google_cloud_run_v2_job",
    ]);
    expect(needed["billing account"]).toEqual({
      read: ["billing.accounts.getIamPolicy", "billing.budgets.get"],
      write: [
        "billing.accounts.setIamPolicy",
        "billing.budgets.create",
        "billing.budgets.delete",
        "billing.budgets.update",
      ],
    });
    expect(needed["access policy"].read).toEqual(["accesscontextmanager.accessLevels.get"]);
    expect(needed["service account"]).toEqual({ read: [], write: ["iam.serviceAccounts.actAs"] });
    expect(needed.project.read).toEqual(["run.jobs.get", "serviceusage.services.use"]);
    expect(needed.project.write.filter((name) => /^(billing|accesscontextmanager)\./.test(name))).toEqual([]);
  });

  it("writes nothing that is read already", () => {
    for (const type of Object.keys(googleRows))
      for (const { read, write } of Object.values(googlePermissionsOf([type])))
        expect(
          write.filter((name) => read.includes(name)),
          type,
        ).toEqual([]);
  });

  it("asks for the right to use the project with every call, and for nothing where there is none", () => {
    expect(googlePermissionsOf(["google_project_service_identity"]).project).toEqual({
      read: ["serviceusage.services.use"],
      write: [],
    });
    expect(googlePermissionsOf([]).project).toEqual({ read: [], write: [] });
  });

  it("refuses a type without a row by its name", () => {
    const unknown = ["google_pubsub_topic", "google_spanner_instance"];
    expect(() => googlePermissionsOf(unknown)).toThrow(UnknownGoogleType);
    expect(() => googlePermissionsOf(unknown)).toThrow("google_spanner_instance");
    expect(() => googleServicesOf(["data.google_pubsub_topic"])).toThrow("data.google_pubsub_topic");
    expect(() => googleServicesOf(["constructor"])).toThrow("constructor");
  });
});

describe("googleServicesOf", () => {
  it("gives every API once, in order", () => {
    expect(googleServicesOf(["google_pubsub_topic", "data.google_project", "google_pubsub_subscription"])).toEqual([
      "cloudbilling.googleapis.com",
      "cloudresourcemanager.googleapis.com",
      "pubsub.googleapis.com",
    ]);
  });
});

describe("rows of Google Cloud", () => {
  it("name an API, a source, and permissions of one form", () => {
    for (const [type, row] of Object.entries(googleRows)) {
      const permissions = [...row.read, ...row.create, ...row.update, ...row.delete];
      expect(row.services.length, type).toBeGreaterThan(0);
      expect(row.sources.length, type).toBeGreaterThan(0);
      expect(
        row.services.filter((service) => !/^[a-z]+\.googleapis\.com$/.test(service)),
        type,
      ).toEqual([]);
      expect(
        permissions.filter((name) => !/^(?:[a-z]+|iam\.googleapis\.com\/[A-Za-z]+)(?:\.[A-Za-z]+){1,2}$/.test(name)),
        type,
      ).toEqual([]);
      expect(
        [row.read, row.create, row.update, row.delete].filter((list) => new Set(list).size < list.length),
        type,
      ).toEqual([]);
    }
  });

  it("are of services that are about something", () => {
    const names = Object.values(googleRows).flatMap((row) => [
      ...row.read,
      ...row.create,
      ...row.update,
      ...row.delete,
    ]);
    const outside = names.filter((name) => placeOf(name) === "access policy");
    for (const name of names)
      if (!outside.includes(name)) expect(() => areaOf(nameInCustomRole(name)), name).not.toThrow();
    expect(() => areaOf("spanner.instances.get")).toThrow("spanner");
  });

  it("read what they change, but for what the state alone keeps", () => {
    const unread = Object.entries(googleRows).filter(([, row]) => row.read.length === 0);
    expect(unread.map(([type]) => type)).toEqual(["google_project_service_identity"]);
  });

  it("change nothing by a data source", () => {
    const changing = Object.entries(googleRows).filter(
      ([type, row]) => type.startsWith("data.") && [...row.create, ...row.update, ...row.delete].length > 0,
    );
    expect(changing).toEqual([]);
  });

  it("let whoever gives an account to something act as it, on that account", () => {
    const acting = Object.entries(googleRows).filter(([, row]) => row.create.includes("iam.serviceAccounts.actAs"));
    expect(acting.map(([type]) => type)).toEqual([
      "google_cloud_run_v2_job",
      "google_cloud_run_v2_service",
      "google_cloud_run_v2_worker_pool",
      "google_cloud_scheduler_job",
      "google_cloudfunctions2_function",
      "google_workflows_workflow",
      "google_pubsub_subscription",
    ]);
    expect(placeOf("iam.serviceAccounts.actAs")).toBe("service account");
    expect(placeOf("iam.serviceAccounts.setIamPolicy")).toBe("project");
  });
});
