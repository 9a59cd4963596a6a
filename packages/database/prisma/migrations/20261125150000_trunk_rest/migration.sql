-- CreateTable
CREATE TABLE "trunk_rest" (
    "name" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "rest_ms" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "on_trial" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "trunk_rest_pkey" PRIMARY KEY ("name")
);
