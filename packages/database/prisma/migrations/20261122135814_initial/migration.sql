-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "test" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "max_calls" INTEGER NOT NULL,
    "rate_per_minute" INTEGER NOT NULL,
    "timezone" TEXT NOT NULL,
    "events_url" TEXT,
    "webhook_secret" TEXT NOT NULL,
    "previous_webhook_secret" TEXT,
    "previous_webhook_secret_until" TIMESTAMPTZ(3),
    "total_calls" INTEGER NOT NULL DEFAULT 0,
    "completed_calls" INTEGER NOT NULL DEFAULT 0,
    "failed_calls" INTEGER NOT NULL DEFAULT 0,
    "scored_calls" INTEGER NOT NULL DEFAULT 0,
    "score_sum" INTEGER NOT NULL DEFAULT 0,
    "qualified_calls" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secret" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "hint" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "secret_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE UNLOGGED TABLE "rate_window" (
    "key_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "requests" INTEGER NOT NULL,

    CONSTRAINT "rate_window_pkey" PRIMARY KEY ("key_id")
);

-- CreateTable
CREATE TABLE "opt_out" (
    "account_id" UUID NOT NULL,
    "phone_hash" BYTEA NOT NULL,
    "call_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opt_out_pkey" PRIMARY KEY ("account_id","phone_hash")
);

-- CreateTable
CREATE TABLE "call" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "test" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "external_ref" TEXT,
    "idempotency_key" TEXT,
    "idempotency_hash" BYTEA,
    "first_name" TEXT,
    "last_name" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "lead_details" JSONB,
    "phone_hash" BYTEA NOT NULL,
    "language" TEXT NOT NULL,
    "property" JSONB NOT NULL,
    "property_key" TEXT NOT NULL,
    "agent" JSONB NOT NULL,
    "criteria" JSONB NOT NULL,
    "callback_webhook" TEXT,
    "metadata" JSONB,
    "warnings" JSONB NOT NULL DEFAULT '[]',
    "timezone" TEXT NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "lease_holder" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_reason" TEXT,
    "fault" TEXT,
    "answered_by" TEXT,
    "from_number" TEXT,
    "spoken_language" TEXT,
    "identity" TEXT,
    "opted_out" BOOLEAN NOT NULL DEFAULT false,
    "transferred" BOOLEAN NOT NULL DEFAULT false,
    "review_requested" BOOLEAN NOT NULL DEFAULT false,
    "callback_said" TEXT,
    "callback_at" TIMESTAMPTZ(3),
    "callback_wanted" BOOLEAN NOT NULL DEFAULT false,
    "open_questions" JSONB,
    "script_state" JSONB,
    "outcome" TEXT,
    "score" INTEGER,
    "qualified" BOOLEAN,
    "needs_review" BOOLEAN,
    "criteria_results" JSONB,
    "criteria_asked" INTEGER,
    "rules_version" TEXT,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "turn" (
    "call_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by" TEXT,
    "took_ms" DOUBLE PRECISION,
    "interrupted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "turn_pkey" PRIMARY KEY ("call_id","number")
);

-- CreateTable
CREATE TABLE "tool_call" (
    "call_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "tool" TEXT NOT NULL,
    "ok" BOOLEAN NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tool_call_pkey" PRIMARY KEY ("call_id","number")
);

-- CreateTable
CREATE TABLE "answer" (
    "call_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "answer" TEXT,
    "language" TEXT NOT NULL,
    "candidates" JSONB NOT NULL DEFAULT '[]',
    "text_judgement" JSONB,
    "evaluation" JSONB NOT NULL,
    "rules_version" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("call_id","criterion_id","attempt")
);

-- CreateTable
CREATE TABLE "viewing_slot" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "property_key" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "start_time" TEXT NOT NULL,
    "end_time" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "max_bookings" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "viewing_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_slot" (
    "call_id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,

    CONSTRAINT "call_slot_pkey" PRIMARY KEY ("call_id","slot_id")
);

-- CreateTable
CREATE TABLE "booking" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "property_key" TEXT NOT NULL,
    "phone_hash" BYTEA NOT NULL,
    "status" TEXT NOT NULL,
    "hold_until" TIMESTAMPTZ(3),
    "timezone" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "call_id" UUID,
    "test" BOOLEAN NOT NULL,
    "channel" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "destination" TEXT,
    "body" TEXT,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "fence" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "last_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_attempt" (
    "delivery_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "status_code" INTEGER,
    "reason" TEXT NOT NULL,

    CONSTRAINT "delivery_attempt_pkey" PRIMARY KEY ("delivery_id","number")
);

-- CreateIndex
CREATE INDEX "key_account_id_idx" ON "key"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "secret_hash_key" ON "secret"("hash");

-- CreateIndex
CREATE INDEX "secret_key_id_idx" ON "secret"("key_id");

-- CreateIndex
CREATE INDEX "call_key_id_status_sequence_idx" ON "call"("key_id", "status", "sequence");

-- CreateIndex
CREATE INDEX "call_waiting_idx" ON "call"("not_before") WHERE (status = 'pending' AND ended_at IS NULL);

-- CreateIndex
CREATE INDEX "call_under_way_idx" ON "call"("lease_until") WHERE (started_at IS NOT NULL AND ended_at IS NULL);

-- CreateIndex
CREATE INDEX "call_unscored_idx" ON "call"("ended_at") WHERE (ended_at IS NOT NULL AND closed_at IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "call_key_id_sequence_key" ON "call"("key_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "call_key_id_external_ref_key" ON "call"("key_id", "external_ref");

-- CreateIndex
CREATE UNIQUE INDEX "call_key_id_idempotency_key_key" ON "call"("key_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "viewing_slot_account_id_property_key_date_start_time_end_ti_key" ON "viewing_slot"("account_id", "property_key", "date", "start_time", "end_time");

-- CreateIndex
CREATE INDEX "booking_held_idx" ON "booking"("hold_until") WHERE (status = 'held');

-- CreateIndex
CREATE INDEX "booking_call_id_idx" ON "booking"("call_id");

-- CreateIndex
CREATE INDEX "booking_slot_id_idx" ON "booking"("slot_id");

-- CreateIndex
CREATE UNIQUE INDEX "booking_one_active_idx" ON "booking"("account_id", "property_key", "phone_hash") WHERE (status = 'booked');

-- CreateIndex
CREATE INDEX "delivery_due_idx" ON "delivery"("next_attempt_at") WHERE (status = 'pending');

-- CreateIndex
CREATE INDEX "delivery_account_id_created_at_idx" ON "delivery"("account_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_call_id_channel_audience_event_key" ON "delivery"("call_id", "channel", "audience", "event");

-- AddForeignKey
ALTER TABLE "key" ADD CONSTRAINT "key_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secret" ADD CONSTRAINT "secret_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opt_out" ADD CONSTRAINT "opt_out_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn" ADD CONSTRAINT "turn_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tool_call" ADD CONSTRAINT "tool_call_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "viewing_slot" ADD CONSTRAINT "viewing_slot_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_slot" ADD CONSTRAINT "call_slot_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_slot" ADD CONSTRAINT "call_slot_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "viewing_slot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "viewing_slot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_attempt" ADD CONSTRAINT "delivery_attempt_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "delivery"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
