-- DropIndex
DROP INDEX "Enrolment_courseId_idx";

-- DropIndex
DROP INDEX "Person_nameKey_idx";

-- DropIndex
DROP INDEX "Post_organisationId_idx";

-- DropIndex
DROP INDEX "Post_unitId_idx";

-- DropIndex
DROP INDEX "ProgrammePartner_programmeId_idx";

-- DropIndex
DROP INDEX "Suspension_personId_idx";

-- CreateIndex
CREATE INDEX "Enrolment_courseId_personId_idx" ON "Enrolment"("courseId", "personId");

-- CreateIndex
CREATE INDEX "Person_nameKey_id_idx" ON "Person"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Post_unitId_to_personId_idx" ON "Post"("unitId", "to", "personId");

-- CreateIndex
CREATE INDEX "Post_organisationId_to_personId_idx" ON "Post"("organisationId", "to", "personId");

-- CreateIndex
CREATE INDEX "ProgrammePartner_programmeId_organisationId_idx" ON "ProgrammePartner"("programmeId", "organisationId");

-- CreateIndex
CREATE INDEX "RoleGrant_role_personId_from_to_idx" ON "RoleGrant"("role", "personId", "from", "to");

-- CreateIndex
CREATE INDEX "Suspension_personId_endedAt_idx" ON "Suspension"("personId", "endedAt");

-- CreateIndex
CREATE INDEX "Suspension_endedAt_personId_idx" ON "Suspension"("endedAt", "personId");
