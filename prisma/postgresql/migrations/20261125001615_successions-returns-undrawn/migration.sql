-- DropForeignKey
ALTER TABLE "CourseCountry" DROP CONSTRAINT "CourseCountry_courseId_fkey";

-- DropForeignKey
ALTER TABLE "PublishedQuizText" DROP CONSTRAINT "PublishedQuizText_quizId_fkey";

-- DropForeignKey
ALTER TABLE "Unit" DROP CONSTRAINT "Unit_successorId_fkey";

-- DropIndex
DROP INDEX "Certificate_personId_idx";

-- DropIndex
DROP INDEX "Event_name_idx";

-- DropTable
DROP TABLE "CourseCountry";

-- DropTable
DROP TABLE "PublishedQuizText";

-- CreateTable
CREATE TABLE "UnitSuccession" (
    "unitId" TEXT NOT NULL,
    "successorId" TEXT NOT NULL,

    CONSTRAINT "UnitSuccession_pkey" PRIMARY KEY ("unitId","successorId")
);

-- CreateTable
CREATE TABLE "UndrawnCertificate" (
    "certificateId" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "fonts" TEXT,

    CONSTRAINT "UndrawnCertificate_pkey" PRIMARY KEY ("certificateId")
);

-- CreateTable
CREATE TABLE "CourseWithdrawalText" (
    "withdrawalId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "CourseWithdrawalText_pkey" PRIMARY KEY ("withdrawalId","locale")
);

-- CreateTable
CREATE TABLE "CourseReturn" (
    "withdrawalId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT,

    CONSTRAINT "CourseReturn_pkey" PRIMARY KEY ("withdrawalId")
);

-- What stood in the columns that go: each unit has kept one successor, and each withdrawal a reason in the course's own language.
INSERT INTO "UnitSuccession" ("unitId", "successorId") SELECT "id", "successorId" FROM "Unit" WHERE "successorId" IS NOT NULL;
INSERT INTO "CourseWithdrawalText" ("withdrawalId", "locale", "reason")
SELECT w."id", c."sourceLocale", w."reason" FROM "CourseWithdrawal" w JOIN "Course" c ON c."id" = w."courseId";

-- Certificates that wait for their PDF today.
INSERT INTO "UndrawnCertificate" ("certificateId", "since", "dueAt")
SELECT c."id", c."issuedAt", c."issuedAt" FROM "Certificate" c
WHERE NOT EXISTS (SELECT 1 FROM "CertificatePdf" p WHERE p."certificateId" = c."id");

-- PDFs of certificates have an address of their own and are no files of the content.
DELETE FROM "StoredFile" WHERE "sha256" IN (SELECT "sha256" FROM "CertificatePdf");

-- AlterTable
ALTER TABLE "CourseWithdrawal" DROP COLUMN "reason";

-- AlterTable
ALTER TABLE "Unit" DROP COLUMN "successorId";

-- CreateIndex
CREATE INDEX "UnitSuccession_successorId_idx" ON "UnitSuccession"("successorId");

-- CreateIndex
CREATE INDEX "UndrawnCertificate_dueAt_idx" ON "UndrawnCertificate"("dueAt");

-- CreateIndex
CREATE INDEX "Attempt_quizId_idx" ON "Attempt"("quizId");

-- CreateIndex
CREATE INDEX "AttemptQuestion_questionVersionId_idx" ON "AttemptQuestion"("questionVersionId");

-- CreateIndex
CREATE INDEX "Certificate_personId_issuedAt_idx" ON "Certificate"("personId", "issuedAt");

-- CreateIndex
CREATE INDEX "CertificatePdf_storedAt_idx" ON "CertificatePdf"("storedAt");

-- CreateIndex
CREATE INDEX "Course_organisationId_idx" ON "Course"("organisationId");

-- CreateIndex
CREATE INDEX "Enrolment_personId_enrolledAt_idx" ON "Enrolment"("personId", "enrolledAt");

-- CreateIndex
CREATE INDEX "Event_name_at_idx" ON "Event"("name", "at");

-- CreateIndex
CREATE INDEX "Job_state_finishedAt_idx" ON "Job"("state", "finishedAt");

-- CreateIndex
CREATE INDEX "PooledQuestion_questionVersionId_idx" ON "PooledQuestion"("questionVersionId");

-- CreateIndex
CREATE INDEX "Post_unitId_idx" ON "Post"("unitId");

-- CreateIndex
CREATE INDEX "Post_organisationId_idx" ON "Post"("organisationId");

-- CreateIndex
CREATE INDEX "Post_positionId_idx" ON "Post"("positionId");

-- CreateIndex
CREATE INDEX "RoleGrant_grantedById_idx" ON "RoleGrant"("grantedById");

-- AddForeignKey
ALTER TABLE "UnitSuccession" ADD CONSTRAINT "UnitSuccession_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitSuccession" ADD CONSTRAINT "UnitSuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UndrawnCertificate" ADD CONSTRAINT "UndrawnCertificate_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseWithdrawalText" ADD CONSTRAINT "CourseWithdrawalText_withdrawalId_fkey" FOREIGN KEY ("withdrawalId") REFERENCES "CourseWithdrawal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseReturn" ADD CONSTRAINT "CourseReturn_withdrawalId_fkey" FOREIGN KEY ("withdrawalId") REFERENCES "CourseWithdrawal"("id") ON DELETE CASCADE ON UPDATE CASCADE;
