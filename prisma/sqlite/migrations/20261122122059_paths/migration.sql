-- CreateTable
CREATE TABLE "LearningPath" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "file" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "body" TEXT NOT NULL
);
