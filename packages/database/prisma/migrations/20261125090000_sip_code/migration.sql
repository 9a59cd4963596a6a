-- AlterTable
ALTER TABLE "call" ADD COLUMN "sip_code" SMALLINT;
