-- AlterTable
ALTER TABLE "booking" ADD COLUMN     "calendar_id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "canceled_by" TEXT,
ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "booking_link" (
    "token_hash" BYTEA NOT NULL,
    "booking_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "booking_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "booking_link_booking_id_idx" ON "booking_link"("booking_id");

-- CreateIndex
CREATE INDEX "booking_listed_idx" ON "booking"("account_id", "created_at" DESC, "id" DESC) WHERE (status <> 'held' AND status <> 'released');

-- CreateIndex
CREATE UNIQUE INDEX "delivery_call_id_channel_audience_event_revision_key" ON "delivery"("call_id", "channel", "audience", "event", "revision");

-- DropIndex
DROP INDEX "delivery_call_id_channel_audience_event_key";

-- AddForeignKey
ALTER TABLE "booking_link" ADD CONSTRAINT "booking_link_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
