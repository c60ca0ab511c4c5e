import { notApplicable, type Facets } from "../../facets/facets.ts";
import type { Audit } from "./schema.ts";

export const facets: Facets<Audit> = {
  traffic: notApplicable("no call of a user reaches it", "利用者の呼び出しは届きません"),
  availability: notApplicable("no answer passes through it", "応答はこれを通りません"),
  recovery: notApplicable(
    "its records are outside of what the promises of recovery are about",
    "記録は復旧の約束の対象外",
  ),
  latency: notApplicable("no answer passes through it", "応答はこれを通りません"),
  capacity: notApplicable("it takes no calls and runs nothing", "呼び出しを受けず、何も実行しません"),
  exposure: notApplicable("nothing can call it", "呼び出せません"),
};
