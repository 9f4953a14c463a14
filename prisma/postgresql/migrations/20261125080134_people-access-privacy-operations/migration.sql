-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "withdrawnAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "personId" TEXT;

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "dueAt" TIMESTAMP(3),
ADD COLUMN     "failedAt" TIMESTAMP(3),
ADD COLUMN     "failure" TEXT,
ADD COLUMN     "personId" TEXT,
ADD COLUMN     "purpose" TEXT NOT NULL DEFAULT 'notice',
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "code" TEXT,
ADD COLUMN     "editedAt" TIMESTAMP(3),
ADD COLUMN     "parentId" TEXT,
ADD COLUMN     "validFrom" TEXT,
ADD COLUMN     "validTo" TEXT;

-- AlterTable
ALTER TABLE "OrganisationText" ADD COLUMN     "nameKey" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Person" ALTER COLUMN "passwordHash" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Position" ADD COLUMN     "editedAt" TIMESTAMP(3),
ADD COLUMN     "validTo" TEXT;

-- AlterTable
ALTER TABLE "RoleGrant" ADD COLUMN     "endReason" TEXT,
ADD COLUMN     "endedById" TEXT,
ADD COLUMN     "reason" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "activeRole" TEXT,
ADD COLUMN     "device" TEXT,
ADD COLUMN     "lastSeenAt" TIMESTAMP(3),
ADD COLUMN     "secondFactorAt" TIMESTAMP(3),
ADD COLUMN     "timedAccessId" TEXT;

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "editedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "UnitText" ADD COLUMN     "nameKey" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" TEXT,
    "detail" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMP(3),
    "outcome" TEXT,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimedAccess" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "TimedAccess_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnownDevice" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "firstSeenAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KnownDevice_pkey" PRIMARY KEY ("id","personId")
);

-- CreateTable
CREATE TABLE "PersonWord" (
    "personId" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "PersonWord_pkey" PRIMARY KEY ("personId","word")
);

