import { notApplicable, type Facets } from "../../facets/facets.ts";
import type { Access } from "./schema.ts";

export const facets: Facets<Access> = {
  traffic: notApplicable("no call of a user reaches it", "利用者の呼び出しは届きません"),
  availability: notApplicable("no answer passes through it", "応答はこれを通りません"),
  recovery: notApplicable("it holds no data", "データを持ちません"),
  latency: notApplicable("no answer passes through it", "応答はこれを通りません"),
  capacity: notApplicable("it takes no calls and runs nothing", "呼び出しを受けず、何も実行しません"),
  exposure: notApplicable("nothing can call it", "呼び出せません"),
};
