-- CreateTable
CREATE TABLE "DraftRecovery" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scenarioId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "conversations" TEXT NOT NULL DEFAULT '[]',
    "layout" TEXT NOT NULL DEFAULT '{}',
    "hash" TEXT NOT NULL,
    "baseRevision" INTEGER NOT NULL,
    "storedRevision" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "DraftRecovery_scenarioId_fkey" FOREIGN KEY ("scenarioId") REFERENCES "Scenario" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftPresence" (
    "scenarioId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("scenarioId", "userId"),
    CONSTRAINT "DraftPresence_scenarioId_fkey" FOREIGN KEY ("scenarioId") REFERENCES "Scenario" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DraftPresence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttemptTrace" (
    "attemptId" TEXT NOT NULL PRIMARY KEY,
    "versionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "eventCount" INTEGER NOT NULL,
    "steps" TEXT NOT NULL,
    CONSTRAINT "AttemptTrace_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable: columns with a constant default are added in place, so no table is rebuilt
ALTER TABLE "ScenarioVersion" ADD COLUMN "layout" TEXT NOT NULL DEFAULT '{}';
ALTER TABLE "ScenarioVersion" ADD COLUMN "reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ScenarioDraft" ADD COLUMN "layout" TEXT NOT NULL DEFAULT '{}';

-- CreateIndex
CREATE INDEX "DraftRecovery_scenarioId_createdAt_idx" ON "DraftRecovery"("scenarioId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "DraftRecovery_scenarioId_authorId_baseRevision_hash_key" ON "DraftRecovery"("scenarioId", "authorId", "baseRevision", "hash");

-- CreateIndex
CREATE INDEX "AttemptTrace_versionId_idx" ON "AttemptTrace"("versionId");
