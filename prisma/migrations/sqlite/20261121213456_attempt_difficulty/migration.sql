-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "scenarioId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "seed" INTEGER NOT NULL,
    "pace" REAL NOT NULL DEFAULT 1,
    "graderVersion" TEXT NOT NULL,
    "policyVersion" TEXT NOT NULL,
    "parentId" TEXT,
    "parentSeq" INTEGER,
    "assignmentId" TEXT,
    "startedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastEventAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" DATETIME,
    "eventCount" INTEGER NOT NULL DEFAULT 0,
    "endingId" TEXT,
    "endingKind" TEXT,
    "difficulty" INTEGER,
    "total" INTEGER,
    "machineTotal" INTEGER,
    "calm" INTEGER,
    "listen" INTEGER,
    "restate" INTEGER,
    "apologise" INTEGER,
    "solve" INTEGER,
    "reviewReason" TEXT,
    "reviewRank" INTEGER NOT NULL DEFAULT 0,
    "reviewedAt" DATETIME,
    "claimedById" TEXT,
    "claimedAt" DATETIME,
    CONSTRAINT "Attempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attempt_scenarioId_fkey" FOREIGN KEY ("scenarioId") REFERENCES "Scenario" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attempt_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ScenarioVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attempt_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Attempt" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Attempt_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Attempt" ("apologise", "assignmentId", "calm", "claimedAt", "claimedById", "endedAt", "endingId", "endingKind", "eventCount", "graderVersion", "id", "lastEventAt", "listen", "machineTotal", "mode", "pace", "parentId", "parentSeq", "policyVersion", "restate", "reviewRank", "reviewReason", "reviewedAt", "scenarioId", "seed", "solve", "startedAt", "status", "total", "userId", "versionId") SELECT "apologise", "assignmentId", "calm", "claimedAt", "claimedById", "endedAt", "endingId", "endingKind", "eventCount", "graderVersion", "id", "lastEventAt", "listen", "machineTotal", "mode", "pace", "parentId", "parentSeq", "policyVersion", "restate", "reviewRank", "reviewReason", "reviewedAt", "scenarioId", "seed", "solve", "startedAt", "status", "total", "userId", "versionId" FROM "Attempt";
DROP TABLE "Attempt";
ALTER TABLE "new_Attempt" RENAME TO "Attempt";
CREATE INDEX "Attempt_userId_startedAt_idx" ON "Attempt"("userId", "startedAt");
CREATE INDEX "Attempt_userId_status_endedAt_idx" ON "Attempt"("userId", "status", "endedAt");
CREATE INDEX "Attempt_userId_scenarioId_status_idx" ON "Attempt"("userId", "scenarioId", "status");
CREATE INDEX "Attempt_scenarioId_versionId_idx" ON "Attempt"("scenarioId", "versionId");
CREATE INDEX "Attempt_reviewRank_endedAt_idx" ON "Attempt"("reviewRank", "endedAt");
CREATE INDEX "Attempt_status_endedAt_idx" ON "Attempt"("status", "endedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
