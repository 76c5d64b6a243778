-- CreateTable
CREATE TABLE "InterviewTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "path" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "body" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Interview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "deadlineAt" DATETIME NOT NULL,
    "pausedAt" DATETIME,
    "pausedMs" INTEGER NOT NULL DEFAULT 0,
    "endedAt" DATETIME,
    "report" TEXT,
    "assessed" INTEGER NOT NULL DEFAULT 0,
    "score" INTEGER,
    "shared" TEXT,
    "shareUntil" DATETIME,
    "shareScratch" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Interview_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InterviewItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "interviewId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "questionId" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "budgetSeconds" INTEGER NOT NULL,
    "snapshot" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL DEFAULT '',
    "choice" TEXT,
    "flagged" BOOLEAN NOT NULL DEFAULT false,
    "scratch" TEXT NOT NULL DEFAULT '',
    "spentSeconds" INTEGER NOT NULL DEFAULT 0,
    "savedAt" DATETIME,
    "score" INTEGER,
    "assessment" TEXT,
    CONSTRAINT "InterviewItem_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "InterviewItem_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnswerWrite" (
    "itemId" TEXT NOT NULL,
    "opId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT,
    "choice" TEXT,
    "flagged" BOOLEAN,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("itemId", "opId"),
    CONSTRAINT "AnswerWrite_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "InterviewItem" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Interview_shared_key" ON "Interview"("shared");

-- CreateIndex
CREATE INDEX "Interview_learnerId_startedAt_idx" ON "Interview"("learnerId", "startedAt");

-- CreateIndex
CREATE INDEX "Interview_state_deadlineAt_idx" ON "Interview"("state", "deadlineAt");

-- CreateIndex
CREATE UNIQUE INDEX "Interview_learnerId_clientId_key" ON "Interview"("learnerId", "clientId");

-- CreateIndex
CREATE INDEX "InterviewItem_questionId_idx" ON "InterviewItem"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "InterviewItem_interviewId_place_key" ON "InterviewItem"("interviewId", "place");

-- CreateIndex
CREATE INDEX "AnswerWrite_itemId_at_idx" ON "AnswerWrite"("itemId", "at");
