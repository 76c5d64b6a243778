-- DropIndex
DROP INDEX "Question_retired_topicRank_listed_difficultyRank_slug_idx";

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "answered" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "originLine" INTEGER,
ADD COLUMN     "originPath" TEXT,
ALTER COLUMN "difficulty" DROP NOT NULL,
ALTER COLUMN "reviewed" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "Question_retired_topicRank_listed_difficultyRank_originPath_idx" ON "Question"("retired", "topicRank", "listed", "difficultyRank", "originPath", "originLine", "slug");
