import { notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { regional } from "../../facets/recovery.ts";
import { byAgreement, type Parts } from "../../facets/term.ts";
import type { System } from "../../system/system.ts";
import type { Service } from "../service/schema.ts";
import type { Secret } from "./schema.ts";

const availability: Parts<Secret> = ({ key }, system) => [
  byAgreement(
    system.target === "aws" ? "aws-secrets-manager" : "gcp-secret-manager",
    startsOnRequest(key, system) ? "request" : "start",
  ),
];

/** Whether some user of a secret may have no instance running, and reads it before it can answer. */
const startsOnRequest = (key: string, system: System): boolean =>
  (system.usedBy.get(key) ?? []).some(({ from }) => {
    const user = system.components[from];
    return user?.kind === "service" && (user.config as Service).instances[0] === 0;
  });

export const facets: Facets<Secret> = {
  traffic: {},
  availability,
  recovery: regional,
  latency: notApplicable("secrets are read before a request", "シークレットはリクエストの前に読みます"),
  capacity: notApplicable(
    "its provider sets no limit that a design comes near",
    "設計が近づくほどの上限は事業者にありません",
  ),
  exposure: reached("provider"),
};
