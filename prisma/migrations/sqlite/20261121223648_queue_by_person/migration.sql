-- CreateIndex
CREATE INDEX "Attempt_userId_reviewRank_endedAt_idx" ON "Attempt"("userId", "reviewRank", "endedAt");

-- CreateIndex
CREATE INDEX "Dispute_raisedById_status_createdAt_idx" ON "Dispute"("raisedById", "status", "createdAt");
