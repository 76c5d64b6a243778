import { migrate } from "@/lib/db/migrate";
import { openDatabase } from "@/lib/db/client";
import { publishInterviewBank } from "./interviewing";

/** Run by itself: makes the tables in the database whose address is the argument, and publishes a few questions. */
const [url = ""] = process.argv.slice(2);
await migrate(url);
const database = openDatabase(url);
await publishInterviewBank(database);
await database.close();
// The engine keeps a timer running on PostgreSQL: end by hand.
process.exit(0);
