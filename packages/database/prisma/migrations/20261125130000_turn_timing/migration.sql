-- How long an answer of the agent took to come, and where the time went.
ALTER TABLE "turn" ADD COLUMN "timing" JSONB;
