-- AlterTable
ALTER TABLE "account" ADD COLUMN     "email_from" TEXT,
ADD COLUMN     "messages" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "reply_to" TEXT,
ADD COLUMN     "resend_api_key" TEXT,
ADD COLUMN     "resend_webhook_secret" TEXT,
ADD COLUMN     "sender_name" TEXT,
ADD COLUMN     "sms_from" TEXT,
ADD COLUMN     "twilio_account_sid" TEXT,
ADD COLUMN     "twilio_auth_token" TEXT;

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "provider_id" TEXT,
ADD COLUMN     "receipt" TEXT,
ADD COLUMN     "receipt_at" TIMESTAMPTZ(3),
ADD COLUMN     "receipt_reason" TEXT,
ADD COLUMN     "sending_since" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "delivery_captured_idx" ON "delivery"("key_id", "created_at" DESC, "id" DESC) WHERE (status = 'captured');
