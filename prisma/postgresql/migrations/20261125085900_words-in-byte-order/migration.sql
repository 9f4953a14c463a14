-- People are found by how a word begins: by its bytes, however the database sorts the words of a language.
ALTER TABLE "PersonWord" ALTER COLUMN "word" TYPE TEXT COLLATE "C";
