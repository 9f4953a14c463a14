-- DropIndex
DROP INDEX "Event_name_at_idx";

-- CreateIndex
CREATE INDEX "Event_name_id_idx" ON "Event"("name", "id");
