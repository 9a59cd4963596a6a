-- Dialers look for test calls that are due whenever a bell rings: live calls that wait for their
-- calling hours must not be in the way.

-- CreateIndex
CREATE INDEX "call_due_idx" ON "call"("test", "not_before") WHERE (status = 'pending' AND ended_at IS NULL);

-- DropIndex
DROP INDEX "call_waiting_idx";
