-- CreateTable
CREATE TABLE "LearningPath" (
    "id" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "LearningPath_pkey" PRIMARY KEY ("id")
);