-- CreateTable
CREATE TABLE "Preferences" (
    "personId" TEXT NOT NULL,
    "textSize" TEXT NOT NULL,
    "contrast" TEXT NOT NULL,
    "motion" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "quietFrom" INTEGER NOT NULL,
    "quietTo" INTEGER NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Preferences_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "OneTimeCode" (
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "personId" TEXT,
    "codeHash" TEXT NOT NULL,
    "linkHash" TEXT,
    "tries" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "OneTimeCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrintedCodeBatch" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "PrintedCodeBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrintedCode" (
    "id" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" TIMESTAMP(3),
    "usedById" TEXT,

    CONSTRAINT "PrintedCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactChange" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "beforeConfirmedAt" TIMESTAMP(3),
    "afterConfirmedAt" TIMESTAMP(3),
    "assistedById" TEXT,
    "reason" TEXT,
    "doneAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),

    CONSTRAINT "ContactChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TotpSecret" (
    "personId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "lastStep" INTEGER,

    CONSTRAINT "TotpSecret_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" INTEGER NOT NULL,
    "transports" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastUsedAt" TIMESTAMP(3),

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasskeyChallenge" (
    "id" TEXT NOT NULL,
    "personId" TEXT,
    "challenge" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PasskeyChallenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Suspension" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "byId" TEXT,
    "endedAt" TIMESTAMP(3),
    "endedById" TEXT,

    CONSTRAINT "Suspension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountMerge" (
    "id" TEXT NOT NULL,
    "keptId" TEXT NOT NULL,
    "mergedId" TEXT NOT NULL,
    "askedById" TEXT,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "consentedAt" TIMESTAMP(3),
    "declinedAt" TIMESTAMP(3),
    "mergedAt" TIMESTAMP(3),
    "moved" JSONB,
    "undoneAt" TIMESTAMP(3),
    "undoneById" TEXT,

    CONSTRAINT "AccountMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),
    "mailedAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "to" TIMESTAMP(3),
    "madeById" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnouncementText" (
    "announcementId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "AnnouncementText_pkey" PRIMARY KEY ("announcementId","locale")
);

-- CreateTable
CREATE TABLE "Maintenance" (
    "id" TEXT NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3),
    "startedBy" TEXT,
    "endedAt" TIMESTAMP(3),
    "endedBy" TEXT,

    CONSTRAINT "Maintenance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BackUp" (
    "id" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),
    "file" TEXT NOT NULL,
    "bytes" INTEGER,
    "sha256" TEXT,
    "failure" TEXT,
    "drilledAt" TIMESTAMP(3),
    "drill" JSONB,

    CONSTRAINT "BackUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationSuccession" (
    "organisationId" TEXT NOT NULL,
    "successorId" TEXT NOT NULL,

    CONSTRAINT "OrganisationSuccession_pkey" PRIMARY KEY ("organisationId","successorId")
);

-- CreateTable
CREATE TABLE "MunicipalityCard" (
    "organisationId" TEXT NOT NULL,
    "population" INTEGER,
    "staff" INTEGER,
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "changedById" TEXT,

    CONSTRAINT "MunicipalityCard_pkey" PRIMARY KEY ("organisationId")
);

-- CreateTable
CREATE TABLE "ReferenceImport" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "changes" JSONB NOT NULL,
    "appliedAt" TIMESTAMP(3),
    "undoneAt" TIMESTAMP(3),
    "undoneById" TEXT,

    CONSTRAINT "ReferenceImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeText" (
    "programmeId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "ProgrammeText_pkey" PRIMARY KEY ("programmeId","locale")
);

-- CreateTable
CREATE TABLE "ProgrammePartner" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "logo" TEXT,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,

    CONSTRAINT "ProgrammePartner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeCourse" (
    "programmeId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,

    CONSTRAINT "ProgrammeCourse_pkey" PRIMARY KEY ("programmeId","courseId")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "changedById" TEXT,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key","from")
);

-- CreateTable
CREATE TABLE "EditedText" (
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "changedById" TEXT,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EditedText_pkey" PRIMARY KEY ("key","locale")
);

-- CreateTable
CREATE TABLE "DataExport" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "askedById" TEXT,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "readyAt" TIMESTAMP(3),
    "sha256" TEXT,
    "bytes" INTEGER,
    "expiresAt" TIMESTAMP(3),

    CONSTRAINT "DataExport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Erasure" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "cancelledAt" TIMESTAMP(3),
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RetentionRun" (
    "id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RetentionRun_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Proposal_decidedAt_askedAt_idx" ON "Proposal"("decidedAt", "askedAt");

-- CreateIndex
CREATE INDEX "Proposal_personId_idx" ON "Proposal"("personId");

-- CreateIndex
CREATE INDEX "Proposal_askedById_idx" ON "Proposal"("askedById");

-- CreateIndex
CREATE INDEX "TimedAccess_personId_from_idx" ON "TimedAccess"("personId", "from");

-- CreateIndex
CREATE INDEX "TimedAccess_byId_from_idx" ON "TimedAccess"("byId", "from");

-- CreateIndex
CREATE INDEX "KnownDevice_personId_idx" ON "KnownDevice"("personId");

-- CreateIndex
CREATE INDEX "PersonWord_word_personId_idx" ON "PersonWord"("word", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeCode_linkHash_key" ON "OneTimeCode"("linkHash");

-- CreateIndex
CREATE INDEX "OneTimeCode_contact_purpose_createdAt_idx" ON "OneTimeCode"("contact", "purpose", "createdAt");

-- CreateIndex
CREATE INDEX "OneTimeCode_personId_idx" ON "OneTimeCode"("personId");

-- CreateIndex
CREATE INDEX "OneTimeCode_expiresAt_idx" ON "OneTimeCode"("expiresAt");

-- CreateIndex
CREATE INDEX "PrintedCodeBatch_madeById_idx" ON "PrintedCodeBatch"("madeById");

-- CreateIndex
CREATE INDEX "PrintedCodeBatch_organisationId_idx" ON "PrintedCodeBatch"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "PrintedCode_codeHash_key" ON "PrintedCode"("codeHash");

-- CreateIndex
CREATE INDEX "PrintedCode_batchId_idx" ON "PrintedCode"("batchId");

-- CreateIndex
CREATE INDEX "ContactChange_personId_idx" ON "ContactChange"("personId");

-- CreateIndex
CREATE INDEX "Passkey_personId_idx" ON "Passkey"("personId");

-- CreateIndex
CREATE INDEX "PasskeyChallenge_expiresAt_idx" ON "PasskeyChallenge"("expiresAt");

-- CreateIndex
CREATE INDEX "RecoveryCode_personId_idx" ON "RecoveryCode"("personId");

-- CreateIndex
CREATE INDEX "Suspension_personId_idx" ON "Suspension"("personId");

-- CreateIndex
CREATE INDEX "AccountMerge_keptId_idx" ON "AccountMerge"("keptId");

-- CreateIndex
CREATE INDEX "AccountMerge_mergedId_idx" ON "AccountMerge"("mergedId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_cause_key" ON "Notice"("cause");

-- CreateIndex
CREATE INDEX "Notice_personId_at_idx" ON "Notice"("personId", "at");

-- CreateIndex
CREATE INDEX "Notice_mailedAt_at_idx" ON "Notice"("mailedAt", "at");

-- CreateIndex
CREATE INDEX "Announcement_from_idx" ON "Announcement"("from");

-- CreateIndex
CREATE INDEX "Maintenance_endedAt_idx" ON "Maintenance"("endedAt");

-- CreateIndex
CREATE INDEX "BackUp_startedAt_idx" ON "BackUp"("startedAt");

-- CreateIndex
CREATE INDEX "OrganisationSuccession_successorId_idx" ON "OrganisationSuccession"("successorId");

-- CreateIndex
CREATE INDEX "ReferenceImport_madeAt_idx" ON "ReferenceImport"("madeAt");

-- CreateIndex
CREATE INDEX "ProgrammePartner_programmeId_idx" ON "ProgrammePartner"("programmeId");

-- CreateIndex
CREATE INDEX "ProgrammePartner_organisationId_idx" ON "ProgrammePartner"("organisationId");

-- CreateIndex
CREATE INDEX "ProgrammeCourse_courseId_idx" ON "ProgrammeCourse"("courseId");

-- CreateIndex
CREATE INDEX "DataExport_personId_askedAt_idx" ON "DataExport"("personId", "askedAt");

-- CreateIndex
CREATE INDEX "DataExport_expiresAt_idx" ON "DataExport"("expiresAt");

-- CreateIndex
CREATE INDEX "Erasure_personId_idx" ON "Erasure"("personId");

-- CreateIndex
CREATE INDEX "Erasure_dueAt_idx" ON "Erasure"("dueAt");

-- CreateIndex
CREATE INDEX "RetentionRun_rule_at_idx" ON "RetentionRun"("rule", "at");

-- CreateIndex
CREATE INDEX "Event_actorId_id_idx" ON "Event"("actorId", "id");

-- CreateIndex
CREATE INDEX "Event_personId_id_idx" ON "Event"("personId", "id");

-- CreateIndex
CREATE INDEX "Message_sentAt_failedAt_dueAt_idx" ON "Message"("sentAt", "failedAt", "dueAt");

-- CreateIndex
CREATE INDEX "Message_personId_idx" ON "Message"("personId");

-- CreateIndex
CREATE INDEX "Organisation_parentId_idx" ON "Organisation"("parentId");

-- CreateIndex
CREATE INDEX "OrganisationText_nameKey_idx" ON "OrganisationText"("nameKey");

-- CreateIndex
CREATE INDEX "RoleGrant_role_scopeId_idx" ON "RoleGrant"("role", "scopeId");

-- CreateIndex
CREATE INDEX "RoleGrant_to_idx" ON "RoleGrant"("to");

-- CreateIndex
CREATE INDEX "Session_timedAccessId_idx" ON "Session"("timedAccessId");

-- CreateIndex
CREATE INDEX "UnitText_nameKey_idx" ON "UnitText"("nameKey");

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimedAccess" ADD CONSTRAINT "TimedAccess_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_timedAccessId_fkey" FOREIGN KEY ("timedAccessId") REFERENCES "TimedAccess"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnownDevice" ADD CONSTRAINT "KnownDevice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonWord" ADD CONSTRAINT "PersonWord_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Preferences" ADD CONSTRAINT "Preferences_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeCode" ADD CONSTRAINT "OneTimeCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrintedCode" ADD CONSTRAINT "PrintedCode_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "PrintedCodeBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactChange" ADD CONSTRAINT "ContactChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TotpSecret" ADD CONSTRAINT "TotpSecret_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountMerge" ADD CONSTRAINT "AccountMerge_keptId_fkey" FOREIGN KEY ("keptId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountMerge" ADD CONSTRAINT "AccountMerge_mergedId_fkey" FOREIGN KEY ("mergedId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncementText" ADD CONSTRAINT "AnnouncementText_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationSuccession" ADD CONSTRAINT "OrganisationSuccession_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationSuccession" ADD CONSTRAINT "OrganisationSuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MunicipalityCard" ADD CONSTRAINT "MunicipalityCard_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeText" ADD CONSTRAINT "ProgrammeText_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammePartner" ADD CONSTRAINT "ProgrammePartner_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammePartner" ADD CONSTRAINT "ProgrammePartner_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeCourse" ADD CONSTRAINT "ProgrammeCourse_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeCourse" ADD CONSTRAINT "ProgrammeCourse_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DataExport" ADD CONSTRAINT "DataExport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Erasure" ADD CONSTRAINT "Erasure_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
