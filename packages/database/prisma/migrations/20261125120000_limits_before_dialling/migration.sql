-- AlterTable
ALTER TABLE "key" ADD COLUMN     "calls_per_day" INTEGER,
ADD COLUMN     "from_number" TEXT,
ADD COLUMN     "max_concurrent" INTEGER,
ADD COLUMN     "minutes_per_day" INTEGER;

-- AlterTable
ALTER TABLE "call" ADD COLUMN     "country" TEXT,
ADD COLUMN     "offered_to" TEXT,
ADD COLUMN     "offered_until" TIMESTAMPTZ(3),
ADD COLUMN     "postponed_reason" TEXT,
ADD COLUMN     "postponed_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "dialling_pause" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reason" TEXT NOT NULL,
    "paused_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "dialling_pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calling_window" (
    "country" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calling_window_pkey" PRIMARY KEY ("country","opens_at")
);

-- CreateIndex
CREATE INDEX "dialling_pause_paused_at_idx" ON "dialling_pause"("paused_at");

-- CreateIndex
CREATE INDEX "dialling_pause_open_idx" ON "dialling_pause"("resumed_at") WHERE (resumed_at IS NULL);

-- CreateIndex
CREATE INDEX "call_contact_idx" ON "call"("phone_hash") WHERE (NOT test AND (started_at IS NOT NULL OR lease_until IS NOT NULL OR offered_until IS NOT NULL));

-- CreateIndex
CREATE INDEX "call_busy_idx" ON "call"("key_id") WHERE (NOT test AND ended_at IS NULL AND (lease_until IS NOT NULL OR offered_until IS NOT NULL));

-- CreateIndex
CREATE INDEX "call_dialled_idx" ON "call"("key_id", "started_at") WHERE (NOT test AND started_at IS NOT NULL);
