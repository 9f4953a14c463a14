-- AlterTable
ALTER TABLE "Consent" ADD COLUMN "withdrawnAt" DATETIME;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN "personId" TEXT;

-- AlterTable
ALTER TABLE "Position" ADD COLUMN "editedAt" DATETIME;
ALTER TABLE "Position" ADD COLUMN "validTo" TEXT;

-- AlterTable
ALTER TABLE "RoleGrant" ADD COLUMN "endReason" TEXT;
ALTER TABLE "RoleGrant" ADD COLUMN "endedById" TEXT;
ALTER TABLE "RoleGrant" ADD COLUMN "reason" TEXT;

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN "editedAt" DATETIME;

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "personId" TEXT,
    "detail" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "outcome" TEXT,
    CONSTRAINT "Proposal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TimedAccess" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "from" DATETIME NOT NULL,
    "until" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "TimedAccess_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KnownDevice" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "firstSeenAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,

    PRIMARY KEY ("id", "personId"),
    CONSTRAINT "KnownDevice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonWord" (
    "personId" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    PRIMARY KEY ("personId", "word"),
    CONSTRAINT "PersonWord_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Preferences" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "textSize" TEXT NOT NULL,
    "contrast" TEXT NOT NULL,
    "motion" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "quietFrom" INTEGER NOT NULL,
    "quietTo" INTEGER NOT NULL,
    "changedAt" DATETIME NOT NULL,
    CONSTRAINT "Preferences_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OneTimeCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "personId" TEXT,
    "codeHash" TEXT NOT NULL,
    "linkHash" TEXT,
    "tries" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "OneTimeCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PrintedCodeBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT,
    "madeById" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME
);

-- CreateTable
CREATE TABLE "PrintedCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "batchId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" DATETIME,
    "usedById" TEXT,
    CONSTRAINT "PrintedCode_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "PrintedCodeBatch" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ContactChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "beforeConfirmedAt" DATETIME,
    "afterConfirmedAt" DATETIME,
    "assistedById" TEXT,
    "reason" TEXT,
    "doneAt" DATETIME,
    "cancelledAt" DATETIME,
    CONSTRAINT "ContactChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TotpSecret" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "confirmedAt" DATETIME,
    "lastStep" INTEGER,
    CONSTRAINT "TotpSecret_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "publicKey" BLOB NOT NULL,
    "counter" INTEGER NOT NULL,
    "transports" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastUsedAt" DATETIME,
    CONSTRAINT "Passkey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PasskeyChallenge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT,
    "challenge" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Suspension" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "from" DATETIME NOT NULL,
    "byId" TEXT,
    "endedAt" DATETIME,
    "endedById" TEXT,
    CONSTRAINT "Suspension_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AccountMerge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "keptId" TEXT NOT NULL,
    "mergedId" TEXT NOT NULL,
    "askedById" TEXT,
    "askedAt" DATETIME NOT NULL,
    "consentedAt" DATETIME,
    "declinedAt" DATETIME,
    "mergedAt" DATETIME,
    "moved" JSONB,
    "undoneAt" DATETIME,
    "undoneById" TEXT,
    CONSTRAINT "AccountMerge_keptId_fkey" FOREIGN KEY ("keptId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AccountMerge_mergedId_fkey" FOREIGN KEY ("mergedId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,
    "mailedAt" DATETIME,
    CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "from" DATETIME NOT NULL,
    "to" DATETIME,
    "madeById" TEXT,
    "madeAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME
);

-- CreateTable
CREATE TABLE "AnnouncementText" (
    "announcementId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("announcementId", "locale"),
    CONSTRAINT "AnnouncementText_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Maintenance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "from" DATETIME NOT NULL,
    "until" DATETIME,
    "startedBy" TEXT,
    "endedAt" DATETIME,
    "endedBy" TEXT
);

-- CreateTable
CREATE TABLE "BackUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "startedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "file" TEXT NOT NULL,
    "bytes" INTEGER,
    "sha256" TEXT,
    "failure" TEXT,
    "drilledAt" DATETIME,
    "drill" JSONB
);

