// npm run bench [-- bank documents search similar editorial scheduling plan practice interviews coding site lists page throughput]: everything, or what is named.
import { readdirSync } from "node:fs";
import { benchBankBuild } from "./bank-build";
import { benchCoding } from "./coding";
import { benchEditorial } from "./editorial";
import { benchInterviews } from "./interviews";
import { benchLists } from "./lists";
import { benchDocuments } from "./documents";
import { benchPage } from "./page";
import { benchPlan } from "./plan";
import { benchPractice } from "./practice";
import { benchScheduling } from "./scheduling";
import { benchSearch } from "./search";
import { serveSite } from "./site";
import { benchSimilar } from "./similar";
import { benchSiteBuild } from "./site-build";
import { benchThroughput } from "./throughput";

const SEED = 20261121;
const known = [
  "bank",
  "documents",
  "search",
  "similar",
  "editorial",
  "scheduling",
  "plan",
  "practice",
  "interviews",
  "coding",
  "site",
  "lists",
  "page",
  "throughput",
];
const named = process.argv.slice(2);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  process.exit(2);
}
const wanted = (name: string) => named.length === 0 || named.includes(name);

console.log(
  `Node ${process.version}, seed ${SEED}. Absolute times drift with the machine's load; compare within one run.`,
);
if (wanted("bank")) await benchBankBuild(SEED);
if (wanted("documents")) benchDocuments(SEED);
if (wanted("search")) await benchSearch(SEED);
if (wanted("similar")) benchSimilar(SEED);
if (wanted("editorial")) benchEditorial(SEED);
if (wanted("scheduling")) benchScheduling(SEED);
if (wanted("plan")) benchPlan(SEED);
if (wanted("practice")) await benchPractice();
if (wanted("interviews")) await benchInterviews();
if (wanted("coding")) await benchCoding();
if (wanted("site")) await benchSiteBuild(SEED);
if (wanted("lists")) await benchLists(SEED);
if (wanted("page") || wanted("throughput")) {
  const slug = readdirSync("content/deployment")
    .find((name) => /^[a-z0-9-]+\.md$/.test(name))
    ?.replace(/\.md$/, "");
  const path = `/questions/${slug}`;
  const site = await serveSite();
  try {
    if (wanted("page")) await benchPage(site, path);
    if (wanted("throughput")) await benchThroughput(site, path);
  } finally {
    await site.stop();
  }
}
