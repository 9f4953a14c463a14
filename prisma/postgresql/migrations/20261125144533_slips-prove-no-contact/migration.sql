-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "contactUnproven" BOOLEAN NOT NULL DEFAULT false;