-- CreateTable
CREATE TABLE "OrganisationSuccession" (
    "organisationId" TEXT NOT NULL,
    "successorId" TEXT NOT NULL,

    PRIMARY KEY ("organisationId", "successorId"),
    CONSTRAINT "OrganisationSuccession_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OrganisationSuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MunicipalityCard" (
    "organisationId" TEXT NOT NULL PRIMARY KEY,
    "population" INTEGER,
    "staff" INTEGER,
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT,
    "changedAt" DATETIME NOT NULL,
    "changedById" TEXT,
    CONSTRAINT "MunicipalityCard_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReferenceImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "changes" JSONB NOT NULL,
    "appliedAt" DATETIME,
    "undoneAt" DATETIME,
    "undoneById" TEXT
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ProgrammeText" (
    "programmeId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,

    PRIMARY KEY ("programmeId", "locale"),
    CONSTRAINT "ProgrammeText_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgrammePartner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "logo" TEXT,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    CONSTRAINT "ProgrammePartner_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgrammePartner_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgrammeCourse" (
    "programmeId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,

    PRIMARY KEY ("programmeId", "courseId"),
    CONSTRAINT "ProgrammeCourse_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgrammeCourse_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "changedById" TEXT,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("key", "from")
);

-- CreateTable
CREATE TABLE "EditedText" (
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "changedById" TEXT,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("key", "locale")
);

-- CreateTable
CREATE TABLE "DataExport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "askedById" TEXT,
    "askedAt" DATETIME NOT NULL,
    "readyAt" DATETIME,
    "sha256" TEXT,
    "bytes" INTEGER,
    "expiresAt" DATETIME,
    CONSTRAINT "DataExport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Erasure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "cancelledAt" DATETIME,
    "doneAt" DATETIME,
    CONSTRAINT "Erasure_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RetentionRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "rule" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "count" INTEGER NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Message" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cause" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT 'notice',
    "personId" TEXT,
    "channel" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "dueAt" DATETIME,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sentAt" DATETIME,
    "failedAt" DATETIME,
    "failure" TEXT
);
INSERT INTO "new_Message" ("cause", "channel", "createdAt", "id", "locale", "recipient", "sentAt", "subject", "text") SELECT "cause", "channel", "createdAt", "id", "locale", "recipient", "sentAt", "subject", "text" FROM "Message";
DROP TABLE "Message";
ALTER TABLE "new_Message" RENAME TO "Message";
CREATE UNIQUE INDEX "Message_cause_key" ON "Message"("cause");
CREATE INDEX "Message_createdAt_idx" ON "Message"("createdAt");
CREATE INDEX "Message_sentAt_failedAt_dueAt_idx" ON "Message"("sentAt", "failedAt", "dueAt");
CREATE INDEX "Message_personId_idx" ON "Message"("personId");
CREATE TABLE "new_Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "unitId" TEXT,
    "parentId" TEXT,
    "code" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT,
    "editedAt" DATETIME,
    CONSTRAINT "Organisation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Organisation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Organisation" ("id", "kind", "unitId") SELECT "id", "kind", "unitId" FROM "Organisation";
DROP TABLE "Organisation";
ALTER TABLE "new_Organisation" RENAME TO "Organisation";
CREATE INDEX "Organisation_unitId_idx" ON "Organisation"("unitId");
CREATE INDEX "Organisation_parentId_idx" ON "Organisation"("parentId");
CREATE TABLE "new_OrganisationText" (
    "organisationId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("organisationId", "locale"),
    CONSTRAINT "OrganisationText_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_OrganisationText" ("locale", "name", "organisationId") SELECT "locale", "name", "organisationId" FROM "OrganisationText";
DROP TABLE "OrganisationText";
ALTER TABLE "new_OrganisationText" RENAME TO "OrganisationText";
CREATE INDEX "OrganisationText_nameKey_idx" ON "OrganisationText"("nameKey");
CREATE TABLE "new_Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "officialName" TEXT NOT NULL,
    "family" TEXT,
    "given" TEXT NOT NULL,
    "patronymic" TEXT,
    "nameKey" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "passwordHash" TEXT,
    "sex" TEXT NOT NULL,
    "birthYear" INTEGER NOT NULL,
    "country" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);
INSERT INTO "new_Person" ("birthYear", "country", "createdAt", "email", "family", "given", "id", "locale", "nameKey", "officialName", "passwordHash", "patronymic", "phone", "sex") SELECT "birthYear", "country", "createdAt", "email", "family", "given", "id", "locale", "nameKey", "officialName", "passwordHash", "patronymic", "phone", "sex" FROM "Person";
DROP TABLE "Person";
ALTER TABLE "new_Person" RENAME TO "Person";
CREATE UNIQUE INDEX "Person_phone_key" ON "Person"("phone");
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");
CREATE INDEX "Person_nameKey_idx" ON "Person"("nameKey");
CREATE TABLE "new_Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "device" TEXT,
    "lastSeenAt" DATETIME,
    "secondFactorAt" DATETIME,
    "activeRole" TEXT,
    "timedAccessId" TEXT,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Session_timedAccessId_fkey" FOREIGN KEY ("timedAccessId") REFERENCES "TimedAccess" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Session" ("createdAt", "expiresAt", "id", "isShared", "personId") SELECT "createdAt", "expiresAt", "id", "isShared", "personId" FROM "Session";
DROP TABLE "Session";
ALTER TABLE "new_Session" RENAME TO "Session";
CREATE INDEX "Session_personId_idx" ON "Session"("personId");
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");
CREATE INDEX "Session_timedAccessId_idx" ON "Session"("timedAccessId");
CREATE TABLE "new_UnitText" (
    "unitId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("unitId", "locale"),
    CONSTRAINT "UnitText_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_UnitText" ("locale", "name", "unitId") SELECT "locale", "name", "unitId" FROM "UnitText";
DROP TABLE "UnitText";
ALTER TABLE "new_UnitText" RENAME TO "UnitText";
CREATE INDEX "UnitText_nameKey_idx" ON "UnitText"("nameKey");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
CREATE INDEX "RoleGrant_role_scopeId_idx" ON "RoleGrant"("role", "scopeId");

-- CreateIndex
CREATE INDEX "RoleGrant_to_idx" ON "RoleGrant"("to");
