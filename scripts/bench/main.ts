// npm run bench [-- bank documents search similar editorial scheduling plan practice interviews coding site lists page throughput] [--seed N]: everything, or what is named.
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
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

function readArguments() {
  try {
    return parseArgs({ options: { seed: { type: "string", default: "20261121" } }, allowPositionals: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

const { values, positionals: named } = readArguments();
const seed = Number(values.seed);
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
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  process.exit(2);
}
if (!Number.isSafeInteger(seed) || seed < 0) {
  console.error(`--seed is a whole number, not ${values.seed}.`);
  process.exit(2);
}
const wanted = (name: string) => named.length === 0 || named.includes(name);

console.log(
  `Node ${process.version}, seed ${seed}. Absolute times drift with the machine's load; compare within one run.`,
);
if (wanted("bank")) await benchBankBuild(seed);
if (wanted("documents")) benchDocuments(seed);
if (wanted("search")) await benchSearch(seed);
if (wanted("similar")) benchSimilar(seed);
if (wanted("editorial")) benchEditorial(seed);
if (wanted("scheduling")) benchScheduling(seed);
if (wanted("plan")) benchPlan(seed);
if (wanted("practice")) await benchPractice();
if (wanted("interviews")) await benchInterviews();
if (wanted("coding")) await benchCoding();
if (wanted("site")) await benchSiteBuild(seed);
if (wanted("lists")) await benchLists(seed);
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
