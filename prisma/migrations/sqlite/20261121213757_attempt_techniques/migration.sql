-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "techniques" TEXT;
