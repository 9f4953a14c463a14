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

    PRIMARY KEY ("unitId", "successorId"),
    CONSTRAINT "UnitSuccession_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UnitSuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UndrawnCertificate" (
    "certificateId" TEXT NOT NULL PRIMARY KEY,
    "since" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "fonts" TEXT,
    CONSTRAINT "UndrawnCertificate_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CourseWithdrawalText" (
    "withdrawalId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    PRIMARY KEY ("withdrawalId", "locale"),
    CONSTRAINT "CourseWithdrawalText_withdrawalId_fkey" FOREIGN KEY ("withdrawalId") REFERENCES "CourseWithdrawal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CourseReturn" (
    "withdrawalId" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    CONSTRAINT "CourseReturn_withdrawalId_fkey" FOREIGN KEY ("withdrawalId") REFERENCES "CourseWithdrawal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_CourseWithdrawal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "courseId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    CONSTRAINT "CourseWithdrawal_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_CourseWithdrawal" ("at", "byId", "courseId", "id") SELECT "at", "byId", "courseId", "id" FROM "CourseWithdrawal";
DROP TABLE "CourseWithdrawal";
ALTER TABLE "new_CourseWithdrawal" RENAME TO "CourseWithdrawal";
CREATE INDEX "CourseWithdrawal_courseId_idx" ON "CourseWithdrawal"("courseId");
CREATE TABLE "new_Unit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "parentId" TEXT,
    "code" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT,
    CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Unit" ("code", "country", "id", "kind", "parentId", "validFrom", "validTo") SELECT "code", "country", "id", "kind", "parentId", "validFrom", "validTo" FROM "Unit";
DROP TABLE "Unit";
ALTER TABLE "new_Unit" RENAME TO "Unit";
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
