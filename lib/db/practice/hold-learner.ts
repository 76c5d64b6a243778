import type { LearnerId } from "@/lib/core/ids";
import { invariant } from "@/lib/core/invariant";
import { Prisma, type Learner } from "@/prisma/generated/sqlite/client";
import { named } from "../columns";
import type { Statements } from "../statements";

const HELD = [
  ...(["zone", "dayStart", "newADay", "reviewsADay", "retention", "interviewOn", "interviewTopics"] as const),
  ...(["minutesADay", "logged", "frontier"] as const),
] as const;

type Held = Pick<Learner, (typeof HELD)[number]>;

/** Takes the lock of a learner's row, and reads it. Throws when they are no more. */
export async function holdLearner(statements: Statements, learnerId: LearnerId): Promise<Held> {
  const isSqlite = statements.provider === "sqlite";
  // In SQLite whoever writes has locked everything; a transaction of Prisma's only reads until it does.
  if (isSqlite) await statements.run(Prisma.sql`UPDATE "Learner" SET "logged" = "logged" WHERE "id" = ${learnerId}`);
  const [learner] = await statements.rows<Held>(Prisma.sql`
    SELECT ${named(HELD)} FROM "Learner" WHERE "id" = ${learnerId}
    ${isSqlite ? Prisma.empty : Prisma.sql`FOR NO KEY UPDATE`}`);
  invariant(learner, "whoever practises is a learner");
  return learner;
}
