-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "reviewFacts" TEXT;

-- AlterTable
ALTER TABLE "GradeOverride" ADD COLUMN "answer" TEXT;
ALTER TABLE "GradeOverride" ADD COLUMN "answeredAt" DATETIME;

-- CreateTable
CREATE TABLE "GradeRevision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "grader" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "GradeRevision_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegradeJob" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "graderVersion" TEXT NOT NULL,
    "policyVersion" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "cursor" TEXT NOT NULL DEFAULT '',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "leaseUntil" DATETIME,
    "problem" TEXT,
    "finishedAt" DATETIME
);

-- CreateTable
CREATE TABLE "RegradeChange" (
    "jobId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "beforeTotal" INTEGER NOT NULL,
    "afterTotal" INTEGER NOT NULL,
    "distance" INTEGER NOT NULL,
    "detail" TEXT NOT NULL,
    "appliedAt" DATETIME,

    PRIMARY KEY ("jobId", "attemptId"),
    CONSTRAINT "RegradeChange_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "RegradeJob" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Example" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "scenarioId" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "policy" TEXT NOT NULL,
    "reply" TEXT NOT NULL,
    "labels" TEXT NOT NULL,
    "machineLabels" TEXT NOT NULL,
    "personParts" TEXT NOT NULL,
    "ruleIds" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Example_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalibrationRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" DATETIME
);

-- CreateTable
CREATE TABLE "CalibrationItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "attemptId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "machine" TEXT NOT NULL,
    CONSTRAINT "CalibrationItem_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CalibrationRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CalibrationItem_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalibrationRater" (
    "roundId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "finishedAt" DATETIME,

    PRIMARY KEY ("roundId", "userId"),
    CONSTRAINT "CalibrationRater_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CalibrationRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CalibrationRater_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalibrationMark" (
    "itemId" TEXT NOT NULL,
    "raterId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "level" INTEGER NOT NULL,

    PRIMARY KEY ("itemId", "raterId", "part"),
    CONSTRAINT "CalibrationMark_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "CalibrationItem" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FirstMarks" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "exact" INTEGER NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "FirstMarks_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "GradeRevision_attemptId_seq_number_key" ON "GradeRevision"("attemptId", "seq", "number");

-- CreateIndex
CREATE INDEX "RegradeJob_createdAt_idx" ON "RegradeJob"("createdAt");

-- CreateIndex
CREATE INDEX "RegradeChange_jobId_distance_attemptId_idx" ON "RegradeChange"("jobId", "distance", "attemptId");

-- CreateIndex
CREATE INDEX "Example_source_createdAt_idx" ON "Example"("source", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Example_attemptId_seq_key" ON "Example"("attemptId", "seq");

-- CreateIndex
CREATE INDEX "CalibrationRound_createdAt_idx" ON "CalibrationRound"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "CalibrationItem_roundId_position_key" ON "CalibrationItem"("roundId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "CalibrationItem_roundId_attemptId_seq_key" ON "CalibrationItem"("roundId", "attemptId", "seq");

-- CreateIndex
CREATE INDEX "CalibrationRater_userId_idx" ON "CalibrationRater"("userId");

-- CreateIndex
CREATE INDEX "FirstMarks_userId_createdAt_idx" ON "FirstMarks"("userId", "createdAt");
