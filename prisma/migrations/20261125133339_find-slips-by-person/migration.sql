-- CreateIndex
CREATE INDEX "PrintedCode_usedById_idx" ON "PrintedCode"("usedById");
