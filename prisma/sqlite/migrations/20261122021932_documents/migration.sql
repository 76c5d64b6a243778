-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "difficulty" TEXT,
    "reviewed" TEXT,
    "answered" BOOLEAN NOT NULL DEFAULT true,
    "originPath" TEXT,
    "originLine" INTEGER,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "topicRank" INTEGER NOT NULL,
    "difficultyRank" INTEGER NOT NULL,
    "listed" INTEGER NOT NULL
);
INSERT INTO "new_Question" ("difficulty", "difficultyRank", "id", "kind", "listed", "retired", "reviewed", "slug", "topic", "topicRank") SELECT "difficulty", "difficultyRank", "id", "kind", "listed", "retired", "reviewed", "slug", "topic", "topicRank" FROM "Question";
DROP TABLE "Question";
ALTER TABLE "new_Question" RENAME TO "Question";
CREATE UNIQUE INDEX "Question_slug_key" ON "Question"("slug");
CREATE INDEX "Question_retired_topicRank_listed_difficultyRank_originPath_originLine_slug_idx" ON "Question"("retired", "topicRank", "listed", "difficultyRank", "originPath", "originLine", "slug");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
