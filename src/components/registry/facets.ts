import { notApplicable, reached, type Facets } from "../../facets/facets.ts";
import type { Registry } from "./schema.ts";

export const facets: Facets<Registry> = {
  traffic: notApplicable("no call of a user reaches it", "利用者の呼び出しは届きません"),
  availability: notApplicable("images are pulled before an answer is given", "イメージの取得は応答の前に済みます"),
  recovery: notApplicable("images are built again from their source", "イメージはソースから再びビルドできます"),
  latency: notApplicable("images are pulled before an answer is given", "イメージの取得は応答の前に済みます"),
  capacity: notApplicable("images are pulled when an instance starts", "イメージの取得はインスタンスの起動時だけ"),
  exposure: reached("provider"),
};
