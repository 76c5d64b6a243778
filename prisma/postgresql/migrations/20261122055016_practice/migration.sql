-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "dayStart" INTEGER NOT NULL,
    "newADay" INTEGER NOT NULL,
    "reviewsADay" INTEGER NOT NULL,
    "retention" DOUBLE PRECISION NOT NULL,
    "interviewOn" TEXT,
    "interviewTopics" TEXT NOT NULL,
    "minutesADay" INTEGER,
    "logged" INTEGER NOT NULL DEFAULT 0,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "frontier" TEXT,

    CONSTRAINT "Learner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearnerKey" (
    "hash" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LearnerKey_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "LearnerLink" (
    "hash" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "LearnerLink_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Card" (
    "learnerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "intervalDays" DOUBLE PRECISION NOT NULL,
    "step" INTEGER NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "lastAt" TIMESTAMP(3),
    "lastGrade" INTEGER,
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "buriedUntil" TIMESTAMP(3),
    "topic" TEXT NOT NULL,

    CONSTRAINT "Card_pkey" PRIMARY KEY ("learnerId","questionId")
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "day" TEXT NOT NULL,
    "grade" INTEGER,
    "durationMs" INTEGER,
    "recall" DOUBLE PRECISION,
    "before" TEXT,
    "after" TEXT,
    "text" TEXT,
    "points" TEXT,
    "quizId" TEXT,
    "undoes" INTEGER,

    CONSTRAINT "LogEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DayTally" (
    "learnerId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "reviews" INTEGER NOT NULL,
    "met" INTEGER NOT NULL,
    "again" INTEGER NOT NULL,
    "hard" INTEGER NOT NULL,
    "good" INTEGER NOT NULL,
    "easy" INTEGER NOT NULL,
    "durationMs" BIGINT NOT NULL,
    "predicted" INTEGER NOT NULL,
    "expected" DOUBLE PRECISION NOT NULL,
    "recalled" INTEGER NOT NULL,

    CONSTRAINT "DayTally_pkey" PRIMARY KEY ("learnerId","day")
);

-- CreateTable
CREATE TABLE "TopicTally" (
    "learnerId" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "seen" INTEGER NOT NULL,
    "mastered" INTEGER NOT NULL,

    CONSTRAINT "TopicTally_pkey" PRIMARY KEY ("learnerId","topic")
);

-- CreateTable
CREATE TABLE "Quiz" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "setup" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Quiz_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuizItem" (
    "quizId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "questionId" TEXT NOT NULL,
    "entryId" TEXT,
    "grade" INTEGER,

    CONSTRAINT "QuizItem_pkey" PRIMARY KEY ("quizId","place")
);

-- CreateTable
CREATE TABLE "Collection" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "shared" TEXT,

    CONSTRAINT "Collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bookmark" (
    "collectionId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Bookmark_pkey" PRIMARY KEY ("collectionId","questionId")
);

-- CreateTable
CREATE TABLE "Note" (
    "learnerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("learnerId","questionId")
);

-- CreateTable
CREATE TABLE "Problem" (
    "id" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reportedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Problem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LearnerKey_learnerId_idx" ON "LearnerKey"("learnerId");

-- CreateIndex
CREATE INDEX "LearnerLink_learnerId_idx" ON "LearnerLink"("learnerId");

-- CreateIndex
CREATE INDEX "Card_learnerId_suspended_state_dueAt_questionId_idx" ON "Card"("learnerId", "suspended", "state", "dueAt", "questionId");

-- CreateIndex
CREATE INDEX "Card_questionId_idx" ON "Card"("questionId");

-- CreateIndex
CREATE INDEX "LogEntry_learnerId_questionId_number_idx" ON "LogEntry"("learnerId", "questionId", "number");

-- CreateIndex
CREATE INDEX "LogEntry_questionId_idx" ON "LogEntry"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "LogEntry_learnerId_number_key" ON "LogEntry"("learnerId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "LogEntry_learnerId_attemptId_questionId_key" ON "LogEntry"("learnerId", "attemptId", "questionId");

-- CreateIndex
CREATE UNIQUE INDEX "LogEntry_learnerId_undoes_key" ON "LogEntry"("learnerId", "undoes");

-- CreateIndex
CREATE INDEX "Quiz_learnerId_startedAt_idx" ON "Quiz"("learnerId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Quiz_learnerId_clientId_key" ON "Quiz"("learnerId", "clientId");

-- CreateIndex
CREATE INDEX "QuizItem_questionId_idx" ON "QuizItem"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Collection_shared_key" ON "Collection"("shared");

-- CreateIndex
CREATE INDEX "Collection_learnerId_place_idx" ON "Collection"("learnerId", "place");

-- CreateIndex
CREATE INDEX "Bookmark_questionId_idx" ON "Bookmark"("questionId");

-- CreateIndex
CREATE INDEX "Note_questionId_idx" ON "Note"("questionId");

-- CreateIndex
CREATE INDEX "Problem_reportedAt_idx" ON "Problem"("reportedAt");

-- CreateIndex
CREATE INDEX "Problem_questionId_idx" ON "Problem"("questionId");

-- AddForeignKey
ALTER TABLE "LearnerKey" ADD CONSTRAINT "LearnerKey_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearnerLink" ADD CONSTRAINT "LearnerLink_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogEntry" ADD CONSTRAINT "LogEntry_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogEntry" ADD CONSTRAINT "LogEntry_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DayTally" ADD CONSTRAINT "DayTally_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicTally" ADD CONSTRAINT "TopicTally_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quiz" ADD CONSTRAINT "Quiz_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizItem" ADD CONSTRAINT "QuizItem_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizItem" ADD CONSTRAINT "QuizItem_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Collection" ADD CONSTRAINT "Collection_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bookmark" ADD CONSTRAINT "Bookmark_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bookmark" ADD CONSTRAINT "Bookmark_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Problem" ADD CONSTRAINT "Problem_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
